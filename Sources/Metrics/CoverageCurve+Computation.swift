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

    /// The curve of each product of the log.
    ///
    /// - Parameters:
    ///   - uses: The uses.
    ///   - fieldCounts: For each product the number of its fields.
    ///   - ranks: The places of the fields.
    ///   - log: The log that the uses are of.
    /// - Returns: A curve for each product of the log.
    /// - Complexity: O(*n*) for *n* registrations and uses.
    static func curves(
        of uses: UseTable, fieldCounts: [Int], ranks: FieldRanks, in log: RegistrationLog
    ) -> [CoverageCurve] {
        var registrations = fieldCounts.map { [Int](repeating: 0, count: $0) }
        for (row, position) in uses.registrations.enumerated() {
            guard let last = uses.used[row].lazy.map({ ranks[$0.slot] }).max() else { continue }
            registrations[log.registrations[Int(position)].product.index][last] += 1
        }
        return registrations.map { CoverageCurve(registrationsByLastField: $0) }
    }
}
