import RegistrationLog

extension PublishedField {
    /// All figures of a field; `threshold` is the rate under which a question may be dropped.
    init(_ figures: FieldFigures, threshold: Ratio) {
        let counts = FieldCounts<PublishedCount>(figures.counts)
        let (usage, uses) = (PublishedUsage(figures), PublishedUses(figures.uses))
        self.init(
            field: figures.field, label: figures.label, personalData: figures.personalData, counts: counts,
            usage: usage, need: PublishedNeed(figures),
            asking: .published(PublishedAsking(last: figures.answers.lastAsked, stoppedSince: figures.stoppedSince)),
            uses: uses, judgement: figures.judgement?.published(counts, usage, uses, threshold: threshold))
    }

    /// What is published of a field where small cells are withheld: its ``FieldCells``, and a judgement that rests on them.
    init(_ figures: FieldFigures, of product: QuestionContext, under rule: SmallCells) {
        let cells = FieldCells(figures, registrations: product.registrations, under: rule)
        self.init(
            field: figures.field, label: figures.label, personalData: figures.personalData,
            counts: FieldCounts(cells), usage: PublishedUsage(measured: cells.measured), need: .leftOut,
            asking: .leftOut, uses: .leftOut,
            judgement: figures.judgement?.published(figures, cells, of: product, under: rule))
    }

    /// Whether this field is reported before `other`: most used first, then most captured, then by compared name.
    func precedes(_ other: PublishedField) -> Bool {
        let (order, others) = (
            [PublishedOrder(counts.used), PublishedOrder(counts.captured)],
            [PublishedOrder(other.counts.used), PublishedOrder(other.counts.captured)]
        )
        return order == others ? key < other.key : others.lexicographicallyPrecedes(order)
    }
}

extension FieldCounts<PublishedCount> {
    /// Publishes everything.
    init(_ counts: FieldCounts<Int>) {
        self.init(
            asked: .exact(counts.asked), captured: .exact(counts.captured), used: .exact(counts.used),
            directed: .exact(counts.directed), missing: .exact(counts.missing), chance: .exact(counts.chance),
            observable: .exact(counts.observable),
            signals: QuestionSignals(
                all: .exact(counts.signals.all), needless: .exact(counts.signals.needless),
                needed: .exact(counts.signals.needed)))
    }

    /// Publishes `cells`, and nothing else.
    fileprivate init(_ cells: FieldCells) {
        self.init(
            asked: cells.asked, captured: cells.captured, used: cells.used, directed: .leftOut, missing: cells.missing,
            chance: .leftOut, observable: .leftOut,
            signals: QuestionSignals(all: .leftOut, needless: .leftOut, needed: .leftOut))
    }
}

extension PublishedUsage {
    /// Publishes everything.
    init(_ figures: FieldFigures) {
        let (answers, certainty) = (figures.answers, figures.certainty)
        self.init(
            captured: .exact(answers.matureCaptured), used: .exact(answers.matureUsed),
            recentlyUsed: .exact(figures.counts.used - answers.matureUsed), measured: PublishedMeasure(figures),
            interval: .published(certainty.usage), zeroUseBound: .published(certainty.zeroUseBound),
            stillNeeded: .published(certainty.stillNeeded), decidableFrom: .published(certainty.decidableFrom))
    }

    /// Publishes how many captures «no use seen» is worth, and nothing else.
    fileprivate init(measured: PublishedCount) {
        self.init(
            captured: .leftOut, used: .leftOut, recentlyUsed: .leftOut,
            measured: PublishedMeasure(
                visible: .leftOut, blind: .leftOut, count: measured, directed: .leftOut, lookedAt: .leftOut,
                directedBound: .leftOut, visibleBound: .leftOut),
            interval: .leftOut, zeroUseBound: .leftOut, stillNeeded: .leftOut, decidableFrom: .leftOut)
    }
}

extension PublishedMeasure {
    /// Publishes everything.
    fileprivate init(_ figures: FieldFigures) {
        let measured = figures.answers.measured
        self.init(
            visible: .exact(measured.visible), blind: .exact(measured.blind), count: .exact(measured.count),
            directed: .exact(figures.answers.matureDirected), lookedAt: .published(figures.answers.lookedAt),
            directedBound: .published(figures.certainty.directedBound),
            visibleBound: .published(figures.certainty.visibleBound))
    }
}

extension PublishedUses {
    /// Publishes everything.
    init(_ uses: FieldUses) {
        self.init(
            evidence: .published(uses.evidence), beneficiaries: .published(uses.beneficiaries),
            actions: .published(uses.actions), times: .published(uses.times))
    }

    /// Publishes nothing.
    fileprivate static let leftOut = PublishedUses(
        evidence: .leftOut, beneficiaries: .leftOut, actions: .leftOut, times: .leftOut)
}

extension PublishedNeed {
    /// Publishes everything.
    fileprivate init(_ figures: FieldFigures) {
        self.init(
            without: .exact(figures.answers.matureWithout), missing: .exact(figures.answers.matureMissing),
            interval: .published(figures.certainty.missing))
    }
}
