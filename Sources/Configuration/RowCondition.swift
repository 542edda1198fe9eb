import RegistrationLog

/// What a row must hold in a column to be read.
package struct RowCondition: Hashable, Sendable {
    /// The column, as `kcc.yaml` names it.
    package let column: String
    /// The values, in compared form; the empty one is that of a cell without any.
    package let values: Set<String>
    /// Whether the cell must hold none of them, instead of one.
    package let isNegated: Bool

    /// Creates the condition that a cell of `column` holds one of `values`, or none of them.
    package init(column: String, values: Set<String>, isNegated: Bool) {
        self.column = column
        self.values = values
        self.isNegated = isNegated
    }
}

extension RowCondition {
    /// The conditions in a list, all of which must hold.
    static func list(_ node: ConfigurationNode?) throws(ConfigurationError) -> [RowCondition] {
        var conditions: [RowCondition] = []
        for entry in try node?.items() ?? [] {
            let item = try entry.mapping(["column", "is", "is_not"])
            let column = try item.required("column").text()
            if item["is_not"] == nil { _ = try item.required("is") }
            for (key, isNegated) in [("is", false), ("is_not", true)] {
                guard let list = item[key] else { continue }
                var values: Set<String> = []
                for value in try list.items() { values.insert(Normalisation.compared(try value.rawText())) }
                conditions.append(RowCondition(column: column, values: values, isNegated: isNegated))
            }
        }
        return conditions
    }
}
