/// A sentence in which names from the input stand: their writing direction must not spill over into the words around it.
///
/// Written as an interpolated string: `"Bij \(name: product) kan het meeste weg."`.
struct Prose: Encodable, Hashable, ExpressibleByStringInterpolation {
    /// A stretch of text.
    struct Run: Encodable, Hashable {
        /// The text itself.
        let text: String
        /// Whether it is a name from the input, to be kept apart from the text around it.
        let isName: Bool
    }

    /// The stretches in reading order.
    let runs: [Run]

    init(stringLiteral text: String) { runs = [Run(text: text, isName: false)] }

    init(_ text: String) { self.init(stringLiteral: text) }

    init(stringInterpolation: Interpolation) { runs = stringInterpolation.runs }

    /// The sentence without marks, for places that hold text only.
    var plainText: String { runs.map(\.text).joined() }

    /// Collects the stretches of an interpolated string.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var runs: [Run] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ text: String) {
            if !text.isEmpty { runs.append(Run(text: text, isName: false)) }
        }

        mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

        mutating func appendInterpolation(_ prose: Prose) { runs += prose.runs }

        mutating func appendInterpolation(name: String) { runs.append(Run(text: name, isName: true)) }
    }
}
