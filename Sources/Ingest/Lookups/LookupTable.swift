import Configuration
import RegistrationLog

/// Values by key, read from the rows of files.
///
/// Keys are ids and are compared as ids are, changes that `kcc.yaml` makes included; of rows with one key the first counts.
final class LookupTable: Sendable {
    private let keys: ByteTable
    /// For each key the number of its value; -1 where there is none, since a further table does not know it.
    private let valueOfKey: [Int32]
    private let values: ByteTable
    private let identifiers: IdentifierReader

    /// Creates the table that `builder` has gathered.
    init(_ builder: LookupTableBuilder) {
        keys = builder.keys
        valueOfKey = builder.valueOfKey
        values = builder.values
        identifiers = builder.identifiers
    }

    /// What stands beside the key in `cell`; nil where nothing does, or the cell holds no id.
    func value(ofKeyIn cell: Span<UInt8>) -> [UInt8]? {
        var key: [UInt8] = []
        guard identifiers.append(of: cell, to: &key), let number = keys.number(of: key.span), valueOfKey[number] >= 0
        else { return nil }
        return values.bytes(Int(valueOfKey[number]))
    }
}

/// Gathers the rows of a table.
struct LookupTableBuilder {
    fileprivate var keys = ByteTable()
    fileprivate var valueOfKey: [Int32] = []
    fileprivate var values = ByteTable()
    /// How many bytes of keys and values were kept, with what keeping each takes.
    private(set) var bytes = 0

    /// What a key or value takes besides its bytes.
    private static let overhead = 32

    /// The table in which values are looked up in turn; nil where they stand for themselves.
    private let further: LookupTable?

    /// Reads the keys.
    fileprivate let identifiers: IdentifierReader

    /// Creates a table without rows, whose keys `identifiers` reads, and whose values are keys of `further` where that is not nil.
    init(_ identifiers: IdentifierReader, further: LookupTable? = nil) {
        self.identifiers = identifiers
        self.further = further
    }

    /// Adds a row; nothing where its key is no id, or came before.
    mutating func add(keyIn cell: Span<UInt8>, value: Span<UInt8>) {
        var key: [UInt8] = []
        guard identifiers.append(of: cell, to: &key), keys.insert(key.span) == valueOfKey.count else { return }
        bytes += key.count + Self.overhead
        if let further {
            guard let found = further.value(ofKeyIn: value) else { return valueOfKey.append(-1) }
            keep(found.span)
        } else {
            keep(value)
        }
    }

    private mutating func keep(_ value: Span<UInt8>) {
        let before = values.count
        valueOfKey.append(Int32(values.insert(value)))
        if values.count > before { bytes += value.count + Self.overhead }
    }
}

/// The tables of a run, by what `kcc.yaml` says of them.
typealias LookupTables = [Lookup.Table: LookupTable]
