import Reporting

// Why no sample can be drawn.
extension Message {
    /// That the user asked for a product that the input does not have.
    static func unknownProduct(_ name: String, nearest: String?) -> Message {
        let words =
            nearest.map { "Perhaps \"\(printable($0))\" is meant." }
            ?? "List the products with their names with: kcc-analyze inspect"
        return Message(
            .unknownProduct, ["product": .text(name), "nearest": nearest.map { .text($0) }],
            "--product \(printable(name)): the input has no such product. \(words)")
    }

    /// That no product has a registration that can be drawn.
    static let nothingToDraw = Message(
        .nothingToDraw,
        "nothing can be drawn: no product has a registration that is old enough and has follow-up. See with: kcc-analyze "
            + "inspect, whether follow-up was read and joins its registrations.")
}
