import RegistrationLog

extension CoverageCurve {
    /// Creates the curve of a product of which, for each field in order, so many registrations have that as the last of
    /// their used fields, and `beyondReach` miss an answer.
    ///
    /// All used fields of a registration are among the first *k* when the last of them is; one that misses an answer is
    /// helped by no number of fields as they are asked now.
    init(registrationsByLastField: [Int], beyondReach: Int) {
        let concerned = registrationsByLastField.reduce(beyondReach, +)
        var helped = 0
        var steps = [Ratio(0, concerned)]
        for registrations in registrationsByLastField {
            helped += registrations
            steps.append(Ratio(helped, concerned))
        }
        self.init(steps: steps)
    }

    /// The curve of the uses of a product, whose field with slot *s* has the rank `ranks[s]` of `fieldCount`.
    ///
    /// - Complexity: O(*n*) for *n* uses.
    init(of uses: ProductUses, ranks: [Int?], fieldCount: Int) {
        var registrations = [Int](repeating: 0, count: fieldCount)
        var beyondReach = 0
        for row in uses.registrationsWithUse.indices {
            if !uses.missing.range(of: row).isEmpty {
                beyondReach += 1
                continue
            }
            var last: Int?
            for index in uses.used.range(of: row) {
                guard let rank = ranks[uses.used.elements[index].slot] else { continue }
                last = max(last ?? rank, rank)
            }
            if let last { registrations[last] += 1 }
        }
        self.init(registrationsByLastField: registrations, beyondReach: beyondReach)
    }
}
