/// How many registrations of each product there are on each day of the year, and how many of them ask and answer what.
///
/// Days are counted from 0 here, so that they are positions.
struct DailyAnswers: Sendable {
    /// The positions of all days.
    let days: Range<Int>

    private let fields: Int
    private var registrations: [Int]
    private var asked: [Int]
    private var captured: [Int]

    /// Creates counts of nothing for so many products and fields, over days at these positions.
    init(products: Int, fields: Int, days: Range<Int>) {
        self.days = days
        self.fields = fields
        registrations = Array(repeating: 0, count: products * days.count)
        asked = Array(repeating: 0, count: products * fields * days.count)
        captured = asked
    }

    /// Counts a registration of `product` on `day` with these answers.
    mutating func add(product: Int, day: Int, answers: [SampleAnswer]) {
        registrations[product * days.count + day] += 1
        for answer in answers {
            let position = (product * fields + answer.field) * days.count + day
            asked[position] += 1
            if answer.isCaptured { captured[position] += 1 }
        }
    }

    /// The registrations of `product` by day.
    func registrations(of product: Int) -> ArraySlice<Int> {
        registrations[range(product)]
    }

    /// The registrations of `product` that ask `field`, by day.
    func asked(_ field: Int, of product: Int) -> ArraySlice<Int> { asked[range(product * fields + field)] }

    /// The registrations of `product` in which `field` is captured, by day.
    func captured(_ field: Int, of product: Int) -> ArraySlice<Int> { captured[range(product * fields + field)] }

    private func range(_ position: Int) -> Range<Int> {
        position * days.count..<(position + 1) * days.count
    }
}

extension ArraySlice<Int> {
    /// The sum over the days at these positions, counted from the first one.
    func total(of days: some Sequence<Int>) -> Int { days.reduce(0) { $0 + self[startIndex + $1] } }

    /// The sum over all days.
    var total: Int { reduce(0, +) }
}
