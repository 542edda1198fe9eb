public import RegistrationLog

/// A list of decisions that came back: `besluitenlijst.csv` or `besluitenlijst.xlsx` as somebody filled it in, or a table like it.
public struct DecisionFile: Sendable {
    private let path: String

    /// The file at `path`, a text or a workbook by what it holds.
    public init(_ path: String) { self.path = path }

    /// Reads what it says, with the rules in the `vraagregels.csv` and the days in the `run.json` beside it, where these are there.
    ///
    /// - Throws: ``FeedbackError``.
    /// - Complexity: Linear in the bytes of these files.
    public func read() throws(FeedbackError) -> DecisionList {
        let decisions = try DecisionRows(NamedTable(FeedbackFile(path), DecisionRows.names)).decisions
        let rules = try FeedbackFile(ifThere: FeedbackFile.path(of: RuleRows.fileName, beside: path))
        return DecisionList(
            file: path, decisions: decisions, rules: try rules.map(RuleRows.init)?.rules ?? [], days: try days())
    }

    /// The days of the report in whose folder the list stands; nil where it stands in none.
    private func days() throws(FeedbackError) -> ClosedRange<CalendarDate>? {
        let record = try FeedbackFile(ifThere: FeedbackFile.path(of: RunFile.name, beside: path))
        do throws(FeedbackError) { return try record.map(RunFile.init)?.terms.days } catch {
            switch error {
            case .otherProgram, .otherKind: return nil
            default: throw error
            }
        }
    }
}
