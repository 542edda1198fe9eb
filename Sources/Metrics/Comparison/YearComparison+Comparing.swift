public import RegistrationLog

extension YearComparison {
    /// Compares two reports of one organisation: the one whose registrations end earlier is the older; where that is not known, or
    /// they end on one day, the first is.
    ///
    /// All counts are divided by φ of their product. The difference of rates has the interval of Newcombe, and of all pairs of product
    /// and question that are measured in both those are findings that Benjamini and Hochberg leave of the *p* of Fisher's exact test.
    ///
    /// - Complexity: O(*n* log *n*) for *n* pairs, and what Fisher's tests take.
    public init(of first: ReportRecord, _ second: ReportRecord) {
        let ends = [first, second].map(\.terms.days?.upperBound)
        let isReversed = if let end = ends[0], let other = ends[1] { other < end } else { false }
        let (older, newer) = isReversed ? (second, first) : (first, second)
        let products = ProductPairs(older: older, newer: newer).pairs.map { pair in
            (pair: pair, questions: Self.questions(of: pair, in: older, newer))
        }
        var findings = BenjaminiHochberg.findings(of: products.flatMap { $0.questions.compactMap(\.p) })
            .makeIterator()
        self.init(
            older: older, newer: newer,
            products: products.map { pair, questions in
                ComparedProduct(
                    name: pair.newer?.name ?? pair.older?.name ?? "",
                    presence: pair.older == nil ? .new : pair.newer == nil ? .gone : .both, older: pair.older,
                    newer: pair.newer,
                    fields: questions.map { question in
                        question.compared(isFinding: question.p != nil && findings.next() == true)
                    })
            }, reservations: ComparisonReservation.all(of: older, newer))
    }

    /// The questions of a product: those of the newer report in its order, and behind them those that only the older has.
    private static func questions(
        of pair: ProductPairs.Pair, in older: ReportRecord, _ newer: ReportRecord
    ) -> [QuestionPair] {
        let clusterings = (
            older: pair.older.map(older.clustering) ?? 100, newer: pair.newer.map(newer.clustering) ?? 100
        )
        let (before, after) = (pair.older?.fields ?? [], pair.newer?.fields ?? [])
        let earlier = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
        let later = Set(after.map(\.key))
        return
            after.map { QuestionPair(older: earlier[$0.key], newer: $0, clusterings: clusterings) }
            + before.filter { !later.contains($0.key) }
            .map { QuestionPair(older: $0, newer: nil, clusterings: clusterings) }
    }
}
