import RegistrationLog
import Testing

@testable import Ingest

struct RegistrationPositionsTests {
    @Test func positionsAreKeptOverFilesShapesAndLongDistances() {
        let starts: [(file: Int, shape: RegistrationPositions.Shape, line: UInt32, byte: Int)] = [
            (0, .wide, 2, 40), (0, .wide, 3, 4_294_967_335), (0, .wide, 4, 4_294_967_336), (0, .wide, 9, 9_000_000_000),
            (2, .long, 2, 50), (2, .long, 3, 60), (3, .wide, 7, 12), (5, .wide, 2, 12),
        ]
        var positions = RegistrationPositions()
        for start in starts {
            positions.append(
                RowStart(line: start.line, byte: start.byte), file: FileID(start.file), shape: start.shape)
        }
        for (registration, start) in starts.enumerated() {
            #expect(
                positions.position(of: registration)
                    == SourcePosition(file: FileID(start.file), line: Int(start.line), byte: start.byte))
            #expect(positions.shape(of: registration) == start.shape)
        }
    }
}
