import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

/// What is wrong with sources of follow-up, from files to what is reported.
@Suite struct SourceWarningTests {
    /// 40 registrations, one a day from 1 March on, under the ids that `id` makes of 1 to 40.
    private func registrations(_ id: (Int) -> String) -> String {
        "registratie_id;tijdstip;product;Telefoonnummer\n"
            + (1...40).map { "\(id($0));\(day($0));Paspoort;0\($0)\n" }.joined()
    }

    /// An action on each of them, `after` days later, under other ids.
    private func actions(of numbers: ClosedRange<Int> = 1...40, after: Int = 0, used: String = "", id: (Int) -> String)
        -> String
    {
        "registratie_id;tijdstip;actie;gebruikte_velden\n"
            + numbers.map { "\(id($0));\(day($0 + after));Bellen;\(used)\n" }.joined()
    }

    private func day(_ number: Int) -> String { CalendarDate(dayNumber: 19_782 + number).iso8601 }

    private func warnings(_ files: [String: String], smallCells: Int? = nil) throws -> [SourceWarning] {
        let folder = try InputFolder(files)
        var options = StudyOptions(substitutes: .test)
        options.smallCells = smallCells
        return try Study(of: [folder.path], options).publication.intake.sourceWarnings.filter {
            if case .silent = $0 { false } else { true }
        }
    }

    @Test func nothingIsReportedWhereAllJoins() throws {
        let id = { (number: Int) in "K\(number)" }
        #expect(try warnings(["a.csv": registrations(id), "b.csv": actions(id: id)]) == [])
    }

    /// What systems do to the ids of all actions, and what joins them again.
    @Test(arguments: [
        ("leading_zeros", "000", "", ""), ("case", "K-", "k-", ""), ("prefix", "", "# ", ""),
        ("suffix", "", "", "-1"),
    ])
    func whatWouldJoinThemIsReported(_ change: String, _ prefix: String, _ otherPrefix: String, _ suffix: String) throws
    {
        let found = try warnings([
            "a.csv": registrations { "\(prefix)\($0 + 100)" },
            "b.csv": actions { "\(otherPrefix)\($0 + 100)\(suffix)" },
        ])
        guard case .nothingJoins("b.csv", let unjoined) = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(unjoined.orphans == 40)
        #expect(unjoined.trial.tried == 40)
        #expect(unjoined.trial.best == IdentifierTrial.Change(name: change, joined: 40))
        #expect(found.count == 1)
    }

    /// `K-1` to `K-40` would all be `K` without what stands behind the hyphen.
    @Test func aChangeThatMakesManyRegistrationsOneJoinsNone() throws {
        let found = try warnings(["a.csv": registrations { "K-\($0)" }, "b.csv": actions { "K/\($0)" }])
        guard case .nothingJoins(_, let unjoined) = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(unjoined.trial.tried == 40)
        #expect(unjoined.trial.best == nil)
    }

    /// 4 of 40 are a tenth, and 5 are more; over 8 are more than a fifth.
    @Test(arguments: [(4, nil), (5, false), (8, false), (9, true)] as [(Int, Bool?)])
    func overATenthOfOrphansIsReported(_ orphans: Int, _ isSevere: Bool?) throws {
        let found = try warnings([
            "a.csv": registrations { "K\($0)" }, "b.csv": actions { $0 <= orphans ? "X\($0)" : "K\($0)" },
        ])
        guard let isSevere else {
            #expect(found == [])
            return
        }
        guard case .orphans("b.csv", let unjoined, isSevere) = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(unjoined.orphans == .exact(orphans))
        #expect(unjoined.actions == 40)
        #expect(unjoined.trial.tried == orphans)
    }

    /// Of a whole source: the parts of a month are one.
    @Test func filesOfASourceAreOne() throws {
        let found = try warnings([
            "a.csv": registrations { "K\($0)" },
            "b-1.csv": actions(of: 1...20) { "X\($0)" }, "b-2.csv": actions(of: 21...40) { "K\($0)" },
        ])
        guard case .orphans("b-1.csv", let unjoined, true) = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(unjoined.orphans == 20)
        #expect(unjoined.actions == 40)
        #expect(found.count == 1)
    }

    /// The action on the first registration lies a day before it, and so on: 39 of 39 within the days of registrations.
    @Test func actionsBeforeTheirRegistrationAreReported() throws {
        let id = { (number: Int) in "K\(number)" }
        #expect(
            try warnings(["a.csv": registrations(id), "b.csv": actions(after: -1, id: id)]) == [
                .beforeRegistration(source: "b.csv", 39, of: 39, isSevere: true)
            ])
    }

    /// Both are of other days, so that no id is tried.
    @Test func otherDaysAreReported() throws {
        let found = try warnings(["a.csv": registrations { "K\($0)" }, "b.csv": actions(after: 365) { "X\($0)" }])
        guard case .nothingJoins("b.csv", let unjoined) = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(unjoined.otherDays?.registrations.lowerBound.iso8601 == "2024-03-01")
        #expect(unjoined.otherDays?.actions.lowerBound.iso8601 == "2025-03-01")
        #expect(unjoined.trial.tried == 0)
    }

    @Test func namesThatNobodyAsksAreReportedWithTheNearestQuestion() throws {
        let id = { (number: Int) in "K\(number)" }
        let found = try warnings(["a.csv": registrations(id), "b.csv": actions(used: "Telefoonnumer|Bijlage", id: id)])
        #expect(
            found == [
                .unaskedNames(
                    source: "b.csv", count: 2,
                    first: [
                        UnaskedName(name: "Telefoonnumer", actions: 40, nearest: "Telefoonnummer"),
                        UnaskedName(name: "Bijlage", actions: 40, nearest: nil),
                    ])
            ])
    }

    /// No count, no name and no id tried stands in a report with small cells; what concerns few is not reported at all.
    @Test func smallCellsAreNotReported() throws {
        let few = try warnings(
            ["a.csv": registrations { "K\($0)" }, "b.csv": actions { $0 <= 5 ? "X\($0)" : "K\($0)" }], smallCells: 6)
        #expect(few == [])
        let many = try warnings(
            ["a.csv": registrations { "K\($0)" }, "b.csv": actions { $0 <= 9 ? "X\($0)" : "K\($0)" }], smallCells: 6)
        #expect(
            many == [
                .orphans(
                    source: "b.csv",
                    SourceWarning.Unjoined(orphans: .leftOut, actions: .leftOut, trial: IdentifierTrial()),
                    isSevere: true)
            ])
    }
}
