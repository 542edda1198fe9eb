import Metrics
import RegistrationLog

/// What is proposed for a product, or for all together, in the table of page 1.
struct ProductDecision: Encodable {
    /// What stands in a column.
    struct Cell: Encodable {
        /// The name of the column, which a narrow screen shows here.
        let label: String
        let proposals: [Line]
        let text: Prose?
        /// What the text is of, or stands beside; nil where there is nothing to add.
        let note: String?
        /// What the reader must not overlook; nil where there is no such thing.
        let warning: String?

        fileprivate init(
            _ label: String, proposals: [Line] = [], _ text: Prose? = nil, note: String? = nil, warning: String? = nil
        ) {
            self.label = label
            self.proposals = proposals
            self.text = text
            self.note = note
            self.warning = warning
        }
    }

    /// A proposal with the questions that it is made for.
    struct Line: Encodable {
        let style: String
        let proposal: String
        let questions: Prose
    }

    let anchor: String
    let product: String
    /// Since when there were no conversations; nil where there were of late.
    let silence: String?
    let cells: [Cell]

    /// Reads what is proposed for `product`, whose chapter stands at `anchor`, with as many names as there is `room` for.
    init(
        _ product: PublishedProduct, anchor: String, columns: [String], room: inout NameRoom, wording: Wording
    ) {
        self.anchor = anchor
        self.product = product.name.shortened(to: NameRoom.longestProduct)
        silence = product.present.published.flatMap(wording.products.silence)
        let present = PresentFigures([product])
        let words = wording.productDecisions
        var cells = [
            Cell(columns[1], proposals: Self.lines(product, &room, wording)),
            Self.questions(columns[2], present, warning: words.nothingLeft(product), wording),
        ]
        if columns.count == 6 { cells.append(Self.hours(columns[3], present, wording)) }
        let certainty = DropCertainty(product)
        cells += [
            Cell(columns[columns.count - 2], words.certainty(certainty), note: words.certaintyNote(certainty)),
            Cell(columns[columns.count - 1], Prose(words.frontOffice(FrontOffice(product)))),
        ]
        self.cells = cells
    }

    /// Reads what is proposed for all products together.
    init(_ input: ReportInput, columns: [String]) {
        let wording = input.wording
        let words = wording.productDecisions
        anchor = Anchors.products
        product = wording.products.total
        silence = nil
        let present = PresentFigures(input.analysis.products)
        var cells = [
            Cell(columns[1], Prose(words.proposals(input.analysis.proposals))),
            Self.questions(columns[2], present, warning: nil, wording),
        ]
        if columns.count == 6 { cells.append(Self.hours(columns[3], present, wording)) }
        cells += [
            Cell(
                columns[columns.count - 2],
                Prose(
                    words.chance(
                        input.analysis.totals.chanceDrops,
                        dropped: input.analysis.proposals[.drop] + input.analysis.proposals[.stopForGood]))),
            Cell(columns[columns.count - 1], Prose(words.frontOffice(FrontOffice(input.publication)))),
        ]
        self.cells = cells
    }

    /// The proposals that occur, those that ask most of the meeting first.
    private static func lines(_ product: PublishedProduct, _ room: inout NameRoom, _ wording: Wording) -> [Line] {
        room.beginRow()
        var lines: [Line] = []
        for proposal in Proposal.inOrderOfDecision {
            let names =
                proposal == .restrict
                ? product.conditionalQuestions.map(wording.rules.short)
                : product.fields.filter { Proposal($0) == proposal }.map(\.name)
            guard !names.isEmpty else { continue }
            let shown = room.take(names, most: wording.productDecisions.mostNames(of: proposal))
            lines.append(
                Line(
                    style: proposal.rawValue,
                    proposal: wording.productDecisions.mark(of: proposal, number: names.count),
                    questions: wording.productDecisions.questions(shown, more: names.count - shown.count)))
        }
        return lines
    }

    private static func questions(
        _ label: String, _ present: PresentFigures?, warning: String?, _ wording: Wording
    ) -> Cell {
        guard let present else { return Cell(label, Prose(wording.numbers.leftOut), warning: warning) }
        let (now, proposed) = (present.questionsPerContact, present.proposedQuestionsPerContact)
        guard let before = wording.numbers.oneDecimal(now), let after = wording.numbers.oneDecimal(proposed) else {
            return Cell(label, Prose(wording.products.noConversations), warning: warning)
        }
        return Cell(
            label, Prose(wording.productDecisions.questions(now: before, proposed: after)),
            note: wording.productDecisions.cases(now.denominator), warning: warning)
    }

    /// Hours to win, and apart from them those that were won.
    private static func hours(_ label: String, _ present: PresentFigures?, _ wording: Wording) -> Cell {
        guard let present else { return Cell(label, Prose(wording.numbers.leftOut)) }
        return Cell(
            label, Prose(wording.durations.hours(present.hoursToWin)),
            note: present.hoursWon > 0
                ? wording.productDecisions.won(wording.durations.hours(present.hoursWon)) : nil)
    }
}
