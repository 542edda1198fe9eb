import Foundation
import RegistrationLog

/// The names in a cell of used fields.
enum UsedFieldNames {
    /// What may stand between names, in the order in which they go before each other.
    private static let separators: [UInt8] = [0x0A, 0x7C, 0x3B, 0x2C]  // line feed | ; ,

    /// The names in `cell`: those of a JSON array of strings, of a PostgreSQL array, or else between the first separator that the
    /// cell holds.
    static func names(in cell: String) -> [String] {
        if let names = jsonArray(cell) ?? postgreSQLArray(cell) { return names }
        guard let separator = separators.first(where: cell.utf8.contains) else { return [cell] }
        return cell.utf8.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func jsonArray(_ cell: String) -> [String]? {
        guard cell.utf8.contains(0x5B) else { return nil }
        return (try? JSONDecoder().decode([String?].self, from: Data(cell.utf8)))?.compactMap(\.self)
    }

    /// The texts of an array such as `{a,"b c",NULL}`, as «Array Input and Output Syntax» of PostgreSQL's manual has it; nil
    /// where the cell is none.
    private static func postgreSQLArray(_ cell: String) -> [String]? {
        let text = Array(Normalisation.shown(cell).utf8)
        guard text.count >= 2, text.first == 0x7B, text.last == 0x7D else { return nil }
        var names: [String] = []
        var name: [UInt8] = []
        var (isQuoted, wasQuoted, isEscaped) = (false, false, false)
        for byte in text[1..<text.count - 1] + [0x2C] {
            if isEscaped {
                name.append(byte)
                isEscaped = false
            } else if byte == 0x5C {
                isEscaped = true
            } else if byte == 0x22 {
                isQuoted.toggle()
                wasQuoted = true
            } else if isQuoted {
                name.append(byte)
            } else if byte == 0x7B || byte == 0x7D {
                return nil
            } else if byte == 0x2C {
                let text = String(decoding: name, as: UTF8.self)
                if wasQuoted || text != "NULL" { names.append(text) }
                (name, wasQuoted) = ([], false)
            } else {
                name.append(byte)
            }
        }
        return isQuoted || isEscaped ? nil : names
    }
}
