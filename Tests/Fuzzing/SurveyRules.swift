import Configuration
import Ingest
import RegistrationLog
import TestSupport

/// What holds for every sample that people filled in: a row counts exactly where its code is that of its registration and what it
/// says does not contradict itself, and says what a plain reading of it does.
enum SurveyRules {
    private static let questions = ["tel", "reden", "baathebber?"]
    private static let words: [(text: String, outcome: SurveyOutcome?)] = [
        ("ja", .lookedAt), (" Ja", .lookedAt), ("x", .lookedAt), ("onvindbaar", .notFound), ("", .open), ("nee", .open),
        ("n.v.t.", .open), ("misschien", nil),
    ]
    private static let marks = [
        ("", false), ("x", true), ("nee", false), ("-", false), ("0", false), ("Telefoon", true),
    ]
    private static let beneficiaries: [(text: String, value: Beneficiary?)] = [
        ("", nil), ("burger", .citizen), ("Organisatie", .organisation), ("beide", .both), ("iemand", nil),
    ]

    /// What a row says.
    private struct Row: Hashable {
        let registration: Int
        let outcome: SurveyOutcome
        let marked: Set<String>
        let beneficiary: Beneficiary?
        let sample: String
    }

    /// Checks the rules on rows that are chosen by `bytes`.
    static func check(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        let registrations = 1 + input.byte() % 4
        var rows = "registratie_id;steekproef;\(questions.joined(separator: ";"));baathebber;bekeken\n"
        var expected: [Row] = []
        var (duplicates, rejected) = (0, 0)
        for _ in 0..<input.byte() % 12 {
            let (id, isDrawn) = (input.byte() % 5, input.byte() % 4 > 0)
            let sample = input.choice(of: ["2024", "een tweede"])
            let code = SampleCode(sample: sample, productKey: "paspoort", id: Array("R\(id)".utf8)).text
            let given = questions.map { _ in input.choice(of: marks) }
            let (who, word) = (input.choice(of: beneficiaries), input.choice(of: words))
            let cells =
                ["R\(id)", "\(sample) \(isDrawn ? code : "0123456789ab")"] + given.map(\.0) + [who.text, word.text]
            rows += cells.joined(separator: ";") + "\n"
            let marked = Set(zip(questions, given).filter(\.1.1).map(\.0))
            let isSilent = ["", "n.v.t."].contains(word.text)
            guard id < registrations, isDrawn, let outcome = word.outcome,
                marked.isEmpty || outcome == .lookedAt || isSilent
            else {
                rejected += 1
                continue
            }
            let row = Row(
                registration: id, outcome: marked.isEmpty ? outcome : .lookedAt, marked: marked,
                beneficiary: who.value, sample: sample)
            if expected.contains(row) { duplicates += 1 } else { expected.append(row) }
        }
        let asked = (0..<registrations).map { "R\($0);2024-03-01;Paspoort;06;x;y\n" }
        let log = "registratie_id;tijdstip;product;\(questions.joined(separator: ";"))\n" + asked.joined()
        let (found, counts) = read([log, rows])
        require(found == expected, "\(found), expected \(expected)")
        require(
            [counts.accepted, counts.duplicates, counts.rejectedTotal] == [expected.count, duplicates, rejected],
            "\(counts), expected \(expected.count), \(duplicates), \(rejected)")
    }

    /// The rows of the survey in the second of `files`, and what became of those that were delivered.
    private static func read(_ files: [String]) -> ([Row], RowCounts) {
        let paths = FuzzFolder.write(files.map { Array($0.utf8) })
        do {
            let intake = try Intake(
                of: Intake.find(paths), configuration: .standard(), substitutes: .test, threads: 1)
            let survey = intake.log.survey
            let rows = survey.rows.map { row in
                Row(
                    registration: Int(row.registration), outcome: row.outcome,
                    marked: Set(survey.fields(of: row.marked).map { intake.log.fields[$0.index].name }),
                    beneficiary: row.beneficiary, sample: survey.samples[row.sample.index])
            }
            return (rows, intake.ledger.files[1].rows ?? RowCounts())
        } catch {
            require(false, "\(error)")
            return ([], RowCounts())
        }
    }
}
