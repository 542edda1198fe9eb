/// A value of JSON, read by descent from the grammar of RFC 8259; half of a surrogate pair and U+0000 are refused.
indirect enum ReferenceJSON {
    case text(String)
    /// A number as it is written.
    case number(String)
    /// `true`, `false`, or nothing for null.
    case word(String)
    case list([ReferenceJSON])
    case object([(name: String, value: ReferenceJSON)])

    /// Reads `text`, in which arrays and objects stand within one another at most `limit` times; nil where it is no
    /// JSON.
    init?(_ text: String, nestingLimit limit: Int) {
        var parser = Parser(scalars: Array(text.unicodeScalars), depthLeft: limit)
        guard let value = parser.value(), parser.next() == nil else { return nil }
        self = value
    }

    private struct Parser {
        let scalars: [Unicode.Scalar]
        var depthLeft: Int
        private var index = 0

        init(scalars: [Unicode.Scalar], depthLeft: Int) {
            self.scalars = scalars
            self.depthLeft = depthLeft
        }

        /// The scalar behind the blanks that stand here.
        mutating func next() -> Unicode.Scalar? {
            while index < scalars.count, [" ", "\t", "\r", "\n"].contains(scalars[index]) { index += 1 }
            return index < scalars.count ? scalars[index] : nil
        }

        mutating func value() -> ReferenceJSON? {
            switch next() {
            case "\"": return string().map { .text($0) }
            case "[": return elements(to: "]") { $0.value() }.map { .list($0) }
            case "{": return elements(to: "}") { $0.member() }.map { .object($0) }
            default: return bareWord()
            }
        }

        private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
            guard next() == scalar else { return false }
            index += 1
            return true
        }

        private mutating func member() -> (name: String, value: ReferenceJSON)? {
            guard next() == "\"", let name = string(), take(":"), let value = value() else { return nil }
            return (name, value)
        }

        private mutating func elements<Element>(
            to end: Unicode.Scalar, _ element: (inout Parser) -> Element?
        ) -> [Element]? {
            guard depthLeft > 0 else { return nil }
            depthLeft -= 1
            defer { depthLeft += 1 }
            index += 1
            if take(end) { return [] }
            var elements: [Element] = []
            repeat {
                guard let next = element(&self) else { return nil }
                elements.append(next)
            } while take(",")
            return take(end) ? elements : nil
        }

        private mutating func string() -> String? {
            index += 1
            var text = String.UnicodeScalarView()
            while index < scalars.count {
                let scalar = scalars[index]
                index += 1
                switch scalar {
                case "\"": return String(text)
                case "\u{0}"..<"\u{20}": return nil
                case "\\":
                    guard let escaped = escape() else { return nil }
                    text.append(escaped)
                default: text.append(scalar)
                }
            }
            return nil
        }

        private mutating func escape() -> Unicode.Scalar? {
            guard index < scalars.count else { return nil }
            let letter = scalars[index]
            index += 1
            let letters: [Unicode.Scalar: Unicode.Scalar] = [
                "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
            ]
            guard letter == "u" else { return letters[letter] }
            guard let unit = codeUnit() else { return nil }
            if unit == 0 { return nil }
            if let scalar = Unicode.Scalar(unit) { return scalar }
            guard scalars[index...].starts(with: ["\\", "u"]) else { return nil }
            index += 2
            guard let low = codeUnit() else { return nil }
            var decoder = UTF16()
            var units = [unit, low].makeIterator()
            guard case .scalarValue(let scalar) = decoder.decode(&units) else { return nil }
            return scalar
        }

        private mutating func codeUnit() -> UInt16? {
            let digits = scalars[index...].prefix(4)
            guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }) else {
                return nil
            }
            index += 4
            return UInt16(String(String.UnicodeScalarView(digits)), radix: 16)
        }

        private mutating func bareWord() -> ReferenceJSON? {
            let end = scalars[index...].firstIndex { ",]} \t\r\n".unicodeScalars.contains($0) } ?? scalars.count
            let word = String(String.UnicodeScalarView(scalars[index..<end]))
            index = end
            switch word {
            case "true", "false": return .word(word)
            case "null": return .word("")
            default:
                let isNumber = word.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
                return isNumber ? .number(word) : nil
            }
        }
    }
}
