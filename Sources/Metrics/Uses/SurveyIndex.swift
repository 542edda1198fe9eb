import RegistrationLog

/// What samples say of registrations, by their position in the log.
struct SurveyIndex: Sendable {
    /// The type of action that a row of a sample is; nil where the log has none.
    let type: ActionTypeID?
    private let survey: SurveyTable
    /// The rows in the order of registrations, those of one in the order of delivery.
    private let rows: [SurveyTable.Row]
    private let ranges: [UInt32: Range<Int>]

    /// Indexes the samples of `log`.
    ///
    /// - Complexity: O(*n* log *n*) for *n* rows of samples.
    init(of log: RegistrationLog) {
        let survey = log.survey
        self.survey = survey
        type =
            survey.isEmpty
            ? nil : log.actionTypes.firstIndex { $0.key == SurveyTable.actionKey }.map { ActionTypeID($0) }
        // Sorting is stable in practice and not by promise, so that the order of delivery is part of what is compared.
        let order = survey.rows.indices.sorted {
            (survey.rows[$0].registration, $0) < (survey.rows[$1].registration, $1)
        }
        let rows = order.map { survey.rows[$0] }
        var ranges: [UInt32: Range<Int>] = [:]
        var start = 0
        while start < rows.count {
            let registration = rows[start].registration
            let end = rows[start...].firstIndex { $0.registration != registration } ?? rows.count
            ranges[registration] = start..<end
            start = end
        }
        self.rows = rows
        self.ranges = ranges
    }

    /// The rows about the registration at `position`.
    func rows(of position: Int) -> ArraySlice<SurveyTable.Row> {
        if ranges.isEmpty { return [] }
        return ranges[UInt32(position)].map { rows[$0] } ?? []
    }

    /// The fields of a set.
    func fields(of set: FieldSetID) -> ArraySlice<FieldID> { survey.fields(of: set) }
}

/// How many registrations of a product samples hold.
public struct SampleCounts: Hashable, Sendable {
    /// Registrations with a row of a sample.
    public internal(set) var drawn: Int
    /// Those of them whose follow-up somebody looked at.
    public internal(set) var lookedAt: Int
}
