import Configuration
import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Samples that were filled in, from files to log and ledger.
///
/// The codes in them are those of Python's `hashlib.sha256`.
struct SurveyIntakeTests {
    private static let log =
        "registratie_id;tijdstip;product;tel;mail;reden\nR1;2024-03-01;Paspoort;06;a@b.nl;x\nR2;2024-07-01;Paspoort;06;;\n"
        + "R3;2024-09-01;paspoort;;;y\nR4;2024-03-01;Rijbewijs;06;;\n"
    private static let header = "registratie_id;steekproef;tel;mail;reden;baathebber;bekeken;opmerking\n"
    private static let r1 = "R1;log 2024-12-31 4870bfb35fa8"
    private static let r2 = "R2;log 2024-12-31 e9d97b43b29e"
    private static let r3 = "R3;log 2024-12-31 25fbd0647a26"
    private static let r4 = "R4;log 2024-12-31 5b552ab6abce"

    private func read(_ files: KeyValuePairs<String, String>, _ yaml: String = "") throws -> Intake {
        try TemporaryFolder.with(files) { folder throws in
            try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
                threads: 2)
        }
    }

    private func read(_ sample: String, _ yaml: String = "", log: String = log) throws -> Intake {
        try read(["a.csv": log, "steekproef.csv": sample], yaml)
    }

    // MARK: What counts

    @Test func aRowIsHeldAgainstTheLog() throws {
        let intake = try read(
            Self.header + Self.r2 + ";x;;ja;burger;ja;gebeld\n" + Self.r1 + ";;;;;onvindbaar;\n" + Self.r4
                + ";;;;;;\n" + Self.r3 + ";;;;both;J;\n")
        #expect(
            intake.log.surveyLines == [
                "1 | lookedAt | tel,reden | tel,mail,reden | citizen | log 2024-12-31 | 1",
                "0 | notFound |  | tel,mail,reden |  | log 2024-12-31 | 1",
                "3 | open |  | tel,mail,reden |  | log 2024-12-31 | 1",
                "2 | lookedAt |  | tel,mail,reden | both | log 2024-12-31 | 1",
            ])
        #expect(intake.log.actionTypes.map(\.key) == ["steekproef"])
        #expect(intake.ledger.files[1].rows?.accepted == 4)
        #expect(intake.ledger.warnings.isEmpty)
        #expect(intake.ledger.rejectedRows.isEmpty)
    }

    @Test func itIsNoFollowUp() throws {
        let intake = try read([
            "a.csv": Self.log, "b.csv": "registratie_id;tijdstip;actie\nR1;2024-03-05;bellen\n",
            "steekproef.csv": Self.header + Self.r2 + ";x;;;;ja;\n",
        ])
        #expect(intake.log.followUpLines == ["bellen | 2024-03-05 | on 0 | names  |  | "])
        #expect(intake.log.followUpFiles.map(\.file) == [FileID(1)])
        #expect(intake.log.filesNamingFields.isEmpty)
        #expect(intake.log.actionTypes.map(\.key) == ["bellen", "steekproef"])
        #expect(intake.ledger.files[2].joining == nil)
        #expect(intake.ledger.files[2].rows?.orphans == nil)
        guard case .placed(let placed) = intake.ledger.files[2].placement else {
            Issue.record("not placed")
            return
        }
        #expect(placed.kind == .survey)
        #expect(placed.dateFormat == nil)
    }

    /// A log without a sample has no such type of action, nor has one all of whose rows were rejected.
    @Test func theTypeOfActionComesWithARow() throws {
        #expect(try read(["a.csv": Self.log]).log.actionTypes.isEmpty)
        let rejected = try read(Self.header + "R1;log 2024-12-31 000000000000;;;;;ja;\n")
        #expect(rejected.log.actionTypes.isEmpty)
        #expect(rejected.log.survey.isEmpty)
    }

    @Test func theTypeOfActionIsCalledAsConfigured() throws {
        let yaml = "actions: [{ name: Steekproef, beneficiary: citizen }]"
        let intake = try read(Self.header + Self.r1 + ";;;;;ja;\n", yaml)
        #expect(intake.log.actionTypes.map(\.name) == ["Steekproef"])
        #expect(intake.ledger.warnings.isEmpty)
        let known = try read(
            [
                "a.csv": Self.log,
                "b.csv": "registratie_id;tijdstip;actie\nR1;2024-03-05;STEEKPROEF\nR1;2024-03-06;bellen\n",
                "s.csv": Self.header + Self.r1 + ";;;;;ja;\n",
            ])
        #expect(known.log.actionTypes.map(\.key) == ["steekproef", "bellen"])
    }

    @Test func whoMarksHasLooked() throws {
        let intake = try read(Self.header + Self.r1 + ";;ja;;;;\n")
        #expect(
            intake.log.surveyLines == ["0 | lookedAt | mail | tel,mail,reden |  | log 2024-12-31 | 1"])
    }

    // MARK: What was drawn

    @Test(arguments: [
        // Added by somebody, without a code, with another's, of no registration, of another product or sample.
        "R2;;x;;;;ja;", "R2;log 2024-12-31 4870bfb35fa8;x;;;;ja;", "R9;log 2024-12-31 4870bfb35fa8;;;;;ja;",
        "R2;4870bfb35fa8;x;;;;ja;", "R2;log 2024-12-30 e9d97b43b29e;;;;;ja;", "r2;log 2024-12-31 e9d97b43b29e;;;;;ja;",
        "R2;log 2024-12-31 e9d97b43b29;;;;;ja;", "R4;log 2024-12-31 e9d97b43b29e;;;;;ja;",
    ])
    func aRowThatWasNotDrawnIsRejected(_ row: String) throws {
        let intake = try read(Self.header + Self.r1 + ";;;;;ja;\n" + row + "\n" + Self.r3 + ";;;;;ja;\n")
        #expect(intake.log.survey.rows.map(\.registration) == [0, 2])
        #expect(
            intake.ledger.rejectedRows.map { "\($0.position.file.index):\($0.position.line) \($0.reason)" } == [
                "1:3 notDrawn"
            ])
        let rows = try #require(intake.ledger.files[1].rows)
        #expect(rows.rejected == [.conflict: 1])
        #expect(rows.accepted == 2)
        #expect(rows.isBalanced)
        #expect(intake.ledger.files[1].rejectedText?.numerator == row.utf8.count + 1)
    }

    @Test func aCodeIsReadAsPeopleAndSheetsLeaveIt() throws {
        let intake = try read(
            Self.header + "'R1; log 2024-12-31 4870BFB35FA8 ;;;;;ja;\nR1.0;log 2024-12-31 4870bfb35fa8;;;;;ja;\n")
        #expect(intake.log.survey.rows.map(\.registration) == [0])
        #expect(intake.ledger.files[1].rows?.rejected == [.conflict: 1])
    }

    /// The sample is called after the folder, which may begin as a formula does.
    @Test func theNameOfASampleMayLookLikeAFormula() throws {
        // sha256("-log 2024\npaspoort\nR1")
        let intake = try read(Self.header + "R1;'-log 2024 \(Self.formulaCode);;;;;ja;\n")
        #expect(intake.log.survey.samples == ["-log 2024"])
    }
    private static let formulaCode = "2c4682e75ff2"

    @Test func idsCountAsTheyAreConfigured() throws {
        let log = "registratie_id;tijdstip;product;tel\n00042;2024-03-01;Paspoort;06\n"
        // The code of «42».
        let sample = "registratie_id;steekproef;tel;bekeken\n042;log 2024-12-31 c6a16291f130;x;ja\n"
        #expect(try read(sample, "ids: [leading_zeros]", log: log).log.survey.rows.count == 1)
        #expect(try read(sample, log: log).log.survey.isEmpty)
    }

    /// Drawn as «pas», or as «Paspoort» of which «pas» became the name.
    @Test(arguments: [
        ("R1;log 2024-12-31 b9d70934ddb6", "products: [{ name: Paspoort, aliases: [Pas] }]"),
        ("R1;log 2024-12-31 4870bfb35fa8", "products: [{ name: Reisdocument, aliases: [Pas, Paspoort] }]"),
        (
            "R1;log 2024-12-31 b9d70934ddb6",
            "products: [{ name: Paspoort, aliases: [{ name: Pas, from: 2030-01-01 }] }]"
        ),
    ])
    func aProductThatWasRenamedKeepsItsSample(_ row: String, _ yaml: String) throws {
        let intake = try read(Self.header + row + ";x;;;;ja;\n", yaml)
        #expect(intake.log.survey.rows.map(\.registration) == [0])
        #expect(intake.ledger.rejectedRows.isEmpty)
    }

    /// A sample is drawn from the log as it is shown.
    @Test func aNameThatIsNotShownIsKnownByWhatIsShownInstead() throws {
        let log = "registratie_id;tijdstip;product;tel;jan@example.nl\nR1;2024-03-01;06-12345678;1;2\n"
        // The code of «product 1 (afgeschermd)».
        let sample =
            "registratie_id;steekproef;tel;Vraag 2 (afgeschermd);bekeken\nR1;log 2024-12-31 67b57a8dd1dd;;x;ja\n"
        let intake = try read(sample, log: log)
        #expect(
            intake.log.surveyLines == [
                "0 | lookedAt | vraag 2 (afgeschermd) | tel,vraag 2 (afgeschermd) |  | log 2024-12-31 | 1"
            ])
        #expect(!intake.ledger.warnings.contains { if case .unaskedQuestions = $0 { true } else { false } })
    }

    // MARK: Questions

    @Test func aQuestionIsKnownByItsAliases() throws {
        let yaml = """
            fields:
              - { name: tel, aliases: [Telefoonnummer] }
              - { name: mail, aliases: [contact] }
              - { name: reden, aliases: [{ name: contact, from: 2024-07-01 }] }
            """
        let intake = try read(
            "registratie_id;steekproef;Telefoonnummer;contact;bekeken\n" + Self.r1 + ";x;x;ja\n" + Self.r2
                + ";;x;ja\n", yaml)
        #expect(
            intake.log.surveyLines == [
                "0 | lookedAt | tel,mail | tel,mail |  | log 2024-12-31 | 1",
                "1 | lookedAt | reden | tel,reden |  | log 2024-12-31 | 1",
            ])
        #expect(intake.ledger.warnings.isEmpty)
    }

    /// What is marked under a name that nobody asks is no mark, so that it does not show that somebody looked.
    @Test func whatNobodyAsksIsLeftOutAndReported() throws {
        let intake = try read(
            "registratie_id;steekproef;tel;Telefoonnr;bekeken;mail;wie\n" + Self.r1 + ";;x;;;\n" + Self.r2
                + ";x;;;;\n")
        #expect(
            intake.log.surveyLines == [
                "0 | open |  | tel |  | log 2024-12-31 | 1", "1 | lookedAt | tel | tel |  | log 2024-12-31 | 1",
            ])
        #expect(
            intake.ledger.warnings == [
                .outsideColumns(file: FileID(1), columns: ["mail", "wie"]),
                .unaskedQuestions(file: FileID(1), questions: ["Telefoonnr"]),
            ])
        #expect(intake.descriptions[1].warnings == intake.ledger.warnings)
        #expect(intake.log.fields.map(\.key) == ["tel", "mail", "reden"])
    }

    @Test func noNameThatLooksLikePersonalDataIsReported() throws {
        let intake = try read(
            "registratie_id;steekproef;tel;jan@example.nl;'+31612345678;bekeken;piet@example.nl\n" + Self.r1
                + ";;x;;;x\n")
        let reported = intake.ledger.warnings.compactMap { warning -> [String]? in
            switch warning {
            case .outsideColumns(_, let columns): columns
            case .unaskedQuestions(_, let questions): questions
            default: nil
            }
        }
        #expect(reported == [["kolom 7 (afgeschermd)"], ["vraag … (afgeschermd)", "vraag … (afgeschermd)"]])
        guard case .placed(let placed) = intake.descriptions[1].reading else {
            Issue.record("not placed")
            return
        }
        #expect(!placed.columns.contains { $0.name.contains("@") || $0.name.contains("612345678") })
        #expect(!placed.fields.contains { $0.contains("@") || $0.contains("612345678") })
    }

    /// Names in a header are always names, also where many others do not recur.
    @Test func aQuestionOfASampleIsNotGroupedAway() throws {
        let log =
            "registratie_id;tijdstip;product;veld;waarde\n"
            + (1...40).map { "R1;2024-03-01;Paspoort;vraag \($0);x\n" }.joined()
        let intake = try read(
            "registratie_id;steekproef;vraag 39;bekeken\nR1;log 2024-12-31 4870bfb35fa8;x;ja\n", log: log)
        #expect(intake.log.fields.map(\.name) == ["Overig (niet getoond)", "vraag 39"])
        #expect(
            intake.log.surveyLines == ["0 | lookedAt | vraag 39 | vraag 39 |  | log 2024-12-31 | 1"])
    }

    // MARK: Deliveries

    /// In both dialects of our CSV files, with columns moved and rows in another order: the same rows once more.
    @Test func theSameSheetTwiceCountsOnce() throws {
        let intake = try read([
            "a.csv": Self.log,
            "s1.csv": "\u{FEFF}" + Self.header.replacing("\n", with: "\r\n") + Self.r1 + ";x;;ja;burger;ja;\r\n"
                + Self.r2
                + ";;;;;;\r\n",
            "s2.csv":
                "bekeken,opmerking,registratie_id,baathebber,steekproef,reden,mail,tel\r\n,,R2,,log 2024-12-31 e9d97b43b29e,,,\r\n"
                + "X,\"een, twee\",R1,inwoner,log 2024-12-31 4870bfb35fa8,x,,1\r\n",
        ])
        #expect(
            intake.log.surveyLines == [
                "0 | lookedAt | tel,reden | tel,mail,reden | citizen | log 2024-12-31 | 1",
                "1 | open |  | tel,mail,reden |  | log 2024-12-31 | 1",
            ])
        #expect(intake.ledger.files.map(\.rows?.duplicates) == [0, 0, 2])
        #expect(intake.ledger.files.compactMap(\.rows).allSatisfy { $0.isBalanced })
        #expect(intake.ledger.warnings.isEmpty)
    }

    /// A registration can be in two samples, and what two people say of it is kept, though they disagree.
    @Test func otherRowsOfOneRegistrationAreAllKept() throws {
        let intake = try read([
            "a.csv": Self.log, "s1.csv": Self.header + Self.r1 + ";x;;;;ja;\n" + Self.r1 + ";;;;;ja;\n",
            "s2.csv": Self.header + "R1;log 2025-06-30 01fc8a7f3a04;x;;;;ja;\n" + Self.r1 + ";x;;;;ja;\n",
        ])
        #expect(
            intake.log.surveyLines == [
                "0 | lookedAt | tel | tel,mail,reden |  | log 2024-12-31 | 1",
                "0 | lookedAt |  | tel,mail,reden |  | log 2024-12-31 | 1",
                "0 | lookedAt | tel | tel,mail,reden |  | log 2025-06-30 | 2",
            ])
        #expect(intake.log.survey.samples == ["log 2024-12-31", "log 2025-06-30"])
        #expect(intake.ledger.files[2].rows?.duplicates == 1)
    }

    /// A short row that is a duplicate or rejected is not among the short ones, which are accepted.
    @Test func shortRowsAreAmongTheAccepted() throws {
        let intake = try read(Self.header + Self.r1 + "\n" + Self.r1 + "\nR2;x\n")
        let rows = try #require(intake.ledger.files[1].rows)
        #expect(rows.short == 1)
        #expect(rows.accepted == 1)
        #expect(rows.duplicates == 1)
        #expect(rows.rejected == [.conflict: 1])
    }

    @Test func theOrderOfFilesDoesNotMatter() throws {
        let sample = Self.header + Self.r1 + ";x;;;;ja;\n"
        #expect(
            try read(["a.csv": sample, "b.csv": Self.log]).log.surveyLines == [
                "0 | lookedAt | tel | tel,mail,reden |  | log 2024-12-31 | 0"
            ])
    }

    // MARK: Explanations

    @Test(arguments: [
        "kcc-analyze survey\r\nVul in.\r\n", "\u{FEFF}kcc-analyze survey;;\nx\n", "\"kcc-analyze survey\",\"Vul in\"\n",
        "\n\nkcc-analyze survey",
    ])
    func whatExplainsASampleIsPassedOver(_ text: String) throws {
        let intake = try read(["a.csv": Self.log, "uitleg.csv": text])
        #expect(intake.ledger.files.map(\.name) == ["a.csv"])
        #expect(intake.descriptions.count == 1)
        #expect(intake.ledger.warnings.isEmpty)
    }

    @Test(arguments: ["kcc-analyze surveys;x\n", "kcc-analyze\n", "x;kcc-analyze survey\n"])
    func whatElseIsNotPlacedIsNamed(_ text: String) throws {
        #expect(try read(["a.csv": Self.log, "uitleg.csv": text]).ledger.files.map(\.name) == ["a.csv", "uitleg.csv"])
    }
}

extension RegistrationLog {
    /// A line for each row of a sample: `0 | lookedAt | tel | tel,mail | citizen | log 2024-12-31 | 1`, which is its registration, what
    /// became of it, what is marked of which questions, who gains, its sample and its file.
    var surveyLines: [String] {
        survey.rows.map { row in
            let names = { (set: FieldSetID) in
                survey.fields(of: set).map { fields[$0.index].name }.joined(separator: ",")
            }
            let parts = [
                "\(row.registration)", "\(row.outcome)", names(row.marked), names(row.questions),
                row.beneficiary?.rawValue ?? "", survey.samples[row.sample.index], "\(row.file.index)",
            ]
            return parts.joined(separator: " | ")
        }
    }
}
