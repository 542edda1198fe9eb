import RegistrationLog

extension SourceWarning {
    /// Over this share of orphans, and over that of actions before their registration, there is a warning about a source.
    private static let share = (orphans: Ratio(1, 10), before: Ratio(1, 20))
    /// Over this share of either the warning comes before any figure.
    private static let severe = Ratio(1, 5)
    /// How many names that nobody asks are published.
    private static let shownNames = 3

    /// Finds what is wrong with each source, in the order of their first files; `sources` has for each of `files` the source
    /// that it is of, and `days` are those of the registrations.
    ///
    /// Where small cells are suppressed, neither counts nor names nor ids tried are published, and a share only where neither the
    /// actions that it counts nor the others are few.
    static func all(
        in files: [IntakeFile], of sources: [SourceFigures?], registrationDays days: ClosedRange<CalendarDate>?,
        under rule: SmallCells?
    ) -> [SourceWarning] {
        // Without registrations there is nothing to join.
        guard let days else { return [] }
        var found: [(source: SourceFigures, joining: FollowUpJoining)] = []
        for (file, source) in zip(files, sources) {
            guard let source, let joining = file.joining else { continue }
            if let index = found.firstIndex(where: { $0.source.number == source.number }) {
                found[index].joining.add(joining)
            } else {
                found.append((source, joining))
            }
        }
        return found.flatMap { source, joining in
            ofJoining(source.name, joining, days, rule) + ofNames(source, rule) + ofSilence(source, rule)
        }
    }

    private static func ofJoining(
        _ source: String, _ joining: FollowUpJoining, _ days: ClosedRange<CalendarDate>, _ rule: SmallCells?
    ) -> [SourceWarning] {
        if joining.reaching == 0 {
            guard joining.all > 0, !(rule?.isSmall(joining.all) ?? false) else { return [] }
            let isElsewhere = joining.within == 0 && rule == nil
            let unjoined = Unjoined(
                joining, orphans: joining.all, of: joining.all, rule,
                otherDays: isElsewhere ? joining.days.map { OtherDays(actions: $0, registrations: days) } : nil)
            return [.nothingJoins(source: source, unjoined)]
        }
        var warnings: [SourceWarning] = []
        if isReported(joining.orphans, of: joining.within, over: share.orphans, rule) {
            warnings.append(
                .orphans(
                    source: source,
                    Unjoined(joining, orphans: joining.orphans, of: joining.within, rule, otherDays: nil),
                    isSevere: exceeds(joining.orphans, of: joining.within, severe)))
        }
        if isReported(joining.beforeRegistration, of: joining.within, over: share.before, rule) {
            warnings.append(
                .beforeRegistration(
                    source: source, published(joining.beforeRegistration, rule), of: published(joining.within, rule),
                    isSevere: exceeds(joining.beforeRegistration, of: joining.within, severe)))
        }
        return warnings
    }

    private static func isReported(_ part: Int, of all: Int, over share: Ratio, _ rule: SmallCells?) -> Bool {
        exceeds(part, of: all, share) && !(rule.map { $0.isSmall(part) || $0.isSmall(all - part) } ?? false)
    }

    /// A count of a source, which is published where everything is.
    fileprivate static func published(_ count: Int, _ rule: SmallCells?) -> PublishedCount {
        rule == nil ? .exact(count) : .leftOut
    }

    private static func exceeds(_ part: Int, of all: Int, _ share: Ratio) -> Bool {
        part * share.denominator > all * share.numerator
    }

    private static func ofNames(_ source: SourceFigures, _ rule: SmallCells?) -> [SourceWarning] {
        guard !source.unaskedNames.isEmpty else { return [] }
        guard rule == nil else {
            return [.unaskedNames(source: source.name, count: nil, first: [])]
        }
        // What may be a question is of more use than what is not.
        let resembling = source.unaskedNames.filter { $0.nearest != nil }
        let others = source.unaskedNames.filter { $0.nearest == nil }
        return [
            .unaskedNames(
                source: source.name, count: source.unaskedNames.count,
                first: Array((resembling + others).prefix(shownNames)))
        ]
    }

    private static func ofSilence(_ source: SourceFigures, _ rule: SmallCells?) -> [SourceWarning] {
        guard rule == nil, source.silentDays > 0 else { return [] }
        return [.silent(source: source.name, days: source.silentDays)]
    }
}

extension SourceWarning.Unjoined {
    fileprivate init(
        _ joining: FollowUpJoining, orphans: Int, of actions: Int, _ rule: SmallCells?,
        otherDays: SourceWarning.OtherDays?
    ) {
        self.init(
            orphans: SourceWarning.published(orphans, rule), actions: SourceWarning.published(actions, rule),
            trial: rule == nil ? joining.trial : IdentifierTrial(), otherDays: otherDays)
    }
}
