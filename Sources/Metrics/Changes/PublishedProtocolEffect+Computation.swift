import RegistrationLog

extension PublishedProtocolEffect {
    /// Computes what differs around each change of the questions of these products, in their order and that of dates.
    ///
    /// Changes of one product on one day are one change; one that does not leave a day on both sides has no effect to show, nor has a
    /// measure of which no registration says anything.
    ///
    /// - Parameters:
    ///   - products: The products that are reported.
    ///   - log: The log.
    ///   - settings: The changes.
    ///   - uses: For each product of the log its uses in the period.
    ///   - maturities: For each product of the log what it takes for its registrations to be mature.
    /// - Returns: The effects, by measure within a change.
    /// - Complexity: O(*n*) for *n* registrations and their pages where there is a change, since sides of one product overlap no more
    ///   than twice.
    static func effects(
        of products: [ProductFigures], in log: RegistrationLog, settings: AnalysisSettings, uses: [ProductUses],
        maturities: [Maturity]
    ) -> [PublishedProtocolEffect] {
        guard !settings.protocolChanges.isEmpty else { return [] }
        let changes = ChangesByProduct(settings.protocolChanges)
        return products.flatMap { product in
            let index = product.product.index
            let positions = uses[index].positions
            let dates = Set(changes.changes(of: product.key).map(\.date)).sorted()
            guard let first = positions.first, let last = positions.last, !dates.isEmpty else {
                return [PublishedProtocolEffect]()
            }
            let days = log.registrations.day(of: first)...log.registrations.day(of: last)
            return dates.indices.flatMap { number -> [PublishedProtocolEffect] in
                let sides = EffectSides(
                    around: dates[number], previous: number > 0 ? dates[number - 1] : nil,
                    next: number + 1 < dates.count ? dates[number + 1] : nil, in: days, maturity: maturities[index])
                guard let sides else { return [] }
                return effects(of: product, on: dates[number], sides) {
                    EffectMoments(of: uses[index], on: $0, in: log, maturity: maturities[index])
                }
            }
        }
    }

    /// The effects of one change, by measure, from what `count` counts on each side.
    private static func effects(
        of product: ProductFigures, on date: CalendarDate, _ sides: EffectSides,
        count: (ClosedRange<Int>) -> EffectMoments
    ) -> [PublishedProtocolEffect] {
        let (before, after) = (count(sides.before), count(sides.after))
        return EffectMeasure.allCases.compactMap { measure in
            guard before.registrations(of: measure) + after.registrations(of: measure) > 0 else { return nil }
            let difference = after.difference(of: measure, against: before)
            return PublishedProtocolEffect(
                product: product.product, productName: product.name, date: date, measure: measure,
                before: Side(before, of: measure, on: sides.before), after: Side(after, of: measure, on: sides.after),
                difference: difference.value, interval: difference.interval)
        }
    }
}

extension PublishedProtocolEffect.Side {
    /// Publishes what was counted of `measure` on `days`.
    fileprivate init(_ moments: EffectMoments, of measure: EffectMeasure, on days: ClosedRange<Int>) {
        self.init(
            days: CalendarDate(dayNumber: days.lowerBound)...CalendarDate(dayNumber: days.upperBound),
            registrations: .exact(moments.registrations(of: measure)), value: moments.value(of: measure))
    }
}
