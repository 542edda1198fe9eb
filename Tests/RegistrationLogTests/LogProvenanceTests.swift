import RegistrationLog
import Testing

struct LogProvenanceTests {
    @Test func everyRegistrationHasItsOwn() {
        var provenance = LogProvenance()
        #expect(provenance.count == 0)
        for (id, file, line) in [("R1", 0, 2), ("é", 2, 4_000_000_000), ("R10", 1, 3)] {
            provenance.append(identifier: id.utf8, file: FileID(file), line: line)
        }
        #expect(provenance.count == 3)
        let ids = (0..<3).map { String(decoding: provenance.identifier(of: $0), as: UTF8.self) }
        #expect(ids == ["R1", "é", "R10"])
        #expect((0..<3).map(provenance.file) == [FileID(0), FileID(2), FileID(1)])
        #expect((0..<3).map(provenance.line(of:)) == [2, 4_000_000_000, 3])
    }

    @Test func actionsAndRowsOfSamplesHaveLinesOfTheirOwn() {
        var provenance = LogProvenance()
        provenance.append(actionsOn: [2, 4_000_000_000])
        provenance.append(actionsOn: [7])
        provenance.append(surveyRowsOn: [5])
        #expect((0..<3).map { provenance.line(ofAction: $0) } == [2, 4_000_000_000, 7])
        #expect(provenance.line(ofSurveyRow: 0) == 5)
        #expect(provenance.count == 0)
    }
}
