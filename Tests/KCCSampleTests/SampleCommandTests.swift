import ArgumentParser
import Foundation
import Testing

@testable import kcc_sample

@Suite struct SampleCommandTests {
    @Test func hasTheDefaultsOfTheCommittedSample() throws {
        let command = try SampleCommand.parse(["--output", "/tmp/nowhere-\(UUID().uuidString)"])
        #expect(command.year == 2024 && command.seed == nil && !command.beforeChanges)
        #expect(command.registrations == 24_900)
        #expect(command.shape == .story)
        #expect(command.truth == nil)
    }

    @Test func refusesTruthInsideTheOutputFolder() {
        let folder = "/tmp/nowhere-\(UUID().uuidString)"
        #expect(throws: (any Error).self) {
            try SampleCommand.parse(["--output", folder, "--truth", "\(folder)/sub/../truth.json"])
        }
        #expect(throws: Never.self) {
            try SampleCommand.parse(["--output", folder, "--truth", "\(folder)-truth.json"])
        }
    }

    @Test func refusesAFolderThatHoldsSomething() throws {
        try withTemporaryFolder { folder in
            #expect(throws: Never.self) { try SampleCommand.parse(["--output", folder.path]) }
            try Data().write(to: folder.appending(path: "a.csv"))
            #expect(throws: (any Error).self) { try SampleCommand.parse(["--output", folder.path]) }
        }
    }

    @Test func refusesASampleOfNothing() {
        #expect(throws: (any Error).self) {
            try SampleCommand.parse(["--output", "/tmp/nowhere", "--registrations", "0"])
        }
    }

    @Test func refusesYearsWhoseCalendarIsNotKnown() {
        for year in [2014, 2099] {
            #expect(throws: Never.self) { try SampleCommand.parse(["--output", "/tmp/nowhere", "--year", "\(year)"]) }
        }
        for year in [2013, 2100] {
            #expect(throws: (any Error).self) {
                try SampleCommand.parse(["--output", "/tmp/nowhere", "--year", "\(year)"])
            }
        }
    }

    @Test func knowsNoChangesOfALogForMeasuring() {
        #expect(throws: (any Error).self) {
            try SampleCommand.parse(["--output", "/tmp/nowhere", "--shape", "long", "--before-changes"])
        }
    }

    @Test func drawsWithTheYearAndWritesTheOneBeforeTheChanges() throws {
        try withTemporaryFolder { folder in
            let truth = folder.appending(path: "truth.json")
            let output = folder.appending(path: "out").path
            let arguments = ["--output", output, "--truth", truth.path, "--registrations", "200", "--year", "2023"]
            try SampleCommand.parse(arguments + ["--before-changes"]).run()
            let read = try JSONDecoder().decode(SampleTruth.self, from: Data(contentsOf: truth))
            #expect(read.seed == 2023)
            #expect(read.laterChanges?.count == 5)
            #expect(read.protocolChange?.date == "2023-07-01")
        }
    }

    @Test func writesTheTruthWithSortedKeys() throws {
        try withTemporaryFolder { folder in
            let truth = folder.appending(path: "truth.json")
            let output = folder.appending(path: "out").path
            try SampleCommand.parse(["--output", output, "--truth", truth.path, "--registrations", "200"]).run()
            let text = try String(contentsOf: truth, encoding: .utf8)
            let first = try #require(text.range(of: "Bijstand aanvragen")?.lowerBound)
            let last = try #require(text.range(of: "Wmo-melding")?.lowerBound)
            #expect(first < last)
            let read = try JSONDecoder().decode(SampleTruth.self, from: Data(text.utf8))
            #expect(read.seed == 2024)
            #expect(read.products.values.map(\.registrations).reduce(0, +) >= 195)
        }
    }
}
