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
        for (registration, number) in numbers.enumerated() where number != nil {
            self.numbers.set((number ?? 0) + 1, at: registration)
        }
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

/// Numbers as narrow as the largest of them lets them be; what was never set is 0.
struct NarrowNumbers: Sendable {
    private enum Storage: Sendable {
        case bytes([UInt8])
        case words([UInt16])
        case doubleWords([UInt32])
    }

    private var storage = Storage.bytes([])

    /// Creates numbers of which none was set.
    init() {}

    /// One more than the position of the last that was set.
    var count: Int {
        switch storage {
        case .bytes(let numbers): numbers.count
        case .words(let numbers): numbers.count
        case .doubleWords(let numbers): numbers.count
        }
    }

    /// The number at `position`, 0 where none was set.
    subscript(position: Int) -> Int {
        switch storage {
        case .bytes(let numbers): position < numbers.count ? Int(numbers[position]) : 0
        case .words(let numbers): position < numbers.count ? Int(numbers[position]) : 0
        case .doubleWords(let numbers): position < numbers.count ? Int(numbers[position]) : 0
        }
    }

    /// Sets the number at `position`.
    ///
    /// - Complexity: amortised O(1) where positions come in order, besides two times at which all numbers get wider.
    mutating func set(_ number: Int, at position: Int) {
        switch storage {
        case .bytes(var numbers) where number <= UInt8.max:
            storage = .bytes([])
            Self.set(UInt8(number), at: position, in: &numbers)
            storage = .bytes(numbers)
        case .bytes(let numbers):
            storage = .words(numbers.map(UInt16.init))
            set(number, at: position)
        case .words(var numbers) where number <= UInt16.max:
            storage = .words([])
            Self.set(UInt16(number), at: position, in: &numbers)
            storage = .words(numbers)
        case .words(let numbers):
            storage = .doubleWords(numbers.map(UInt32.init))
            set(number, at: position)
        case .doubleWords(var numbers):
            storage = .doubleWords([])
            Self.set(UInt32(number), at: position, in: &numbers)
            storage = .doubleWords(numbers)
        }
    }

    private static func set<Number: FixedWidthInteger>(
        _ number: Number, at position: Int, in numbers: inout [Number]
    ) {
        if position == numbers.count {
            numbers.append(number)
            return
        }
        if position > numbers.count {
            numbers.append(contentsOf: repeatElement(0, count: position + 1 - numbers.count))
        }
        numbers[position] = number
    }
}
