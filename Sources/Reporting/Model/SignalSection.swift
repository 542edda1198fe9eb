import Metrics
import RegistrationLog

/// The signals of the front office, counted by what they speak of.
struct SignalSection: Encodable {
    let id = Anchors.signals
    let heading: String
    let elsewhere: String?
    let table: SignalTable?
    let empty: String

    /// Counts the signals of a run.
    init(_ input: ReportInput) {
        let wording = input.wording
        empty = wording.signals.none
        let products = input.analysis.products
        let total = products.reduce(0) { $0 + $1.signals }
        let isTotalTold = input.analysis.totals.isShown(.otherSignals)
        heading = isTotalTold ? wording.signals.heading(total: total) : wording.signals.headingWithoutTotal
        let reported = Set(products.map(\.product))
        let outside = input.log.signals.count { !reported.contains($0.product) }
        elsewhere = wording.signals.elsewhere(input.smallCells?.published(outside) ?? .exact(outside))
        table =
            total == 0 ? nil : SignalTable(products, total: isTotalTold ? .exact(total) : .leftOut, wording: wording)
    }
}

/// How many signals speak of which question.
struct SignalTable: Encodable {
    /// A question of a product, or the product as a whole.
    struct Row: Encodable {
        let question: String
        let product: String
        let signals: String
        let style: String
        let verdict: String
        fileprivate let count: Int
    }

    let explanation: String
    /// How many signals are about questions that may go; nil without such signals.
    let aboutDroppable: String?
    let head: TableHead
    let rows: [Row]

    /// Lists what signals speak of, most signals first; ties in the order of the report.
    init(_ products: [ProductFigures], total: PublishedCount, wording: Wording) {
        explanation = wording.signals.explanation
        let droppable = products.flatMap(\.fields).filter { $0.verdict == .drop }.reduce(0) { $0 + $1.signals }
        aboutDroppable = total.exact == nil ? nil : wording.signals.aboutDroppable(droppable)
        head = TableHead(
            id: Anchors.caption(Anchors.signals), caption: wording.signals.caption(total: total),
            columns: wording.signals.columns)
        let all = products.flatMap { Self.rows($0, wording) }
        rows = all.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    }

    private static func rows(_ product: ProductFigures, _ wording: Wording) -> [Row] {
        let ofQuestions = product.fields.filter { $0.signals > 0 }
        let whole = product.signals - ofQuestions.reduce(0) { $0 + $1.signals }
        let rows = ofQuestions.map { field in
            Row(
                question: field.name, product: product.name, signals: wording.numbers.count(field.published(.signals)),
                style: field.verdict?.rawValue ?? "missed",
                verdict: field.verdict.map { wording.terms.name(of: $0) } ?? wording.signals.noVerdict,
                count: field.signals)
        }
        guard whole > 0 else { return rows }
        return rows + [
            Row(
                question: wording.signals.wholeProduct, product: product.name,
                signals: wording.numbers.count(product.published(.otherSignals, whole)),
                style: "missed", verdict: wording.signals.noVerdict, count: whole)
        ]
    }
}
