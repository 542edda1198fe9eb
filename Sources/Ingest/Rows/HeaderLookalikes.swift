import Configuration
import RegistrationLog

/// Recognises the records of a file that are a header: its own once more, or that of another file that was put behind it.
struct HeaderLookalikes: Sendable {
    /// What a record is that looks like a header.
    enum Finding {
        /// The header of the file once more.
        case repeated
        /// A header with which the file would be placed as the same kind with other columns, or in another order.
        case other
    }

    /// The longest name that is looked at, in bytes of UTF-8: a cell with a longer text is no name of a role.
    private static let longestName = 128

    private let header: [ColumnName]
    private let kind: FileKind
    private let rule: FileRule?

    /// Knows the header of a file that was placed as `mapping` says, under `rule`.
    init(_ mapping: ColumnMapping, rule: FileRule?) {
        header = mapping.names.map(ColumnName.init).withoutEmptyEnd
        kind = mapping.kind
        self.rule = rule
    }

    /// What a record with these `cells` is; nil for a row.
    ///
    /// A record of which no cell is a name in the header or of a role is a row, whatever `kcc.yaml` gives instead of columns.
    ///
    /// - Complexity: Linear in the bytes of the cells.
    func finding(_ cells: [String]) -> Finding? {
        var cells = cells
        // The mark of a file that was put behind another.
        if let first = cells.first, first.unicodeScalars.first == "\u{FEFF}" {
            cells[0] = String(first.unicodeScalars.dropFirst())
        }
        let names = cells.map { $0.utf8.count > Self.longestName ? ColumnName("") : ColumnName($0) }.withoutEmptyEnd
        if names == header { return .repeated }
        let known = names.count { name in
            !name.compared.isEmpty && (ColumnRole.matches[name] != nil || header.contains(name))
        }
        guard known >= min(2, header.count), let mapping = try? ColumnMapping(header: cells, rule: rule) else {
            return nil
        }
        return mapping.kind == kind ? .other : nil
    }
}

extension [ColumnName] {
    /// The names up to the last that is not empty.
    fileprivate var withoutEmptyEnd: [ColumnName] {
        Array(prefix((lastIndex { !$0.compared.isEmpty } ?? -1) + 1))
    }
}
