/// How many whole numbers there are, with their sum and that of their squares, from which mean and variance follow exactly.
struct SampleMoments: Hashable, Sendable {
    /// How many numbers there are.
    private(set) var count = 0
    /// Their sum.
    private(set) var sum = 0
    /// The sum of their squares.
    private(set) var sumOfSquares = 0

    /// Creates the moments of these numbers, by default of none.
    init(_ numbers: some Sequence<Int> = []) {
        for number in numbers { add(number) }
    }

    /// Adds a number, small enough for the sum of all squares to fit in 63 bits.
    mutating func add(_ number: Int) {
        count += 1
        sum += number
        sumOfSquares += number * number
    }

    /// The mean; nil where there is no number.
    var mean: Double? { count == 0 ? nil : Double(sum) / Double(count) }

    /// The variance of a sample, *n* − 1 below; nil where there are under two numbers.
    ///
    /// Its numerator is a whole number of up to 128 bits, so that nothing is lost where all numbers are nearly the same.
    var variance: Double? {
        guard count > 1 else { return nil }
        let numerator = Int128(count) * Int128(sumOfSquares) - Int128(sum) * Int128(sum)
        return Double(numerator) / (Double(count) * Double(count - 1))
    }
}
