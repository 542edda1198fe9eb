import Metrics
import RegistrationLog

/// The signals of the front office, counted by what they speak of.
struct SignalSection: Encodable {
    let id = Anchors.signals
    let heading: String
    let elsewhere: String?
    /// That there are texts which are not shown; nil where there are none, or they are.
    let textsLeftOut: String?
    let table: SignalTable?
    let empty: String

    /// Counts the signals of a run.
    init(_ input: ReportInput) {
        let wording = input.wording
        empty = input.smallCells == nil ? wording.signals.none : wording.signals.withheld
        let signals = input.publication.signals
        heading = wording.signals.heading(total: signals.total)
        elsewhere = wording.signals.elsewhere(signals.elsewhere)
        let areThereAny = signals.total.isPositive || signals.elsewhere.isPositive
        textsLeftOut = areThereAny && signals.quotes.isEmpty ? wording.signals.textsLeftOut : nil
        table = SignalTable(signals, about: input.analysis.products, wording: wording)
    }
}

/// How many signals speak of which question.
struct SignalTable: Encodable {
    /// A question of a product, or the product as a whole.
    struct Row: Encodable {
        let question: String
        let product: String
        let signals: String
        /// How many of them say that the question is needed, or is not; nil where none does.
        let directions: String?
        let style: String
        let proposal: String
    }

    let explanation: String
    /// At how many questions figures and signals point the same way; nil where they cannot be held together.
    let agreement: String?
    /// How many signals are about questions that may go; nil without such signals.
    let aboutDroppable: String?
    let head: TableHead
    let rows: [Row]

    /// Lists what signals speak of, most signals first; ties in the order of the report.
    ///
    /// Nil without signals.
    init?(_ signals: PublishedSignals, about products: [PublishedProduct], wording: Wording) {
        let all = products.flatMap { Self.rows($0, wording) }
        guard !all.isEmpty else { return nil }
        explanation = wording.signals.explanation
        agreement = wording.signals.agreement(SignalAgreement(of: products.lazy.flatMap(\.fields)))
        aboutDroppable = signals.aboutDroppable.exact.flatMap(wording.signals.aboutDroppable)
        head = TableHead(
            id: Anchors.caption(Anchors.signals), caption: wording.signals.caption(total: signals.total),
            columns: wording.signals.columns)
        rows = all.enumerated().sorted { ($1.element.order, $0.offset) < ($0.element.order, $1.offset) }
            .map(\.element.row)
    }

    private static func rows(_ product: PublishedProduct, _ wording: Wording) -> [(order: PublishedOrder, row: Row)] {
        let ofQuestions = product.fields.map { field in
            let proposal = Proposal(field)
            return (
                field.counts.signals.all,
                Row(
                    question: field.name, product: product.name,
                    signals: wording.numbers.count(field.counts.signals.all),
                    directions: wording.signals.directionNote(field.counts.signals),
                    style: proposal?.rawValue ?? "missed",
                    proposal: proposal.map { wording.terms.name(of: $0) } ?? wording.signals.noProposal)
            )
        }
        let whole = (
            product.counts.otherSignals,
            Row(
                question: wording.signals.wholeProduct, product: product.name,
                signals: wording.numbers.count(product.counts.otherSignals), directions: nil, style: "missed",
                proposal: wording.signals.noProposal)
        )
        return (ofQuestions + [whole]).filter { $0.0.isPositive }.map { (PublishedOrder($0.0), $0.1) }
    }
}
