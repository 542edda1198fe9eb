import Configuration
import DelimitedText
import RegistrationLog
import Testing

@testable import Ingest

/// The zone of the tests: none, so that a time in a file is the moment that ``Timestamp/init(sketch:)`` reads.
private let zoneName = "UTC"

/// A file that a test writes down, read as it would be from disk.
struct Delivery {
    /// What was made of its beginning.
    let placement: Placement
    private let bytes: [UInt8]

    init(_ text: String) throws { try self.init(Array(text.utf8)) }

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        placement = try Placement(DelimitedFile(MemorySource(bytes)).beginning)
    }

    /// What is read of it, where follow-up files take over the fields named `takenOver`, and a reading before showed what is `known`;
    /// in one piece, unless chunks are small.
    func reading(
        _ known: KnownFile? = nil, takenOver: Set<String> = [], placeholders: Placeholders = Placeholders(),
        questions: [String] = [], chunkSize: Int = 1 << 28
    ) throws -> FileReading {
        let reader = try FileReader(
            DelimitedFile(MemorySource(bytes)), name: "a.csv", known, placement: placement,
            timeZone: try #require(LocalTimeZone(name: zoneName)),
            rules: RowReader.Rules(
                placeholders: placeholders, questions: questions,
                takenOver: TakenOverFields(takenOver, aliases: AliasTable())), chunkSize: chunkSize)
        var pieces: [DeliveredRows] = []
        let findings = try reader.forEachPiece(threads: 1) { pieces.append($0) }
        return FileReading(findings: findings, pieces: pieces)
    }
}

extension FileReading {
    /// The rows of a file that was read in one piece.
    var rows: DeliveredRows { pieces[0] }

    /// What the user should know of it, as of the file numbered `file`.
    func warnings(file: Int = 0) -> [IntakeWarning] {
        var tally = FileTally()
        for piece in pieces { tally.add(piece) }
        return findings.warnings(FileID(file), tally)
    }
}

extension DeliveredRows {
    /// The rejected rows, as those of the only file, which is UTF-8.
    var rejectedRows: [RejectedRow] { rejected.map { $0.row(in: FileID(0), encoding: .utf8) } }
}

/// The rows of a file with this text.
func rows(of text: String, takenOver: Set<String> = []) throws -> DeliveredRows {
    try Delivery(text).reading(takenOver: takenOver).rows
}

/// The log of files with these texts, in this order.
func assemble(
    _ texts: String..., settings: LogAssembly.Settings = LogAssembly.Settings(placeholders: Placeholders())
) throws -> LogAssembly.Result {
    let deliveries = try texts.map { try Delivery($0) }
    let followUps = deliveries.map(\.placement.mapping).filter { $0.kind == .followUps }
    let takenOver = Set(followUps.flatMap { $0.fields.map(\.name) })
    let readings = try deliveries.map { try $0.reading(takenOver: takenOver) }
    return LogAssembly.assemble(readings.map(\.rows), settings)
}

extension LogAssembly {
    /// The log of files of one piece each.
    static func assemble(_ files: [DeliveredRows], _ settings: Settings) -> Result {
        var assembly = LogAssembly(settings)
        for rows in files {
            assembly.beginFile()
            assembly.add(rows)
        }
        return assembly.finish()
    }
}

extension LogAssembly.Result {
    /// What became of the rows of each file.
    var counts: [RowCounts] { files.map(\.counts) }

    /// The rejected rows in order, of files in UTF-8.
    var rejected: [RejectedRow] {
        files.enumerated().flatMap { index, tally in
            tally.rejected.sorted { $0.start.byte < $1.start.byte }.map {
                $0.row(in: FileID(index), encoding: .utf8)
            }
        }
    }
}
