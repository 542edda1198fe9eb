import RegistrationLog

/// Where each registration was first delivered, and in which shape.
///
/// A registration takes 8 bytes, since those of one file follow each other and share the rest.
struct RegistrationPositions: Sendable {
    /// The shape in which a registration came first.
    enum Shape { case wide, long }

    /// Registrations of one file that follow each other within 4 GiB of it.
    private struct Stretch {
        let first: Int
        let file: FileID
        let shape: Shape
        /// The byte from which theirs are counted.
        let byte: Int
    }

    private var stretches: [Stretch] = []
    private var lines: [UInt32] = []
    private var bytes: [UInt32] = []

    /// Makes room for `capacity` registrations in all.
    mutating func reserveCapacity(_ capacity: Int) {
        lines.reserveCapacity(capacity)
        bytes.reserveCapacity(capacity)
    }

    /// Adds where the next registration begins.
    mutating func append(_ start: RowStart, file: FileID, shape: Shape) {
        let last = stretches.last
        if last?.file != file || last?.shape != shape || start.byte - (last?.byte ?? 0) > Int(UInt32.max) {
            stretches.append(Stretch(first: lines.count, file: file, shape: shape, byte: start.byte))
        }
        lines.append(start.line)
        bytes.append(UInt32(start.byte - (stretches.last?.byte ?? 0)))
    }

    /// The shape in which the registration numbered `registration` came first.
    func shape(of registration: Int) -> Shape { stretch(of: registration).shape }

    /// Forgets on which lines registrations begin, which is half of it.
    mutating func forgetLines() { lines = [] }

    /// The registrations that came first in `file`, and where they begin in it.
    func starts(in file: FileID) -> RegistrationStarts {
        let range = stretches.partitionPoint { $0.file < file }..<stretches.partitionPoint { $0.file <= file }
        let end = range.upperBound == stretches.count ? bytes.count : stretches[range.upperBound].first
        return RegistrationStarts(
            stretches[range].map { RegistrationStarts.Stretch(first: $0.first, byte: $0.byte) }, end: end, bytes)
    }

    /// Where the registration numbered `registration` came first.
    func position(of registration: Int) -> SourcePosition {
        let stretch = stretch(of: registration)
        return RowStart(line: lines[registration], byte: stretch.byte + Int(bytes[registration]))
            .position(in: stretch.file)
    }

    private func stretch(of registration: Int) -> Stretch {
        var (low, high) = (0, stretches.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].first <= registration { low = middle } else { high = middle }
        }
        return stretches[low]
    }
}
