import Configuration
import RegistrationLog

/// What became of the samples among the files of a log.
struct SurveyIntake {
    /// The log with what people say of its follow-up.
    let log: RegistrationLog
    /// On which line each row of a sample begins, in the order of the survey of ``log``.
    let lines: [UInt32]
    /// What the pieces of each file add up to, those of samples too.
    let tallies: [FileTally]

    /// Reads the samples of what was `assembled` of `files`, whose log is `shown` with other names.
    ///
    /// - Complexity: Linear in the rows of samples; where there is one, in registrations.
    init(
        of assembled: LogAssembly.Result, _ files: [InputFindings], shown: RegistrationLog, _ shield: LabelShield,
        _ configuration: Configuration
    ) {
        var tallies = assembled.files
        let samples = files.indices.filter { files[$0].opened.placement?.mapping.kind == .survey }
        guard !samples.isEmpty else {
            log = shown
            lines = []
            self.tallies = tallies
            return
        }
        let questions = SurveyQuestions(in: shown, aliases: configuration.aliases.fields, shield: shield)
        for file in samples {
            guard let mapping = files[file].opened.placement?.mapping else { continue }
            tallies[file].outsideColumns = mapping.outsideColumns.map { column in
                shield.covering(column: mapping.names[column], column + 1, use: mapping.uses[column])
            }
            tallies[file].unaskedQuestions = mapping.fields.map(\.name).filter { !questions.areAsked($0) }.map(
                shield.covering(field:))
        }
        var assembly = SurveyAssembly(
            of: assembled.log, shown: shown, questions, aliases: configuration.aliases)
        for survey in assembled.surveys { tallies[survey.file.index].add(assembly.add(survey), of: survey.rows) }
        let name = configuration.shownNames.actions[SurveyTable.actionKey] ?? SurveyTable.actionKey
        log = shown.surveyed(by: assembly.table, as: ActionType(key: SurveyTable.actionKey, name: name))
        lines = assembly.lines
        self.tallies = tallies
    }
}

extension FileTally {
    /// Adds what became of the rows of a sample, a piece of it.
    fileprivate mutating func add(_ outcome: SurveyAssembly.Outcome, of rows: DeliveredRows) {
        counts.accepted += outcome.accepted
        counts.duplicates += outcome.duplicates
        counts.short -= outcome.shortButNotAccepted
        reject(outcome.conflicts, of: rows)
    }
}
