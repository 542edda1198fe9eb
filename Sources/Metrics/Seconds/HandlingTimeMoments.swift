/// Sums over registrations of how many questions they asked, *x*, and how many seconds they took, *y*.
///
/// A registration asks fewer than 23 million questions and takes at most four hours, so that with less than 10¹¹ questions in all
/// every sum fits in 63 bits.
struct HandlingTimeMoments: Hashable, Sendable {
    /// How many registrations there are.
    private(set) var count = 0
    /// Σ*x*.
    private(set) var questions = 0
    /// Σ*y*.
    private(set) var seconds = 0
    /// Σ*x*².
    private(set) var squares = 0
    /// Σ*x*·*y*.
    private(set) var products = 0

    /// Adds a registration.
    mutating func add(_ contact: HandlingTimeGroup.Contact) {
        let (questions, seconds) = (contact.questions, Int(contact.seconds))
        count += 1
        self.questions += questions
        self.seconds += seconds
        squares += questions * questions
        products += questions * seconds
    }

    /// Adds all registrations of `other`.
    mutating func add(_ other: HandlingTimeMoments) {
        count += other.count
        questions += other.questions
        seconds += other.seconds
        squares += other.squares
        products += other.products
    }

    /// Σ(*x* − *x̄*)² and Σ(*x* − *x̄*)(*y* − *ȳ*) over these registrations, with the means of `cell`, of which they are a part.
    ///
    /// Both are taken times the square of the number in the cell, as whole numbers of up to 128 bits, before anything is rounded: for
    /// 4 · 10⁹ registrations they stay below 10³⁸.
    func deviations(in cell: HandlingTimeMoments) -> DeviationSums {
        let (n, x, y) = (Int128(cell.count), Int128(cell.questions), Int128(cell.seconds))
        let (ownCount, ownX, ownY) = (Int128(count), Int128(questions), Int128(seconds))
        let squares = n * n * Int128(self.squares) - 2 * n * x * ownX + ownCount * x * x
        let products = n * n * Int128(self.products) - n * x * ownY - n * y * ownX + ownCount * x * y
        let scale = Double(cell.count) * Double(cell.count)
        return DeviationSums(squares: Self.rounded(squares) / scale, products: Self.rounded(products) / scale)
    }

    /// The number nearest to `sum`, which mostly has few digits: the standard library takes a hundred times as long for 128 bits.
    private static func rounded(_ sum: Int128) -> Double { Int64(exactly: sum).map(Double.init) ?? Double(sum) }
}

/// Sums of squared deviations of *x* from the mean of its cell, and of their products with those of *y*.
struct DeviationSums: Hashable, Sendable {
    /// Σ(*x* − *x̄*)².
    var squares = 0.0
    /// Σ(*x* − *x̄*)(*y* − *ȳ*).
    var products = 0.0

    /// Adds the sums of other registrations.
    mutating func add(_ other: DeviationSums) {
        squares += other.squares
        products += other.products
    }
}
