import Metrics
import RegistrationLog

/// What is proposed for each product, with the names of the questions: at most as many as fit on page 1.
struct ProductDecisionTable: Encodable {
    let head: TableHead
    let rows: [ProductDecision]
    let total: ProductDecision
    /// How to read it, and what is not in it.
    let notes: [Prose]

    /// How many products it names.
    private static let mostProducts = 8

    /// Picks the products for which most is proposed, in the order of the report; nil where nothing is proposed for any.
    init?(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording.productDecisions
        let products = input.analysis.products
        let concerned = products.indices.filter { products[$0].proposals.forMeeting > 0 }
        guard !concerned.isEmpty else { return nil }
        let shown = products.mostProposed(Self.mostProducts).filter(concerned.contains)
        let duration = input.analysis.questionDuration
        let columns = wording.columns(hasHours: duration != nil)
        head = TableHead(
            id: Anchors.caption(Anchors.productDecisions), caption: wording.caption(period: span.text), columns: columns
        )
        let chapters = Anchors.chapters(products)
        var room = NameRoom(rows: shown.count, isBelowReview: input.decisions != nil)
        rows = shown.map { position in
            ProductDecision(
                products[position], anchor: chapters[position], columns: columns, room: &room, wording: input.wording)
        }
        total = ProductDecision(input, columns: columns)
        notes = [
            wording.certaintyNote, wording.numbersNote(duration, days: input.analysis.days.map(\.dayCount)),
            wording.others(
                more: concerned.count - shown.count, without: products.count - concerned.count),
        ].compactMap { $0 }
    }
}

extension ClosedRange<CalendarDate> {
    /// How many days there are from the first to the last, both counted.
    fileprivate var dayCount: Int { upperBound.dayNumber - lowerBound.dayNumber + 1 }
}
