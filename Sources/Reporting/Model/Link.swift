/// A link to a part of the page.
struct Link: Encodable {
    /// The anchor that it leads to.
    let anchor: String
    /// Its text.
    let text: String
}
