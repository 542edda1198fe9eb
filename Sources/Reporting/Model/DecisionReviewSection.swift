import Metrics

extension PlainSection {
    /// Every decision that was taken earlier, with what became of it; nil where no list of them was given, or none was taken.
    ///
    /// Who carries it out stands in the list and is not shown: a report names nobody who works for the organisation.
    static func decisionReview(_ input: ReportInput) -> PlainSection? {
        guard let review = input.decisions, !review.decisions.isEmpty else { return nil }
        let wording = input.wording.reviewedDecisions
        let file = review.file.split(separator: "/").last.map(String.init) ?? review.file
        let head = TableHead(
            id: Anchors.caption(Anchors.decisionReview),
            caption: wording.caption(review.decisions.count, file: file, lastDay: review.lastDay),
            columns: wording.columns)
        return PlainSection(
            id: Anchors.decisionReview, linkText: input.wording.decisionReview.linkText,
            heading: Prose(wording.heading),
            paragraphs: wording.explanation(stopRuleMissing: review.stopRuleMissing),
            tables: [
                PlainTable(
                    head: head, rows: review.decisions.map { PlainRow($0, wording) }, total: nil, note: nil)
            ])
    }
}

extension PlainRow {
    /// The row of a decision.
    fileprivate init(_ reviewed: ReviewedDecision, _ wording: ReviewedDecisionWording) {
        let texts: [Prose] = [
            "\(name: reviewed.productName)", Prose(wording.decision(reviewed.decision)),
            Prose(wording.since(reviewed.decision)), Prose(wording.execution(reviewed)), Prose(wording.cost(reviewed)),
            Prose(wording.evaluation(reviewed)),
        ]
        self.init(
            header: "\(name: reviewed.fieldName)",
            cells: zip(wording.columns.dropFirst(), texts).map { PlainCell($0, $1) })
    }
}
