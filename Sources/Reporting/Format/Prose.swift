/// A sentence in which names from the input stand, whose writing direction must not spill over into the words around them, or
/// files of the report, to which it leads.
///
/// Written as an interpolated string: `"Bij \(name: product) kan het meeste weg."`.
struct Prose: Encodable, Hashable, ExpressibleByStringInterpolation {
    /// A stretch of text.
    struct Run: Encodable, Hashable {
        /// The text itself.
        let text: String
        /// Whether it is a name from the input, to be kept apart from the text around it.
        let isName: Bool
        /// The file of the report beside the page that the stretch is called after and leads to; nil where it leads nowhere.
        let file: String?

        /// A stretch of `text`.
        init(_ text: String, isName: Bool = false, file: String? = nil) {
            self.text = text
            self.isName = isName
            self.file = file
        }
    }

    /// The stretches in reading order.
    let runs: [Run]

    /// Puts stretches together.
    init(runs: [Run]) { self.runs = runs }

    init(stringLiteral text: String) { runs = [Run(text)] }

    init(_ text: String) { self.init(stringLiteral: text) }

    init(stringInterpolation: Interpolation) { runs = stringInterpolation.runs }

    /// The sentence without marks, for what holds text only.
    var plainText: String { runs.map(\.text).joined() }

    /// Collects the stretches of an interpolated string.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var runs: [Run] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ text: String) {
            if !text.isEmpty { runs.append(Run(text)) }
        }

        mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

        mutating func appendInterpolation(_ prose: Prose) { runs += prose.runs }

        mutating func appendInterpolation(name: String) { runs.append(Run(name, isName: true)) }

        mutating func appendInterpolation(file: String) { runs.append(Run(file, file: file)) }
    }
}
