import RegistrationLog

/// Which columns of a sample are questions: where a column stands decides, and not what it is called, since a question can have any
/// name.
///
/// Questions stand behind `steekproef` and before `baathebber`, or else `bekeken`. Where both of these were moved before it, all columns
/// behind `steekproef` are questions but those that the program itself writes there.
struct SurveyColumns {
    /// What a column is that is in no role.
    enum Meaning: Hashable {
        /// A question.
        case question
        /// What the program writes for who fills it in.
        case information
        /// Somebody's own column, where no question stands.
        case outside
    }

    /// What the program writes besides questions, for who fills the sample in.
    private static let information = Set(["tijdstip", "product", "acties", "opmerking"].map(ColumnName.init))

    private let names: [ColumnName]
    /// The column of the code.
    private let sample: Int
    /// The column that says whether somebody looked.
    private let lookedAt: Int?
    /// The first column behind the questions; nil where what ends them was moved.
    private let end: Int?

    /// Creates the meanings of columns with these `names`, of which those in a role are given.
    init(_ names: [String], sample: Int, beneficiary: Int?, lookedAt: Int?) {
        self.names = names.map(ColumnName.init)
        self.sample = sample
        self.lookedAt = lookedAt
        end = [beneficiary, lookedAt].compactMap(\.self).first { $0 > sample }
    }

    /// What `column`, which is in no role, is.
    func meaning(of column: Int) -> Meaning {
        let isInformation = Self.information.contains(names[column])
        guard column > sample, end.map({ column < $0 }) ?? true else { return isInformation ? .information : .outside }
        // A `baathebber` that was moved may stand behind the remarks, which are no marks.
        let isBehindLookedAt = lookedAt.map { sample < $0 && $0 < column } ?? false
        return isInformation && (end == nil || isBehindLookedAt) ? .information : .question
    }
}
