import ArgumentParser
import Inspection
import Metrics
import RegistrationLog
import Reporting
import Testing

@testable import KCCAnalyzeCommand

struct KCCAnalyzeTests {
    @Test func analyzeIsMeantUnlessAnotherSubcommandIsNamed() throws {
        #expect(try KCCAnalyze.parseAsRoot(["data"]) is AnalyzeCommand)
        #expect(try KCCAnalyze.parseAsRoot(["analyze", "data"]) is AnalyzeCommand)
        #expect(try KCCAnalyze.parseAsRoot(["inspect", "data"]) is InspectCommand)
        #expect(try KCCAnalyze.parseAsRoot(["init", "data"]) is InitCommand)
        #expect(try KCCAnalyze.parseAsRoot(["survey", "data"]) is SurveyCommand)
        #expect(
            try KCCAnalyze.parseAsRoot(["explain", "data", "--product", "p", "--field", "f"]) is ExplainCommand)
        #expect(try KCCAnalyze.parseAsRoot(["simulate", "data"]) is SimulateCommand)
        #expect(try KCCAnalyze.parseAsRoot(["./inspect"]) is AnalyzeCommand)
    }

    @Test func nothingButPathsNeedsToBeSaid() throws {
        let command = try AnalyzeCommand.parse(["a", "-"])
        #expect(command.input.paths == ["a", "-"])
        #expect(command.input.reading.threads == nil)
        #expect(command.configuration.config == nil)
        #expect(command.output == nil)
        #expect(command.period.from == nil && command.period.to == nil)
        #expect(command.csvDialect == .excelNL)
        #expect(command.maxRejected == 1)
        #expect(!command.quiet)
    }

    @Test func everythingCanBeSaid() throws {
        let command = try AnalyzeCommand.parse([
            "a", "--output", "o", "--config", "c.yaml", "--from", "2024-01-01", "--to", "2024-01-01", "--threads", "3",
            "--csv-dialect", "rfc4180", "--max-rejected", "2.5", "--quiet",
        ])
        #expect(command.output == "o")
        #expect(command.configuration.config == "c.yaml")
        #expect(command.period.from == CalendarDate(year: 2024, month: 1, day: 1))
        #expect(command.period.to == command.period.from)
        #expect(command.input.reading.threads == 3)
        #expect(command.csvDialect == .rfc4180)
        #expect(command.maxRejected == 2.5)
        #expect(command.quiet)
    }

    @Test func initTakesASystemInsteadOfFiles() throws {
        #expect(try InitCommand.parse(["--system", "open-zaak"]).system == .openZaak)
        #expect(try InitCommand.parse(["a"]).system == nil)
    }

    @Test func aSampleIsOfAsManyAsAreNeededUnlessSaidOtherwise() throws {
        let plain = try SurveyCommand.parse(["a"])
        #expect(plain.input.paths == ["a"])
        #expect(plain.size == nil && plain.products.isEmpty && plain.minutes == 2)
        #expect(plain.output == nil && plain.configuration.config == nil && !plain.quiet)
        #expect(plain.csvDialect == .excelNL)
        let command = try SurveyCommand.parse([
            "a", "--size", "60", "--product", "Paspoort", "--product", "Rijbewijs", "--minutes", "3", "--output", "o",
            "--config", "c.yaml", "--csv-dialect", "rfc4180", "--threads", "2", "--quiet",
        ])
        #expect(command.size == 60 && command.minutes == 3 && command.quiet)
        #expect(command.products == ["Paspoort", "Rijbewijs"])
        #expect(command.output == "o" && command.configuration.config == "c.yaml")
        #expect(command.csvDialect == .rfc4180 && command.input.reading.threads == 2)
    }

    @Test func aJudgementIsExplainedUnlessAFigureIsNamed() throws {
        let question = ["a", "--product", "p", "--field", "f"]
        let plain = try ExplainCommand.parse(question)
        #expect(plain.product == "p" && plain.field == "f" && plain.subject == .judgement)
        #expect(plain.limit == 20 && !plain.json && !plain.quiet && plain.period.from == nil)
        let command = try ExplainCommand.parse(
            question + [
                "--figure", "blind", "--limit", "0", "--json", "--to", "2024-01-31", "--config", "c.yaml", "-q",
            ])
        #expect(command.subject == .figure(.blind) && command.limit == 0 && command.json && command.quiet)
        #expect(command.period.to == CalendarDate(year: 2024, month: 1, day: 31))
        #expect(command.configuration.config == "c.yaml")
        #expect(try ExplainCommand.parse(question + ["--figure", "gemeten"]).subject == .measured)
    }

    @Test func reportsAreComparedByNameUnlessSaidOtherwise() throws {
        #expect(try KCCAnalyze.parseAsRoot(["compare", "a", "b"]) is CompareCommand)
        let plain = try CompareCommand.parse(["a", "b"])
        #expect(plain.reports == ["a", "b"])
        #expect(!plain.anonymous && plain.output == nil && plain.csvDialect == .excelNL && !plain.quiet)
        let command = try CompareCommand.parse([
            "a", "b", "c", "--anonymous", "--output", "o", "--csv-dialect", "rfc4180", "--quiet",
        ])
        #expect(command.reports == ["a", "b", "c"] && command.anonymous && command.quiet)
        #expect(command.output == "o" && command.csvDialect == .rfc4180)
        #expect(CompareCommand.helpMessage().contains("EXAMPLES:\n  kcc-analyze compare "))
    }

    @Test func whatTheReportProposesIsSimulatedUnlessSaidOtherwise() throws {
        let plain = try SimulateCommand.parse(["a"])
        #expect(plain.input.paths == ["a"] && plain.proposal == nil && plain.output == nil && !plain.quiet)
        #expect(plain.period.period == ReportingPeriod() && plain.csvDialect == .excelNL)
        let command = try SimulateCommand.parse([
            "a", "--proposal", "p.xlsx", "--output", "o", "--config", "c.yaml", "--from", "2024-01-01", "--to",
            "2024-06-30", "--csv-dialect", "rfc4180", "--threads", "2", "--quiet",
        ])
        #expect(command.proposal == "p.xlsx" && command.output == "o" && command.quiet)
        #expect(command.configuration.config == "c.yaml" && command.input.reading.threads == 2)
        #expect(command.period.from?.iso8601 == "2024-01-01" && command.period.to?.iso8601 == "2024-06-30")
        #expect(command.csvDialect == .rfc4180)
    }

    @Test func inspectHasOptionsOfItsOwn() throws {
        let plain = try InspectCommand.parse(["a"])
        #expect(!plain.json && !plain.showHeaders && plain.configuration.config == nil)
        let command = try InspectCommand.parse([
            "a", "--json", "--show-headers", "--config", "c.yaml", "--threads", "2",
        ])
        #expect(command.json && command.showHeaders)
        #expect(command.configuration.config == "c.yaml")
        #expect(command.input.reading.threads == 2)
    }

    private static let explained =
        "gevraagd, vastgelegd, gebruikt, gericht, rijp_vastgelegd, rijp_gebruikt, rijp_gericht, zichtbaar, blind, gemeten, "
        + "gemist, expliciet, steekproef, overgenomen, vereist, toeval, waarneembaar, burger, organisatie, beide, onbekend"

    @Test(arguments: [
        (["a", "--threads", "0"], "--threads 0: at least one thread is needed. Try --threads 1."),
        (["a", "--max-rejected", "101"], "--max-rejected 101.0: a share in per cent lies within 0 and 100."),
        (["a", "--max-rejected=-1"], "--max-rejected -1.0: a share in per cent lies within 0 and 100."),
        (["a", "--max-rejected", "nan"], "--max-rejected nan: a share in per cent lies within 0 and 100."),
        (
            ["a", "--from", "2024-02-01", "--to", "2024-01-31"],
            "--from 2024-02-01 lies after --to 2024-01-31: no registration could count. Exchange them."
        ),
        (
            ["simulate", "a", "--from", "2024-02-01", "--to", "2024-01-31"],
            "--from 2024-02-01 lies after --to 2024-01-31: no registration could count. Exchange them."
        ),
        ([], "Missing expected argument '<path> ...'"),
        (["inspect", "a", "--threads", "0"], "--threads 0: at least one thread is needed. Try --threads 1."),
        (
            ["survey", "a", "-"],
            "Standard input cannot be sampled: what is filled in has to find its data again. Save it in a file first."
        ),
        (["survey", "a", "--size", "0"], "--size 0: at least one registration is needed. Try --size 40."),
        (["survey", "a", "--minutes", "0"], "--minutes 0: a row takes between 1 and 1000 minutes. Try --minutes 2."),
        (
            ["survey", "a", "--minutes", "1001"],
            "--minutes 1001: a row takes between 1 and 1000 minutes. Try --minutes 2."
        ),
        (
            ["explain", "a", "-", "--product", "p", "--field", "f"],
            "Standard input cannot be explained: its lines cannot be found again. Save it in a file first."
        ),
        (
            ["explain", "a", "--product", "p", "--field", "f", "--limit=-1"],
            "--limit -1: fewer than none cannot be listed. Try --limit 0 for all."
        ),
        (
            ["explain", "a", "--product", "p", "--field", "f", "--figure", "gebruiksgraad"],
            "--figure gebruiksgraad: is no number of registrations. What can be explained: \(explained)."
        ),
        (
            ["explain", "a", "--product", "p", "--field", "f", "--figure", "gebruickt"],
            "--figure gebruickt: is no figure of velden.csv. Perhaps \"gebruikt\" is meant. "
                + "What can be explained: \(explained)."
        ),
        (["explain", "a", "--field", "f"], "Missing expected argument '--product <name>'"),
        (
            ["compare", "a"],
            "One report has nothing to be compared with. Name two of one organisation, or one of each of several."
        ),
        (["compare", "a", "-"], "Standard input is no report. Name the folders of reports, such as reports/2024."),
        (["compare", "a", "b", "a/"], "a/ is named twice, and would count twice. Name each report once."),
        (["init"], "Name the folders and files to read, or a system: try init --system signalen."),
        (["init", "--system", "kiss", "a", "b"], "--system kiss reads no files: leave out a b."),
        (["init", "a", "--threads", "0"], "--threads 0: at least one thread is needed. Try --threads 1."),
    ])
    func whatCannotBeIsRefusedAsUsage(_ arguments: [String], _ message: String) {
        let error = #expect(throws: (any Error).self) { try KCCAnalyze.parseAsRoot(arguments) }
        guard let error else { return }
        #expect(KCCAnalyze.message(for: error) == message)
        #expect(KCCAnalyze.exitCode(for: error).rawValue == ExitStatus.usage.rawValue)
    }

    @Test func theHelpShowsEveryOptionOnce() {
        let lines = KCCAnalyze.helpMessage().split(separator: "\n")
        let options = lines.filter { $0.hasPrefix("  -") }.compactMap { $0.firstMatch(of: /--[a-z-]+/)?.output }
        #expect(
            options == [
                "--threads", "--config", "--output", "--from", "--to", "--csv-dialect", "--max-rejected",
                "--small-cells",
                "--checksums", "--decisions", "--fail-on", "--quiet", "--version", "--help",
            ])
        let headings = lines.filter { $0.hasSuffix(":") && $0.first?.isUppercase == true && !$0.contains(".") }
        #expect(headings == ["ARGUMENTS:", "OPTIONS OF ANALYZE:", "EXAMPLES:", "OPTIONS:", "SUBCOMMANDS:"])
    }

    @Test(arguments: [
        KCCAnalyze.helpMessage(), InspectCommand.helpMessage(), InitCommand.helpMessage(),
        SurveyCommand.helpMessage(), ExplainCommand.helpMessage(), SimulateCommand.helpMessage(),
    ])
    func helpHasExamples(_ help: String) {
        #expect(help.contains("EXAMPLES:\n  kcc-analyze "))
        #expect(help.contains("--threads <n>"))
    }
}
