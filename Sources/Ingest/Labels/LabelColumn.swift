import Configuration
import RegistrationLog

/// The names that stand in one column of a file, or in its header.
struct LabelColumn {
    /// What they are names of.
    let kind: LabelKind
    /// The names as the file spells them.
    let names: [String]
    /// The number of the column, from 1, and its name; nil for the header.
    private let column: (number: Int, name: String?)?
    /// For a header the numbers of the columns by compared name.
    private let headerNumbers: [String: [Int]]

    private init(_ kind: LabelKind, _ names: [String], column: Int, in mapping: ColumnMapping) {
        self.kind = kind
        self.names = names
        let name = mapping.names[column]
        let isPersonal = PersonalDataLook(ofLabel: Normalisation.compared(name)).pattern != nil
        self.column = (column + 1, isPersonal ? nil : name)
        headerNumbers = [:]
    }

    private init(header fields: [ColumnMapping.FieldColumn]) {
        kind = .field
        names = fields.map(\.name)
        column = nil
        headerNumbers = Dictionary(
            fields.map { (Normalisation.compared($0.name), [$0.index + 1]) }, uniquingKeysWith: +)
    }

    /// Where those of its names stand that have these compared forms.
    func location(of names: [String]) -> ShieldedLabels.Location {
        guard let column else { return .header(columns: names.flatMap { headerNumbers[$0] ?? [] }.sorted()) }
        return .column(column.number, name: column.name)
    }

    /// The columns of a file with names in them, in the order: header, products, fields, lists of fields, actions, channels,
    /// departments.
    ///
    /// What `kcc.yaml` gives for all rows stands in no column.
    static func all(
        of mapping: ColumnMapping, answers: [Int], _ tally: FileTally, _ placeholders: Placeholders
    ) -> [LabelColumn] {
        let headerFields = mapping.fields.filter { !answers.contains($0.index) }
        let headerNames = Set(headerFields.map { Normalisation.shown($0.name) })
        var columns = [LabelColumn(header: headerFields)]
        func add(_ kind: LabelKind, _ names: [String], _ column: Int?) {
            if let column, !names.isEmpty { columns.append(LabelColumn(kind, names, column: column, in: mapping)) }
        }
        add(.product, tally.products.strings, mapping[.product])
        add(.field, tally.fields.strings.filter { !headerNames.contains($0) }, mapping[.field] ?? answers.first)
        let lists = UsedFieldCells(tally.usedFieldCells, placeholders: placeholders) { _ in false }.names.strings
        // Where a list as a whole is the name of a field, it stands where that is asked too.
        add(.field, lists, mapping[.usedFields])
        add(.action, tally.actions.strings, mapping[.action])
        add(.channel, tally.channels, mapping[.channel])
        add(.department, tally.departments, mapping[.department])
        return columns
    }
}

extension ByteTable {
    /// All strings in order.
    fileprivate var strings: [String] { (0..<count).map(string) }
}
