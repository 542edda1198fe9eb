import Foundation
import RegistrationLog
import Testing

@testable import kcc_sample

@Suite struct FollowUpExportTests {
    private let story = Story.municipality

    private func entry(second: Int, names: [String] = [], values: [String] = []) -> FollowUpEntry {
        FollowUpEntry(
            identifier: "V1", reference: "K1", time: LocalTime(day: SampleYear.committed.day(69), second: second),
            action: "Terugbellen", beneficiary: "burger", employee: "KM01",
            mentions: names.enumerated().map { FollowUpEntry.Mention(field: $0, name: $1) },
            values: values.enumerated().map { FollowUpEntry.Value(field: $0, text: $1) }, required: [])
    }

    /// The cells of all rows of `entry`.
    private func rows(of entry: FollowUpEntry, in export: FollowUpExport) -> [[String]] {
        export.rows(of: entry).map { export.cells(of: entry, mentioning: $0) }
    }

    private func withExport(_ file: SampleFollowUpFile, _ body: (FollowUpExport) throws -> Void) throws {
        try withTemporaryFolder { folder in
            var export = try file.create(in: folder, story: story)
            try body(export)
            _ = try export.file.finish()
        }
    }

    @Test func writesAListOrARowForEachField() throws {
        let both = entry(second: 36_000, names: ["A", "Eén"])
        try withExport(.frontOfficeFirstHalf) { export in
            #expect(
                rows(of: both, in: export)
                    == [["V1", "K1", "09-03-2024 10:00", "Terugbellen", "burger", "KM01", "A|Eén"]])
        }
        try withExport(.caseSystem) { export in
            let start = ["V1", "K1", "2024-03-09T10:00:00", "Terugbellen", "burger", "KM01"]
            #expect(rows(of: both, in: export) == [start + ["a"], start + ["eén"]])
            #expect(rows(of: entry(second: 36_000), in: export) == [start + ["n.v.t."]])
        }
        try withExport(.fieldService) { export in
            #expect(
                rows(of: both, in: export) == [["K1", "09-03-2024", "Terugbellen", "burger", "KM01", "A; Eén"]])
        }
    }

    @Test func writesColumnsOfValuesWithoutNames() throws {
        let taken = entry(second: 36_000, names: ["A", "B"], values: ["1", "", "3"])
        try withExport(.planning) { export in
            #expect(
                rows(of: taken, in: export)
                    == [["V1", "K1", "09-03-2024 10:00", "Terugbellen", "KM01", "1", "", "3"]])
            #expect(!export.namesFields)
        }
        // 36,000 · 37 = 1,332,000: no fraction of a second.
        try withExport(.taskSystem) { export in
            #expect(rows(of: taken, in: export)[0][2] == "2024-03-09 09:00:00+00")
        }
    }

    @Test func writesNamesAndValuesInOneRow() throws {
        let both = entry(second: 36_000, names: ["A", "B"], values: ["Nederland"])
        try withExport(.civilAffairs) { export in
            #expect(
                rows(of: both, in: export)
                    == [["V1", "K1", "2024-03-09T10:00:00+01:00", "Terugbellen", "burger", "KM01", "A|B", "Nederland"]])
            #expect(export.namesFields && export.holdsValues)
        }
        try withExport(.frontOfficeFirstHalf) { #expect($0.namesFields && !$0.holdsValues) }
        try withExport(.planning) { #expect(!$0.namesFields && $0.holdsValues) }
    }

    @Test func writesNothingButWhatWasDoneAndWhen() throws {
        let both = entry(second: 36_000, names: ["A", "B"], values: ["1"])
        try withExport(.permits) { export in
            #expect(rows(of: both, in: export) == [["K1", "2024-03-09T10:00:00", "Terugbellen"]])
            #expect(!export.namesFields && !export.holdsValues)
        }
    }

    @Test func knowsTheSystemOfEachFile() {
        for file in SampleFollowUpFile.allCases {
            let days = [SampleYear.committed.firstDay, SampleYear.committed.lastDay]
            #expect(days.contains { SampleFollowUpFile.files(of: file.system, on: $0, in: .committed).contains(file) })
        }
    }

    @Test func comparesTimesAtTheCoarserPrecision() throws {
        let registration = DeliveredRegistration(
            time: LocalTime(day: SampleYear.committed.day(69), second: 36_030).timestamp(.second), answers: [])
        // Ten seconds before the registration: the same day, the same minute, but not the same second.
        let early = entry(second: 36_020)
        try withExport(.fieldService) { #expect($0.follows(early, registration: registration)) }
        try withExport(.frontOfficeFirstHalf) { #expect($0.follows(early, registration: registration)) }
        try withExport(.caseSystem) { #expect(!$0.follows(early, registration: registration)) }
    }

    @Test func deliversTheLastWeekOfJuneTwice() {
        #expect(
            SampleFollowUpFile.files(of: .frontOffice, on: SampleYear.committed.day(175), in: .committed) == [
                .frontOfficeFirstHalf
            ])
        // 24 June is day 176.
        #expect(
            SampleFollowUpFile.files(of: .frontOffice, on: SampleYear.committed.day(176), in: .committed) == [
                .frontOfficeFirstHalf, .frontOfficeSecondHalf,
            ])
        #expect(
            SampleFollowUpFile.files(of: .frontOffice, on: SampleYear.committed.day(183), in: .committed) == [
                .frontOfficeSecondHalf
            ])
    }
}
