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

    /// What is read of it, as file number `file`, where follow-up files take over the fields named `takenOver`.
    func reading(
        file: Int = 0, takenOver: Set<String> = [], placeholders: Placeholders = Placeholders(),
        questions: [String] = []
    ) throws -> FileReading {
        try FileReading(
            DelimitedFile(MemorySource(bytes)), file: FileID(file), placement: placement,
            timeZone: try #require(LocalTimeZone(name: zoneName)),
            rules: RowReader.Rules(placeholders: placeholders, questions: questions) { takenOver.contains($0) })
    }
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
    let takenOver = Set(
        deliveries.filter { $0.placement.mapping.kind == .followUps }.flatMap { delivery in
            delivery.placement.mapping.fields.map { Normalisation.compared($0.name) }
        })
    let readings = try deliveries.enumerated().map { try $1.reading(file: $0, takenOver: takenOver) }
    return LogAssembly.assemble(readings.map(\.rows), settings)
}
