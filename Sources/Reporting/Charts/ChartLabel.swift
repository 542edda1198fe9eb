/// A text in a drawing, with where it stands.
struct ChartLabel: Encodable, Hashable {
    let x: Int
    let y: Int
    let text: String
}
