/// The apostrophe before a text that a spreadsheet would run as a formula.
///
/// Names come from exports that anyone may have typed into. Scalars decide, not characters: a combining mark behind a `=` does not stop
/// a spreadsheet. Some trim what is invisible, and take full-width forms for what they look like.
package enum FormulaGuard {
    /// The text with an apostrophe before it where a spreadsheet could run it as a formula.
    package static func added(to text: String) -> String { isFormula(text.unicodeScalars) ? "'" + text : text }

    /// The text without the apostrophe that guards a formula; itself where there is none.
    package static func removed(from text: String) -> String {
        let scalars = text.unicodeScalars
        let rest = scalars.dropFirst()
        return scalars.first == "'" && isFormula(rest) ? String(rest) : text
    }

    private static func isFormula(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
        if scalars.first == "\t" || scalars.first == "\r" { return true }
        return switch scalars.first(where: { !isInvisible($0) }) {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}",
            "\u{FE6B}":
            true
        default: false
        }
    }

    /// Whether a scalar is a blank, a control character or one that only formats, such as a mark for the direction of text.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isWhitespace { return true }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
