public import RegistrationLog

extension FigureExplainer {
    /// The road of the captured answers to `field` of `product`.
    ///
    /// - Complexity: O(*n*) for *n* registrations of the product, their actions and what these name; where sources are silent, that of
    ///   finding when.
    public func road(of field: FieldID, in product: ProductID) -> QuestionRoad {
        var road = QuestionRoad(observationEnd: observationEnd, horizon: study.horizons[product.index])
        let all = RegistrationsByDay(of: log)
        if let asked = log.registrations.existingProductField(field, of: product) {
            road.inLog = all[product].count { log.registrations.isCaptured(asked, in: Int($0)) }
        }
        var silencedDays: [Int] = []
        forEachTrace(of: field, in: product) { position, trace in
            guard trace.isCaptured else { return }
            road.captured += 1
            let time = log.registrations.time(of: position)
            switch trace.age {
            case .mature: road.mature += 1
            case .young: road.young += 1
            case .lost where !observationEnd.isAtOrAfter(time): road.afterEnd += 1
            case .lost: silencedDays.append(time.localDate.dayNumber)
            }
            if trace.counts(in: .visible) { road.visible += 1 }
            if trace.counts(in: .blind) { road.blind += 1 }
        }
        road.silenced = silencedDays.count
        if let first = all[product].first.map(log.registrations.day(of:)), !silencedDays.isEmpty {
            road.silences = silences(of: product, from: first, concerning: silencedDays, registrations: all)
        }
        return road
    }

    /// When each source that serves `product` was silent, as far as that concerns registrations on these days.
    private func silences(
        of product: ProductID, from first: Int, concerning days: [Int], registrations: RegistrationsByDay
    ) -> [QuestionRoad.Silence] {
        let end = observationEnd.localDate.dayNumber
        let horizon = study.horizons[product.index].days
        let silences = study.service.silences(
            of: product, study.followUps.sources, in: log, registrations: registrations, until: end)
        return silences.compactMap { sources, silent in
            let concerned = days.count { silent.intersects($0...$0 + horizon) }
            guard concerned > 0, first <= end else { return nil }
            let shown = silent.intersection(DaySet([first...end])).ranges
            return QuestionRoad.Silence(
                sources: sources.map { study.followUps.sources.names[$0] },
                days: shown.map {
                    CalendarDate(dayNumber: $0.lowerBound)...CalendarDate(dayNumber: $0.upperBound)
                }, registrations: concerned)
        }
    }
}
