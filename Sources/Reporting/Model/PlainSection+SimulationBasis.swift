import Metrics
import RegistrationLog

extension PlainSection {
    /// What a simulation rests on: the time that a question takes, program, proposal and files, and what its words mean.
    init(basisOf input: SimulationInput, period: String) {
        let (simulation, words) = (input.simulation, input.wording.simulationTables)
        self.init(
            id: Anchors.provenance, linkText: words.basisLink, heading: Prose(words.basisHeading),
            paragraphs: [
                input.wording.questionDurations.sentences(simulation.questionDuration, finding: nil),
                Prose(words.privacy), Prose(words.repeatable),
            ],
            tables: [Self.facts(input, period: period)] + Self.files(input),
            terms: input.wording.simulationGlossary.entries.map { PlainTerm(term: $0.term, meaning: $0.meaning) })
    }

    private static func facts(_ input: SimulationInput, period: String) -> PlainTable {
        let words = input.wording.simulationTables
        let facts: [(String, Prose)] = [
            (words.programLabel, "\(ReportInput.programName) \(input.version)"),
            (words.periodLabel, Prose(period)),
            (words.proposalLabel, input.proposalName.map { "\(name: $0)" } ?? Prose(words.ownProposal)),
        ]
        return PlainTable(
            head: TableHead(
                id: Anchors.caption("facts"), caption: words.factCaption, columns: words.factColumns),
            rows: facts.map { PlainRow(header: Prose($0), cells: [PlainCell(words.factColumns[1], $1)]) },
            total: nil, note: nil, isSortable: false)
    }

    /// The input files; none where nothing was read.
    private static func files(_ input: SimulationInput) -> [PlainTable] {
        let (numbers, words) = (input.wording.numbers, input.wording.simulationTables)
        guard !input.files.isEmpty else { return [] }
        let rows = input.files.map { file in
            PlainRow(
                header: "\(name: file.name)",
                cells: [
                    PlainCell(words.fileColumns[1], Prose(input.wording.terms.kind(of: file.placement))),
                    PlainCell(
                        words.fileColumns[2], Prose(file.rows.map { numbers.count($0.rows) } ?? words.notPlaced),
                        isNumber: true),
                    PlainCell(
                        words.fileColumns[3], Prose(file.rows.map { numbers.count($0.rejected) } ?? words.notPlaced),
                        isNumber: true),
                ])
        }
        return [
            PlainTable(
                head: TableHead(
                    id: Anchors.caption("files"), caption: words.fileCaption(input.files.count),
                    columns: words.fileColumns),
                rows: rows, total: nil, note: nil)
        ]
    }
}
