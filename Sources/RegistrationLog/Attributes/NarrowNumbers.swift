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

    /// Creates these numbers.
    init(_ numbers: [UInt8]) { storage = .bytes(numbers) }

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
