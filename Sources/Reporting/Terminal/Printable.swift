// Text that shows what it is and cannot steer a terminal: it alone decides how.

/// `text` on one line, with `\u{…}` for whatever could steer a terminal or reorder what stands around it.
public func printable(_ text: String) -> String {
    replacingUnprintable(in: text) { "\\u{\(String($0.value, radix: 16))}" }
}

/// `text` in its lines, each of them printable.
public func printableLines(_ text: String) -> String {
    replacingUnprintable(in: text) { $0 == "\n" ? "\n" : printable(String($0)) }
}

/// `json` in its lines, with JSON's own `\u…` for whatever could steer a terminal, which stands in its texts alone.
public func printableJSON(_ json: String) -> String {
    replacingUnprintable(in: json) { scalar in
        if scalar == "\n" { return "\n" }
        return String(scalar).utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}

/// `text` on one line, with `replacement` for each character that does not show as itself.
func replacingUnprintable(in text: String, with replacement: (Unicode.Scalar) -> String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
        if isPrintable(scalar) {
            result.unicodeScalars.append(scalar)
        } else {
            result += replacement(scalar)
        }
    }
}

/// Whether a character shows as itself, and can neither steer a terminal nor reorder what stands around it.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
}
