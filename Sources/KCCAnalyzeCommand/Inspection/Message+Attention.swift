import Ingest
import Inspection
import Metrics
import RegistrationLog

// What `inspect` says before it describes the files.
extension Message {
    /// What is wrong with the export: files that were not placed, files of which one reason rejects half of the rows, and what
    /// is wrong with `sources` of follow-up.
    ///
    /// - Throws: `YamlError` where lines of `kcc.yaml` cannot be written.
    static func attention(
        to inspection: Inspection, _ sources: [SourceWarning], fileNames: [String]
    ) throws -> [Message] {
        var messages: [Message] = []
        for (index, file) in inspection.files.enumerated() {
            switch file.reading {
            case .lookup, .ignored: continue
            case .notPlaced(let problem, _): messages.append(Message(problem, file: file.name))
            case .placed(let placed):
                let message = try mostlyRejected(placed, file: FileID(index), fileNames: fileNames)
                messages += message.map { [$0] } ?? []
            }
        }
        return messages + sources.map { Message($0) }
    }
}
