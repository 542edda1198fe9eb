import Foundation
import Testing

/// A published rule by an answer shows the values that it names, and no other word of any answer; no other rule shows any.
@Suite struct RuleLeakTests {
    private let folder: FaultFolder

    init() throws { folder = try FaultFolder() }

    /// Writes a log in which the day of departure is used at two kinds of journey, and at `free` never.
    ///
    /// Everything that is answered besides is a canary.
    private func writeLog(free: [String], _ canary: inout Canary) throws {
        let kinds = free + [canary.next(), canary.next()]
        let colours = (0..<3).map { _ in canary.next(.accents) }
        let remarks = (0..<20).map { _ in canary.next() }
        let departures = (0..<40).map { _ in canary.next(.digits) }
        var registrations = "registratie_id;tijdstip;product;kanaal;Soort reis;Vertrek;Kleur;Toelichting\n"
        var actions = "registratie_id;tijdstip;actie;gebruikte_velden\n"
        for number in 0..<4_800 {
            let day = DateComponents(
                calendar: Calendar(identifier: .gregorian), year: 2024, day: 1 + number * 300 / 4_800)
            let date = day.date.map { $0.formatted(.iso8601.year().month().day()) } ?? ""
            // The kinds take turns every twelve, so that colours and channels fall on each of them alike.
            let kind = number / 12 % kinds.count
            registrations +=
                "R\(number);\(date);Reisadvies;\(["Balie", "Telefoon"][number % 2]);\(kinds[kind]);"
                + "\(departures[number % 40]);\(colours[number % 3]);\(remarks[number % 20])\n"
            let isUsed = kind >= free.count && number % 5 == 0
            if number % 2 == 0 || isUsed {
                actions += "R\(number);\(date);Bellen;\(isUsed ? "Vertrek" : "Soort reis")\n"
            }
        }
        try folder.write("data/registraties.csv", registrations)
        try folder.write("data/vervolgacties.csv", actions)
        try folder.write("data/kcc.yaml", "observation_end: 2025-06-30\n")
    }

    /// What a run printed and wrote, each file with its name.
    private func run(_ options: String = "") throws -> [(name: String, data: Data)] {
        let ending = try folder.shell("kcc-analyze data --output reports/x \(options) >printed 2>&1")
        #expect(ending.status == 0)
        let reports = folder.url.appendingPathComponent("reports/x")
        let names = try FileManager.default.contentsOfDirectory(atPath: reports.path)
        return try names.map { ($0, try Data(contentsOf: reports.appendingPathComponent($0))) }
            + [("printed", Data(contentsOf: folder.url.appendingPathComponent("printed")))]
    }

    private func expectSilence(_ files: [(name: String, data: Data)], _ canary: Canary) throws {
        let search = try LeakSearch(canary)
        for file in files { #expect(search.leaks(in: file.data) == [], "\(file.name)") }
    }

    private func rules(in files: [(name: String, data: Data)]) -> String {
        files.first { $0.name == "vraagregels.csv" }.map { String(decoding: $0.data, as: UTF8.self) } ?? ""
    }

    @Test func theValuesOfAPublishedRuleAndNoOther() throws {
        var canary = Canary()
        try writeLog(free: ["Vakantie", "Zakelijk"], &canary)
        let files = try run()
        #expect(
            rules(in: files).contains("Reisadvies;Vertrek;antwoord: Soort reis;\"[\"\"vakantie\"\",\"\"zakelijk\"\"]\"")
        )
        try expectSilence(files, canary)
    }

    @Test func aRuleWhoseValuesMayNotBeShownShowsNothing() throws {
        var canary = Canary()
        try writeLog(free: [canary.next(.address), "Vakantie"], &canary)
        let files = try run()
        #expect(rules(in: files).contains("Reisadvies;Vertrek;;;;;;;;;weggelaten"))
        #expect(!rules(in: files).lowercased().contains("vakantie"))
        try expectSilence(files, canary)
    }

    @Test func whereSmallCellsAreWithheldThereIsNoRule() throws {
        var canary = Canary()
        try writeLog(free: [canary.next(), canary.next()], &canary)
        let files = try run("--small-cells 5")
        #expect(rules(in: files).isEmpty)
        try expectSilence(files, canary)
    }

    /// Answers that come from standard input are looked at once.
    @Test func standardInputHasNoRuleByAnAnswer() throws {
        var canary = Canary()
        try writeLog(free: ["Vakantie", "Zakelijk"], &canary)
        let ending = try folder.shell(
            "cp data/kcc.yaml . && kcc-analyze - data/vervolgacties.csv --config kcc.yaml --output reports/x <data/registraties.csv"
        )
        #expect(ending.status == 0)
        let rules = try String(
            contentsOf: folder.url.appendingPathComponent("reports/x/vraagregels.csv"), encoding: .utf8)
        #expect(rules.contains("geen regel") && !rules.contains("vakantie"))
    }
}
