/// A value of JSON, written in the order in which it was put together.
indirect enum JSONText: Sendable {
    case string(String)
    case number(String)
    case list([JSONText])
    case object([(key: String, value: JSONText)])
    case null

    /// The text with a blank after each colon and comma, as PostgreSQL and Python write it; where it `isASCII`, what lies
    /// beyond ASCII is written as `\uXXXX`, as Python does.
    func text(isASCII: Bool) -> String {
        switch self {
        case .string(let text): Self.quoted(text, isASCII: isASCII)
        case .number(let digits): digits
        case .list(let items): "[" + items.map { $0.text(isASCII: isASCII) }.joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.map {
                    "\(Self.quoted($0.key, isASCII: isASCII)): \($0.value.text(isASCII: isASCII))"
                }.joined(separator: ", ") + "}"
        case .null: "null"
        }
    }

    private static func quoted(_ text: String, isASCII: Bool) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.isASCII || !isASCII: quoted.unicodeScalars.append(scalar)
            default:
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            }
        }
        return quoted + "\""
    }
}
