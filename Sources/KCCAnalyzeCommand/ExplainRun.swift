import ArgumentParser
import Metrics
import RegistrationLog
import Reporting
import Study

/// One run of `explain`: what was read is studied as `analyze` does, and a part of it explained.
struct ExplainRun {
    private let command: ExplainCommand

    /// Creates the run that `command` asks for.
    init(_ command: ExplainCommand) { self.command = command }

    /// Runs it.
    ///
    /// - Throws: `ExitCode` where the run does not end well, after the reason was printed; or why nothing could be read, which is
    ///   still to be printed.
    func run() throws {
        var options = command.input.options(Terminal(), isQuiet: command.quiet)
        options.configuration = command.configuration.config
        options.period = command.period.period
        options.keepsProvenance = true
        options.keepsFollowUp = true
        // Only what is said of the judgement names a rule.
        options.seeksRules = command.subject == .judgement
        let study = try Study(of: command.input.paths, options)
        try Failure.unlessUsable(study.input)
        try Failure.unlessRegistered(study)
        let limit = command.json || command.limit == 0 ? nil : command.limit
        let input = ExplanationInput(
            try explanation(of: study, options, followUpOfFirst: limit), of: study)
        try Failure.print(
            command.json ? ExplanationRecord(input).json() : ExplanationText.text(for: input, limit: limit))
    }

    /// Explains what was asked for.
    ///
    /// - Throws: `ExitCode` where there is no such question, after the reason was printed.
    private func explanation(
        of study: Study, _ options: StudyOptions, followUpOfFirst limit: Int?
    ) throws -> Explanation {
        do {
            return try Explainer(of: study, options).explanation(
                of: command.subject ?? .judgement, product: command.product, field: command.field,
                followUpOfFirst: limit)
        } catch {
            throw Failure.reported(.usage, Message(error))
        }
    }
}

extension ExplanationInput {
    /// Takes what is explained of `study` as what is written of it.
    init(_ explanation: Explanation, of study: Study) {
        self.init(
            subject: explanation.subject, product: explanation.product, field: explanation.field,
            road: explanation.road, registrations: explanation.registrations,
            fileNames: study.ledger.files.map(\.name), wording: .dutch)
    }
}
