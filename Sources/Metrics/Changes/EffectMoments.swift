import RegistrationLog

/// What is counted on one side of a change, over the mature registrations of a product.
struct EffectMoments: Hashable, Sendable {
    /// Captured answers a registration.
    private(set) var answers = SampleMoments()
    /// Registrations with a follow-up action at or after their time.
    private(set) var withFollowUp = 0
    /// Registrations with at least one missing use.
    private(set) var withMissing = 0
    /// Seconds a registration, over those that say how long they took.
    private(set) var seconds = SampleMoments()

    /// Counts the mature registrations of `uses` on `days`.
    ///
    /// - Complexity: O(log *n*) for *n* registrations of the product, besides the registrations of these days and their pages.
    init(of uses: ProductUses, on days: ClosedRange<Int>, in log: RegistrationLog, maturity: Maturity) {
        let table = log.registrations
        let positions = uses.positions
        let start = positions.partitionPoint { table.day(of: $0) < days.lowerBound } - positions.startIndex
        let end = positions.partitionPoint { table.day(of: $0) <= days.upperBound } - positions.startIndex
        let pages = table.pages
        func isMature(_ index: Int) -> Bool { maturity.isReached(by: table.time(of: uses.position(at: index))) }
        for index in start..<end where isMature(index) {
            let position = uses.position(at: index)
            answers.add(pages[table.pageRange(of: position)].reduce(0) { $0 + $1.captured.nonzeroBitCount })
            if uses.hasFollowUp(at: index) { withFollowUp += 1 }
            if let seconds = log.attributes.handlingTimes.seconds(of: position) { self.seconds.add(seconds) }
        }
        let rows = uses.registrationsWithUse.partitionPoint { $0 < start }
        for row in rows..<uses.registrationsWithUse.partitionPoint(where: { $0 < end })
        where !uses.missing[row].isEmpty && isMature(Int(uses.registrationsWithUse[row])) {
            withMissing += 1
        }
    }

    /// The registrations that `measure` rests on.
    func registrations(of measure: EffectMeasure) -> Int {
        measure == .handlingTime ? seconds.count : answers.count
    }

    /// The value of `measure`; nil where it rests on no registration.
    func value(of measure: EffectMeasure) -> Double? {
        switch measure {
        case .questionsPerContact: answers.mean
        case .followUpCoverage: share(withFollowUp)
        case .missingPerThousand: share(1_000 * withMissing)
        case .handlingTime: seconds.mean
        }
    }

    private func share(_ count: Int) -> Double? {
        answers.count == 0 ? nil : Double(count) / Double(answers.count)
    }

    /// How much `measure` differs from that on the side `before`, with its 95 % interval.
    func difference(
        of measure: EffectMeasure, against before: EffectMoments
    ) -> (value: Double?, interval: ClosedRange<Double>?) {
        switch measure {
        case .questionsPerContact: means(answers, against: before.answers)
        case .handlingTime: means(seconds, against: before.seconds)
        case .followUpCoverage: shares(withFollowUp, against: before.withFollowUp, of: before, times: 1)
        case .missingPerThousand: shares(withMissing, against: before.withMissing, of: before, times: 1_000)
        }
    }

    private func means(
        _ own: SampleMoments, against other: SampleMoments
    ) -> (value: Double?, interval: ClosedRange<Double>?) {
        let difference = DifferenceOfMeans(own, against: other)
        return (difference?.difference, difference?.interval)
    }

    private func shares(
        _ own: Int, against other: Int, of before: EffectMoments, times factor: Double
    ) -> (value: Double?, interval: ClosedRange<Double>?) {
        let difference = DifferenceOfProportions(
            own, of: answers.count, against: other, of: before.answers.count, times: factor)
        return (difference?.difference, difference?.interval)
    }
}
