import Metrics
import RegistrationLog

/// The chapter for the privacy officer: the questions for personal data, and what was seen of their use.
struct PrivacySection: Encodable {
    let id = Anchors.privacy
    let heading: String
    let frame: String
    /// Of how many questions no use was found, and what the heading leaves out; nil without questions for personal data.
    let finding: String?
    let table: PrivacyTable?
    let empty: String
    /// How many questions nothing is known of.
    let unknown: String
    let limits: String
    /// That a list with ids was made and is to be destroyed; nil where no sample was delivered.
    let workingList: String?

    /// Reads the chapter from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        frame = wording.privacy.frame
        empty = wording.privacy.empty
        limits = wording.privacy.limits
        workingList = input.intake.files.contains(where: \.isSurvey) ? wording.surveys.workingList : nil
        let asked = input.analysis.products.flatMap(FieldRow.rows).filter { $0.field.counts.asked.isPositive }
        let personal = asked.filter { $0.field.personalData.map { $0.kind != .none } ?? false }
        let unused = personal.filter { $0.field.counts.used == 0 }
        let answers = AnswersWithoutUse(personal.map(\.field), withholding: input.smallCells)
        finding = wording.privacy.finding(
            questions: personal.count, used: personal.count { $0.field.counts.used.isPositive }, unused: unused.count,
            notMeasurable: unused.count { $0.field.verdict == .notMeasurable }
        ).map { found in wording.privacy.leftAside(answers).map { "\(found) \($0)" } ?? found }
        unknown = wording.privacy.unknown(asked.count { $0.field.personalData == nil })
        table = personal.isEmpty ? nil : PrivacyTable(personal, input: input, span: span)
        heading = wording.privacy.heading(
            questions: personal.count, answers: answers, rows: table?.count ?? 0, lacking: table?.lacking ?? 0)
    }
}

/// The questions for personal data, those of one name and one proposal in a row, whatever the number of products.
struct PrivacyTable: Encodable {
    /// How many rows the page shows: what a privacy officer can talk over, and the page can carry.
    static let rowLimit = 250
    /// How many products a row names.
    static let nameLimit = 4

    let head: TableHead
    let rows: [PrivacyRow]
    /// That further rows stand in a file; nil where there are none.
    let more: String?
    let files: Prose
    /// How many rows there are, those that the page does not show among them.
    let count: Int
    /// How many of them lack purpose or legal basis.
    let lacking: Int

    /// What the rows are grouped by: nothing can be said of the use of what cannot be measured.
    private struct Group: Hashable {
        let field: String
        let proposal: Proposal?
        let isMeasurable: Bool
    }

    /// Groups the questions `personal`; the most sensitive first, then those whose proposal asks for a decision, then those
    /// with most answers, then by name.
    init(_ personal: [FieldRow], input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        files = wording.privacy.files
        head = TableHead(
            id: Anchors.caption(Anchors.privacy),
            caption: wording.privacy.caption(period: span.text, questions: personal.count),
            columns: wording.privacy.columns)
        let grouped = Dictionary(grouping: personal) {
            Group(field: $0.field.key, proposal: Proposal($0.field), isMeasurable: $0.field.verdict != .notMeasurable)
        }
        let rows = grouped.values.map {
            (rank: PrivacyRow.rank(of: $0), row: PrivacyRow($0, settings: input.settings, wording: wording))
        }
        .sorted {
            ($0.rank.sensitivity, $0.rank.proposal, $1.rank.captured, $0.rank.key)
                < ($1.rank.sensitivity, $1.rank.proposal, $0.rank.captured, $1.rank.key)
        }.map(\.row)
        count = rows.count
        lacking = grouped.values.count { rows in
            let said = rows.first.flatMap { input.settings.fields[$0.field.key] }
            return said?.purpose == nil || said?.legalBasis == nil
        }
        self.rows = Array(rows.prefix(Self.rowLimit))
        more = rows.count > Self.rowLimit ? wording.privacy.more(rows.count - Self.rowLimit) : nil
    }
}

/// A question for personal data with one proposal, in all products that have it.
struct PrivacyRow: Encodable {
    let question: String
    let kind: String
    let source: String
    let products: Prose
    let captured: String
    let used: String
    let purpose: String
    let legalBasis: String
    let style: String
    let proposal: String

    /// Reads the row from the figures of a question in one or more products.
    fileprivate init(_ rows: [FieldRow], settings: AnalysisSettings, wording: Wording) {
        let field = rows[0].field
        let said = settings.fields[field.key]
        let data = field.personalData
        question = field.name
        kind = data.map { wording.terms.name(of: $0.kind) } ?? wording.common.noData
        source = data.map { wording.privacy.source($0.source) } ?? wording.common.noData
        products = wording.privacy.products(rows.map(\.product.name), most: PrivacyTable.nameLimit)
        let answers = PublishedCount.sum(of: rows.map(\.field.counts.captured))
        let uses = PublishedCount.sum(of: rows.map(\.field.counts.used))
        captured = wording.numbers.count(answers)
        used =
            if field.verdict == .notMeasurable {
                wording.terms.name(of: Verdict.notMeasurable)
            } else {
                Published(uses, of: answers).published.map(wording.common.countWithShare) ?? wording.numbers.count(uses)
            }
        purpose = said?.purpose ?? wording.privacy.notGiven
        legalBasis = said?.legalBasis ?? wording.privacy.notGiven
        let proposed = Proposal(field)
        style = proposed?.rawValue ?? "missed"
        proposal = proposed.map { wording.terms.name(of: $0) } ?? wording.common.noData
    }

    /// What decides the order of rows: sensitivity, proposal, answers, compared name.
    fileprivate static func rank(
        of rows: [FieldRow]
    ) -> (sensitivity: Int, proposal: Int, captured: PublishedOrder, key: String) {
        let field = rows[0].field
        return (
            field.personalData.flatMap { PersonalDataClass.inOrderOfSensitivity.firstIndex(of: $0.kind) } ?? 0,
            Proposal(field).flatMap(Proposal.inOrderOfDecision.firstIndex) ?? 0,
            PublishedOrder(rows.map(\.field.counts.captured)), field.key
        )
    }
}
