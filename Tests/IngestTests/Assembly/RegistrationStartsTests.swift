import RegistrationLog
import Testing

@testable import Ingest

struct RegistrationStartsTests {
    private static let starts: [(file: Int, byte: Int)] = [
        (0, 40), (0, 4_294_967_335), (0, 4_294_967_336), (0, 9_000_000_000), (2, 50), (2, 60), (3, 12), (5, 12),
    ]

    private static let positions: RegistrationPositions = {
        var positions = RegistrationPositions()
        for start in starts {
            positions.append(RowStart(line: 2, byte: start.byte), file: FileID(start.file), shape: .wide)
        }
        positions.forgetLines()
        return positions
    }()

    @Test(arguments: [(0, 0..<4), (1, 4..<4), (2, 4..<6), (3, 6..<7), (4, 7..<7), (5, 7..<8), (6, 8..<8)])
    func aFileHasTheRegistrationsThatItDeliveredFirst(_ file: Int, _ expected: Range<Int>) {
        let starts = Self.positions.starts(in: FileID(file))
        #expect(starts.registrations == expected)
        #expect(expected.map(starts.byte(of:)) == expected.map { Self.starts[$0].byte })
    }

    /// Bytes at which none begins are passed over, and so are registrations before the first byte that is asked for.
    @Test(arguments: [
        (0, [40, 41, 4_294_967_335, 4_294_967_336, 9_000_000_000, 9_000_000_001], [0, nil, 1, 2, 3, nil]),
        (41, [41, 9_000_000_000], [nil, 3]), (4_294_967_336, [4_294_967_336], [2]),
        (9_000_000_001, [9_000_000_001], [nil]),
    ])
    func theWalkFindsWhatBeginsAtAByte(_ from: Int, _ bytes: [Int], _ expected: [Int?]) {
        var walk = Self.positions.starts(in: FileID(0)).walk(from: from)
        #expect(bytes.map { walk.registration(at: $0) } == expected)
    }

    @Test func withoutRegistrationsNoneIsFound() {
        let none = RegistrationPositions().starts(in: FileID(0))
        #expect(none.registrations.isEmpty)
        var walk = none.walk(from: 0)
        #expect(walk.registration(at: 0) == nil)
    }
}
