/// The apostrophe that our own files have before a text which a spreadsheet would run as a formula.
enum FormulaMark {
    /// The text without it; itself where there is none.
    static func removed(from text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.first == "'", let sign = scalars.dropFirst().first else { return text }
        return ["=", "+", "-", "@", "\t", "\r"].contains(sign) ? String(scalars.dropFirst()) : text
    }
}
