/// Where what stands in a role comes from another file: beside the key there that stands in a column here.
package struct Lookup: Hashable, Sendable {
    /// The column that holds the key.
    package let column: String
    /// Where the key is looked up.
    package let table: Table

    /// A file in which keys are looked up; the same one, on whatever line it is named.
    package struct Table: Hashable, Sendable {
        /// The files that it is, one after the other.
        package let files: ShellPattern
        /// The column of the keys.
        package let key: String
        /// What stands beside a key.
        package let value: Value
        /// The line of `kcc.yaml` that says so.
        package let line: Int

        /// Creates the table of `files` that is named on `line`.
        package init(files: ShellPattern, key: String, value: Value, line: Int) {
            self.files = files
            self.key = key
            self.value = value
            self.line = line
        }

        package static func == (one: Table, other: Table) -> Bool {
            one.files == other.files && one.key == other.key && one.value == other.value
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(files)
            hasher.combine(key)
            hasher.combine(value)
        }
    }

    /// What stands beside a key.
    package indirect enum Value: Hashable, Sendable {
        /// The cell of this column.
        case column(String)
        /// What another table has beside the cell of a column.
        case lookup(Lookup)
    }

    /// Creates the lookup of the cells of `column` in `table`.
    package init(column: String, table: Table) {
        self.column = column
        self.table = table
    }
}

extension Lookup {
    /// The tables in which it looks, one after the other.
    package var tables: [Table] {
        if case .lookup(let further) = table.value { return [table] + further.tables }
        return [table]
    }

    /// Reads a lookup, whose value may be one itself where `hops` are left.
    init(_ node: ConfigurationNode, hops: Int = 2) throws(ConfigurationError) {
        let item = try node.mapping(["column", "in", "key", "value"])
        let column = try item.required("column").text()
        let files = try item.required("in")
        let key = try item.required("key").text()
        let value = try item.required("value")
        let isLookup = value.isMapping && hops > 1
        let found: Value = isLookup ? .lookup(try Lookup(value, hops: hops - 1)) : .column(try value.text())
        self.init(
            column: column,
            table: Table(files: try files.pattern(), key: key, value: found, line: files.line))
    }
}
