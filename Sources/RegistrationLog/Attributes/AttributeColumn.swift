/// One attribute of all registrations of a log, such as their channels.
///
/// A registration takes a byte where there are up to 255 values, and two up to 65,535; none where there are no values.
public struct AttributeColumn: Sendable {
    /// The values, in order of first appearance.
    public private(set) var values: [AttributeValue]
    /// For each registration up to the last that has any: the position of its value from 1, 0 for none.
    private var numbers: NarrowNumbers

    /// Creates a column without values.
    public init() {
        values = []
        numbers = NarrowNumbers()
    }

    /// Creates a column of these values: `numbers` gives the position of each registration's, nil where its cell is empty.
    ///
    /// A registration behind the last of `numbers` has none.
    public init(values: [AttributeValue], numbers: some Sequence<Int?>) {
        self.values = values
        self.numbers = NarrowNumbers()
        for (registration, number) in numbers.enumerated() {
            if let number { set(number, of: registration) }
        }
    }

    /// Creates a column of up to 255 `values`: `positions` gives for each registration that of its value from 1, 0 for none.
    package init(values: [AttributeValue], positions: [UInt8]) {
        self.values = values
        numbers = NarrowNumbers(positions)
    }

    /// Adds a value that no registration has yet, and gives its position in ``values``.
    package mutating func append(_ value: AttributeValue) -> Int {
        values.append(value)
        return values.count - 1
    }

    /// Gives the registration at `index` the value at `position` of ``values``.
    ///
    /// - Complexity: amortised O(1) where registrations come in order.
    package mutating func set(_ position: Int, of index: Int) { numbers.set(position + 1, at: index) }

    /// Whether no registration has a value.
    public var isEmpty: Bool { values.isEmpty }

    /// The position in ``values`` of that of the registration at `index`; nil where its cell is empty.
    public func number(of index: Int) -> Int? {
        let number = numbers[index]
        return number == 0 ? nil : number - 1
    }

    /// The same column with other names; `values` are as many.
    public func renaming(_ values: [AttributeValue]) -> AttributeColumn {
        precondition(values.count == self.values.count, "As many names as there are.")
        var renamed = self
        renamed.values = values
        return renamed
    }

    /// The same column of other `values`: `numbers` gives for each of its own its new position.
    ///
    /// - Complexity: O(*n*) for *n* registrations.
    public func renumbering(_ values: [AttributeValue], numbers: [Int]) -> AttributeColumn {
        AttributeColumn(
            values: values, numbers: (0..<self.numbers.count).map { number(of: $0).map { numbers[$0] } })
    }
}
