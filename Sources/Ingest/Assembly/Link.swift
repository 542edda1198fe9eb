/// That a record follows up another.
struct Link {
    /// The record that follows up.
    let child: IdentityNumber
    /// The record that is followed up.
    let parent: IdentityNumber
}
