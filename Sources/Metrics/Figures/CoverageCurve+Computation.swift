import RegistrationLog

extension CoverageCurve {
    /// Creates the curve of a product of which, for each field in order, so many registrations have that as the last of
    /// their used fields.
    ///
    /// All used fields of a registration are among the first *k* when the last of them is.
    init(registrationsByLastField: [Int]) {
        let withUse = registrationsByLastField.reduce(0, +)
        var helped = 0
        var steps = [Ratio(0, withUse)]
        for registrations in registrationsByLastField {
            helped += registrations
            steps.append(Ratio(helped, withUse))
        }
        self.init(steps: steps)
    }

    /// The curve of the uses of a product, whose field with slot *s* is at place `ranks[s]` of `fieldCount`.
    ///
    /// - Complexity: O(*n*) for *n* uses.
    init(of uses: ProductUses, ranks: [Int?], fieldCount: Int) {
        var registrations = [Int](repeating: 0, count: fieldCount)
        for row in uses.registrationsWithUse.indices {
            var last: Int?
            for place in uses.used.range(of: row) {
                guard let rank = ranks[Int(uses.used.elements[place].slot)] else { continue }
                last = max(last ?? rank, rank)
            }
            if let last { registrations[last] += 1 }
        }
        self.init(registrationsByLastField: registrations)
    }
}
