import RegistrationLog

/// What a right reader finds of one product.
struct ProductStudy {
    /// The days that must lie between a registration and the end of the year for all its follow-up to be in the data.
    ///
    /// No action of the story comes later than that, so that no product needs more than the least that a reader takes.
    static let horizon = 60

    let ledger: TruthLedger
    private let evidence: EvidenceStudy
    /// The position of the product in the story.
    let product: Int
    /// The days on which a system that serves it is silent.
    private let silence: Set<Int>
    /// The fields that a registration asks or an action touches.
    let fields: [Int]
    /// The registrations with follow-up: the day, and what is shown of each of ``fields``.
    let followed: [(day: Int, views: [FieldView])]

    /// Studies the product at a position in the story, which is served by systems that are silent on these days.
    init(of product: Int, in ledger: TruthLedger, evidence: EvidenceStudy, silence: Set<Int>) {
        self.ledger = ledger
        self.evidence = evidence
        self.product = product
        self.silence = silence
        let touched = Set(ledger.followed[product].flatMap(\.outcome.evidence.keys))
        let fields = ledger.story.fields.indices.filter { field in
            touched.contains(field) || ledger.daily.asked(field, of: product).total > 0
        }
        self.fields = fields
        followed = ledger.followed[product].map { registration in
            (registration.day, fields.map { evidence.view(of: $0, in: registration, of: product) })
        }
    }

    var story: Story { ledger.story }
    var name: String { story.products[product].name }
    var isFollowUpComplete: Bool { story.followUpKnowledge.completeProducts.contains(name) }

    /// The account of the registrations of these days of the year, from 0; of all where none are named.
    func account(of days: Range<Int>? = nil) -> SampleTruth.ProductTruth {
        let days = days ?? ledger.daily.days
        let tallies = zip(fields, tallies(of: days.contains)).filter { $1.asked > 0 || $1.missing > 0 }
        return SampleTruth.ProductTruth(
            registrations: ledger.daily.registrations(of: product).total(of: days),
            followedUp: followed.count { days.contains($0.day) },
            fields: Dictionary(tallies.map { (story.fields[$0], $1) }) { first, _ in first })
    }

    /// What is said of its questions.
    var judgement: ProductJudgement {
        let days = matureDays
        let isMature = Set(days)
        let (all, mature) = (tallies { _ in true }, tallies(of: isMature.contains))
        let clustering = clustering(on: days)
        let registrations = ledger.daily.registrations(of: product).total(of: days)
        let judgements = fields.indices.filter { all[$0].asked > 0 || all[$0].missing > 0 }.map { index in
            let findings = FieldFindings(
                tally: all[index], mature: mature[index], seen: seen(index, in: isMature),
                sample: sample(index, in: isMature),
                matureWithout: registrations - mature[index].captured, clustering: clustering ?? 100,
                knowledge: knowledge(of: fields[index], tallies: all))
            return (story.fields[fields[index]], judgement(of: fields[index], on: findings))
        }
        return ProductJudgement(
            mature: registrations, clustering: clustering, sample: surveyTally,
            fields: Dictionary(judgements) { first, _ in first })
    }

    private func judgement(of field: Int, on findings: FieldFindings) -> FieldJudgement {
        let (verdict, condition, grounds) = findings.decision
        return FieldJudgement(
            matureCaptured: findings.mature.captured, matureUsed: findings.mature.used,
            matureDirected: findings.mature.directed, visible: findings.seen.visible, blind: findings.seen.blind,
            lookedAt: findings.sample.lookedAt, lookedAtDirected: findings.sample.directed,
            directedMillionths: findings.directedMillionths,
            matureWithout: findings.matureWithout, matureMissing: findings.mature.missing,
            stoppedSince: dayOfStop(of: field)?.iso8601, verdict: verdict, condition: condition, grounds: grounds)
    }

