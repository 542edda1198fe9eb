package import Configuration
import RegistrationLog

/// What the user should know of the names of columns, reported once for all files: monthly files have the same ones.
enum ColumnWarnings {
    /// The warnings of the files that were placed so, in their order; nil for one that was not.
    static func all(of placements: [Placement?], _ configuration: Configuration) -> [IntakeWarning] {
        var choices: [IntakeWarning] = []
        var employees = NamedColumns()
        var systems = NamedColumns()
        for (index, placement) in placements.enumerated() {
            guard let mapping = placement?.mapping else { continue }
            let file = FileID(index)
            choices += mapping.choices.map {
                .severalColumns(file: file, role: $0.role, column: $0.column, others: $0.others)
            }
            employees.add(mapping.employeeColumns, of: file)
            systems.add(mapping.systemColumns.filter { !configuration.isField(called: $0) }, of: file)
        }
        return choices + employees.warnings(IntakeWarning.employeeColumns)
            + systems.warnings(IntakeWarning.systemColumns)
    }
}

/// Names of columns, each once, and the files that have them.
private struct NamedColumns {
    private var names: [String] = []
    private var seen: Set<ColumnName> = []
    private var files: [FileID] = []

    mutating func add(_ columns: [String], of file: FileID) {
        if columns.isEmpty { return }
        names += columns.filter { seen.insert(ColumnName($0)).inserted }
        files.append(file)
    }

    /// The warning that `make` makes of them; none where there are none.
    func warnings(_ make: ([String], [FileID]) -> IntakeWarning) -> [IntakeWarning] {
        names.isEmpty ? [] : [make(names, files)]
    }
}

extension ColumnMapping {
    /// The columns that were left out since their names say that they hold employees.
    var employeeColumns: [String] {
        zip(names, uses).filter { _, use in
            use == .readPast(role: ColumnRole.employee.rawValue, .name)
                || use == .readPast(role: ColumnRole.employee.rawValue, .synonym)
        }.map(\.0)
    }

    /// The columns of registrations that are fields and are called like what systems keep.
    var systemColumns: [String] {
        guard kind == .wideRegistrations else { return [] }
        return fields.map(\.name).filter { !declaredFields.contains(ColumnName($0)) && SystemColumnName.contains($0) }
    }
}

extension FileDescription {
    /// The description without the columns that are called like what systems keep where `configuration` lists them as fields.
    package func withoutSystemColumns(listedIn configuration: Configuration) -> FileDescription {
        guard case .placed(var placed) = reading, !placed.systemColumns.isEmpty else { return self }
        placed.systemColumns = placed.systemColumns.filter { !configuration.isField(called: $0) }
        var description = self
        description.reading = .placed(placed)
        return description
    }
}

extension Configuration {
    /// Whether the file lists a field under this name.
    fileprivate func isField(called name: String) -> Bool {
        let key = Normalisation.compared(name)
        return aliases.fields.names(of: key).contains { shownNames.fields[$0] != nil }
    }
}
