import Foundation

/// Values that no output may show in any form: each of them is one of a kind, and all have a root that can be searched for.
///
/// They stand where citizens' data stands: in answers, ids, names of employees, notes and rejected rows.
struct Canary {
    /// A shape that a value can have.
    enum Shape: CaseIterable {
        case word, digits, address, accents, lines
    }

    /// What is searched for once case and accents are gone.
    static let roots = ["kanarie", "7316590428"]

    /// The values so far.
    private(set) var values: [String] = []

    /// The next value of this shape.
    mutating func next(_ shape: Shape = .word) -> String {
        let number = values.count + 100
        let value =
            switch shape {
            case .word: "Kanarie\(number)x"
            case .digits: "7316590428\(number)"
            case .address: "kanarie.\(number)@zangvogel.example"
            case .accents: "K\u{E1}n\u{E0}r\u{EF}\u{EB} N\u{FA}mm\u{EB}r \(number)"
            case .lines: "Kanarie \(number) zingt;\r\n\"kanarie\" \(number) zwijgt"
            }
        values.append(value)
        return value
    }

    /// A value as it stands in a cell, with quotes where it needs them.
    static func cell(_ value: String) -> String {
        // Of scalars, since CR LF is one character.
        value.unicodeScalars.contains { ";\"\r\n".unicodeScalars.contains($0) }
            ? "\"" + value.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : value
    }
}