    /// The days of the year, from 0, whose registrations are mature, ascending.
    var matureDays: [Int] {
        ledger.daily.days.filter { day in
            day + Self.horizon < story.year.dayCount
                && (isFollowUpComplete || silence.isDisjoint(with: day...day + Self.horizon))
        }
    }

    /// The tallies of ``fields`` over the days that are meant.
    private func tallies(of isMeant: (Int) -> Bool) -> [FieldTally] {
        let days = ledger.daily.days.filter(isMeant)
        var tallies = fields.map { field in
            FieldTally(
                asked: ledger.daily.asked(field, of: product).total(of: days),
                captured: ledger.daily.captured(field, of: product).total(of: days))
        }
        for registration in followed where isMeant(registration.day) {
            for index in tallies.indices { tallies[index].add(registration.views[index]) }
        }
        return tallies
    }

    /// In how many captures of these days a use of the field at `index` could and could not have been seen.
    private func seen(_ index: Int, in days: Set<Int>) -> (visible: Int, blind: Int) {
        let views = followed.filter { days.contains($0.day) }.map { $0.views[index] }.filter(\.isCaptured)
        let visible = views.count(where: \.isVisible)
        return (visible, views.count - visible)
    }

    /// In how many captures of these days who handled the follow-up was asked about the field at `index`, and in how many of
    /// them it was needed.
    private func sample(_ index: Int, in days: Set<Int>) -> (lookedAt: Int, directed: Int) {
        let views = followed.filter { days.contains($0.day) }.map { $0.views[index] }
            .filter { $0.isCaptured && $0.isLookedAt }
        return (views.count, views.count(where: \.isDirected))
    }

    private var surveyTally: SurveyTally {
        let answers = ledger.followed[product].compactMap(\.survey)
        return SurveyTally(drawn: answers.count, lookedAt: answers.count(where: \.isLookedAt))
    }

    func clustering(on days: [Int]) -> Int? {
        var clusters = UseClusters(in: story.year)
        for (index, field) in fields.enumerated() {
            var used = Array(repeating: 0, count: story.year.dayCount)
            for registration in followed where registration.views[index].isUsed { used[registration.day] += 1 }
            clusters.add(captured: ledger.daily.captured(field, of: product), used: used, on: days)
        }
        return clusters.hundredths
    }

    private func knowledge(of field: Int, tallies: [FieldTally]) -> FieldFindings.Knowledge {
        let misspelling = story.followUpKnowledge.misspellings.first { name, meant in
            guard meant == story.fields[field], let number = story.number(of: name),
                let index = fields.firstIndex(of: number)
            else { return false }
            return tallies[index].missing >= 5 && !evidence.askedSomewhere.contains(number)
        }
        return FieldFindings.Knowledge(
            isPrescribed: story.products[product].questions.contains {
                $0.text == story.fields[field] && $0.isPrescribed
            },
            isFollowUpComplete: isFollowUpComplete, isAskedElsewhere: evidence.askedSomewhere.contains(field),
            misspelling: misspelling?.key.lowercased())
    }

    /// The day since which a question is not asked any more: the day after it was asked last, or that of a change of the
    /// protocol within a month of it.
    private func dayOfStop(of field: Int) -> CalendarDate? {
        let asked = Array(ledger.daily.asked(field, of: product))
        guard let first = asked.firstIndex(where: { $0 > 0 }), let last = asked.lastIndex(where: { $0 > 0 }),
            let end = ledger.lastDay
        else { return nil }
        var spell = SystemHistory()
        for (day, count) in asked.enumerated() { for _ in 0..<count { spell.add(day: day) } }
        let after = ledger.daily.registrations(of: product).total(of: last + 1..<story.year.dayCount)
        guard first <= last, end - last >= max(90, spell.longestPause), after >= 30 else { return nil }
        let stop = story.year.day(last + 2)
        guard let change = story.protocolChange, change.product == name,
            abs(change.firstDay.dayNumber - stop.dayNumber) <= 31
        else { return stop }
        return change.firstDay
    }
}
