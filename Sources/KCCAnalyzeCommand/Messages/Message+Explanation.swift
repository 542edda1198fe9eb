import Reporting
import Study

// Why nothing can be explained.
extension Message {
    /// That the input has no such question.
    init(_ error: ExplanationError) {
        switch error {
        case .unknownProduct(let name, let nearest): self = .unknownProduct(name, nearest: nearest)
        case .nothingRegistered(let product):
            self.init(
                .nothingRegistered, ["product": .text(product)],
                "--product \(printable(product)): no registration of it counts, so that it has no figures. Check --from and "
                    + "--to, or leave them out.")
        case .unknownField(let name, let product, let nearest):
            let words =
                nearest.map { "Perhaps \"\(printable($0))\" is meant." }
                ?? "See velden.csv in the report for its questions."
            self.init(
                .unknownField,
                ["field": .text(name), "product": .text(product), "nearest": nearest.map { .text($0) }],
                "--field \(printable(name)): \(printable(product)) has no such question. \(words)")
        }
    }
}
