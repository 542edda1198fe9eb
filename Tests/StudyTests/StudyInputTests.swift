import Configuration
import Ingest
import Inspection
import RegistrationLog
import Study
import Synchronization
import TestSupport
import Testing

@Suite struct StudyInputTests {
    @Test func whatIsNotThereIsNoInput() {
        let error = #expect(throws: IngestError.self) {
            try StudyInput(of: ["/nowhere/at/all"], StudyOptions(substitutes: .test))
        }
        guard case .noSuchPath("/nowhere/at/all") = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func aWrongConfigurationIsAnError() throws {
        let folder = try InputFolder.example(yaml: "prodcts: []\n")
        let error = #expect(throws: IngestError.self) {
            try StudyInput(of: [folder.path], StudyOptions(substitutes: .test))
        }
        guard case .configuration(let problem) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(problem.line == 1)
        // It is not even looked at where nothing is to be configured.
        #expect(try StudyInput(unconfigured: [folder.path], StudyOptions(substitutes: .test)).isUsable)
    }

    @Test func aFolderWithoutRowsIsReadAllTheSame() throws {
        let folder = try InputFolder(["leeg.csv": ""])
        let input = try StudyInput(of: [folder.path], StudyOptions(substitutes: .test))
        #expect(!input.isUsable)
        #expect(input.ledger.files.map(\.placement) == [.notPlaced(.empty)])
    }

    @Test func whatIsMadeOfTheFilesIsReported() throws {
        let folder = try InputFolder.example(yaml: "files: [{ match: oud.csv }]\n")
        let inspection = try StudyInput(of: [folder.path], StudyOptions(substitutes: .test)).inspection()
        #expect(inspection.files.map(\.name) == ["contacten.csv", "vervolg.csv"])
        #expect(inspection.patternsWithoutFile == ["oud.csv"])
    }

    @Test func whereRegistrationsComeFromIsKnownOnDemand() throws {
        let folder = try InputFolder(["a.csv": "registratie_id;tijdstip;product\nR1;2024-03-01;Paspoort\n"])
        var options = StudyOptions(substitutes: .test)
        #expect(try StudyInput(of: [folder.path], options).provenance == nil)
        options.keepsProvenance = true
        let provenance = try #require(try StudyInput(of: [folder.path], options).provenance)
        #expect(provenance.count == 1)
        #expect(Array(provenance.identifier(of: 0)) == Array("R1".utf8))
    }

    @Test func unknownNamesInAHeaderAreShownOnDemand() throws {
        let folder = try InputFolder(["b.csv": "registratie_id;Geheim\n"])
        let input = try StudyInput(of: [folder.path], StudyOptions(substitutes: .test))
        let headers = [false, true].map { showsHeaders -> [String?] in
            guard case .notPlaced(_, let text) = input.inspection(showsHeaders: showsHeaders).files[0].reading else {
                return []
            }
            return text.header
        }
        #expect(headers == [["registratie_id", nil], ["registratie_id", "Geheim"]])
    }

    @Test func aConfigurationIsProposed() throws {
        let folder = try InputFolder.example()
        let text = try StudyInput(unconfigured: [folder.path], StudyOptions(substitutes: .test)).proposedConfiguration()
            .text
        #expect(text.contains("timezone: \"Europe/Amsterdam\"\n"))
        #expect(text.contains("match: \"contacten.csv\"\n"))
    }

    @Test func progressIsReportedFromBeginningToEnd() throws {
        let folder = try InputFolder.example()
        let steps = Mutex<[ReadingProgress]>([])
        var options = StudyOptions(substitutes: .test)
        options.progress = { step in steps.withLock { $0.append(step) } }
        let bytes = try StudyInput(of: [folder.path], options).ledger.files.compactMap(\.bytes).reduce(0, +)
        let reported = steps.withLock { $0 }
        #expect(reported.first == .began(bytes: bytes))
        #expect(reported.last == .ended)
        let read = reported.reduce(0) { sum, step in if case .read(let bytes) = step { sum + bytes } else { sum } }
        #expect(read == bytes)
    }

    /// The second reading is of the files with registrations alone, and says so.
    @Test func answersAreReadOnDemand() throws {
        let folder = try InputFolder.example()
        let steps = Mutex<[ReadingProgress]>([])
        var options = StudyOptions(substitutes: .test)
        options.progress = { step in steps.withLock { $0.append(step) } }
        let input = try StudyInput(of: [folder.path], options)
        steps.withLock { $0 = [] }
        let field = FieldID(try #require(input.log.fields.firstIndex { $0.name == "telefoon" }))
        let reading = try #require(try input.answers(to: [field]))
        let column = try #require(reading[field])
        let texts = input.log.registrations.indices.map { column.number(of: $0).map { column.values[$0].key } }
        #expect(texts == ["06", nil, "06"])
        let bytes = input.ledger.files.first { $0.name == "contacten.csv" }?.bytes ?? 0
        let reported = steps.withLock { $0 }
        #expect(reported.first == .began(bytes: bytes))
        #expect(reported.last == .ended)
        let read = reported.reduce(0) { sum, step in if case .read(let bytes) = step { sum + bytes } else { sum } }
        #expect(read == bytes && bytes > 0)
    }
}
