/// That a record follows up another.
struct Link {
    /// The record that follows up.
    let child: IdentifierNumber
    /// The record that is followed up.
    let parent: IdentifierNumber
}
