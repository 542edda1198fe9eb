import CByteKernels
import Tabular
import TestSupport
import Testing

/// Both forms of the kernels of cells, held to loops that are written out: `CByteKernels`.
@Suite struct CellKernelsTests {
    private typealias EmptyCells =
        @Sendable (UnsafePointer<UInt8>, Int, UInt8, UInt32, UnsafeMutableRawPointer, Int) -> Int

    private static let emptyCells: [(name: String, call: EmptyCells)] = [
        ("kernel", { kcc_empty_cells($0, $1, $2, $3, $4, $5) }),
        ("portable", { kcc_empty_cells_portable($0, $1, $2, $3, $4, $5) }),
    ]

    private static let filled: [(name: String, call: @Sendable (UnsafeRawPointer, Int) -> UInt64)] = [
        ("kernel", { kcc_filled($0, $1) }), ("portable", { kcc_filled_portable($0, $1) }),
    ]

    /// Which cells are not empty, one after the other.
    private static func reference(_ cells: some Sequence<(UInt32, UInt32)>) -> UInt64 {
        var bits: UInt64 = 0
        for (index, cell) in cells.enumerated() where cell.0 != cell.1 { bits |= 1 << UInt64(index) }
        return bits
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func cellsThatAreNotEmptyAreFoundFromEveryCellOn(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let numbers: [UInt32] = [0, 1, 0x7FFF_FFFF, 0x8000_0000, .max - 1, .max]
        let cells = (0..<140).map { _ in
            let start = random.happens(0.5) ? .random(in: 0...9, using: &random) : numbers[Int(random.next() % 6)]
            return (start, random.happens(0.6) ? start : .random(in: 0...9, using: &random))
        }
        // At every alignment, from each of the first cells on, and up to each of the 64 behind it.
        for offset in 0..<8 {
            for first in 0..<8 {
                var bytes = [UInt8](repeating: 0xA5, count: offset)
                for (start, end) in cells[first..<first + 64] {
                    withUnsafeBytes(of: start.littleEndian) { bytes.append(contentsOf: $0) }
                    withUnsafeBytes(of: end.littleEndian) { bytes.append(contentsOf: $0) }
                }
                let all = Self.reference(cells[first..<first + 64])
                bytes.withUnsafeBytes { bytes in
                    guard let base = bytes.baseAddress else { return }
                    for count in 0...64 {
                        let expected = count == 64 ? all : all & ((1 << UInt64(count)) - 1)
                        for (name, call) in Self.filled where call(base + offset, count) != expected {
                            Issue.record("\(name), seed \(seed), \(count) cells from \(first) on, at \(offset)")
                        }
                    }
                }
            }
        }
    }

    @Test func uncheckedCellsSayWhichAreNotEmpty() {
        let batch = Self.batch(of: (0..<70).map { $0 % 3 == 1 || $0 == 69 ? "x" : "" })
        batch.withUncheckedCells { cells in
            for first in 0..<70 {
                for count in 0...min(64, 70 - first) {
                    let expected = (0..<count).reduce(0 as UInt64) { bits, cell in
                        cells.isEmpty(first + cell) ? bits : bits | 1 << UInt64(cell)
                    }
                    #expect(cells.filledCells(from: first, count: count) == expected)
                }
            }
            // By hand: of eight cells the second, fifth and eighth.
            #expect(cells.filledCells(from: 0, count: 8) == 0b1001_0010)
            #expect(cells.filledCells(from: 69, count: 1) == 1)
        }
        RecordBatch().withUncheckedCells { #expect($0.filledCells(from: 0, count: 0) == 0) }
    }

    private static func batch(of cells: [String]) -> RecordBatch {
        var batch = RecordBatch()
        for cell in cells { Array(cell.utf8).withUnsafeBytes { batch.addCell($0, behind: 0) } }
        batch.endRecord(line: 0, byte: 0)
        batch.complete(with: [])
        return batch
    }

    /// Runs of delimiters of every length, in texts and rooms that are longer, as long, and shorter.
    @Test func runsOfEmptyCellsAreAsLongAsTheyAre() {
        for run in 0...70 {
            for behind in [0, 1, 15, 16, 17, 40] {
                let text = [UInt8](repeating: 0x3B, count: run) + [UInt8](repeating: 0x61, count: behind)
                for capacity in [0, 1, 2, 15, 16, 17, 31, 32, 33, run, run + 1, 100] {
                    expectAgreement(text, capacity: capacity, start: 1_000)
                }
            }
        }
        // Positions go up to 32 bits.
        expectAgreement([UInt8](repeating: 0x3B, count: 20), capacity: 40, start: .max - 19)
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func runsOfEmptyCellsAreTheSameInRandomTexts(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...200, using: &random)).map { _ -> UInt8 in
                random.happens(0.97) ? 0x3B : [0x3A, 0x3C, 0xBB, 0x00].randomElement(using: &random) ?? 0
            }
            expectAgreement(
                text, capacity: .random(in: 0...220, using: &random), start: .random(in: 0...1_000, using: &random))
        }
    }

    private func expectAgreement(_ text: [UInt8], capacity: Int, start: UInt32) {
        let expected = min(text.prefix { $0 == 0x3B }.count, capacity)
        for (name, call) in Self.emptyCells {
            for offset in [0, 1, 7] {
                // Room for as many cells, and what must stay as it is around it.
                var room = [UInt8](repeating: 0xA5, count: offset + capacity * 8 + 9)
                let bytes = [UInt8](repeating: 0x3B, count: offset) + text + [0x3B]
                let count = bytes.withUnsafeBufferPointer { bytes in
                    room.withUnsafeMutableBytes { room in
                        guard let text = bytes.baseAddress, let cells = room.baseAddress else { return -1 }
                        return call(text + offset, bytes.count - offset - 1, 0x3B, start, cells + offset, capacity)
                    }
                }
                let found = room.withUnsafeBytes { room in
                    (0..<max(count, 0) * 2).map { room.loadUnaligned(fromByteOffset: offset + $0 * 4, as: UInt32.self) }
                }
                let isKept = room[..<offset].allSatisfy { $0 == 0xA5 } && room.suffix(9).allSatisfy { $0 == 0xA5 }
                if count == expected, isKept, found == (0..<expected * 2).map({ start + UInt32($0 / 2) }) { continue }
                Issue.record("\(name), room for \(capacity) cells, at \(offset), text \(text): \(count), \(found)")
            }
        }
    }
}
