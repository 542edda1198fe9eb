import Configuration
import DelimitedText
import RegistrationLog
import Tabular

/// The texts before a colon with which lines of a column begin, each in many registrations, so that they are probably
/// questions.
package struct LineBeginnings: Hashable, Sendable {
    /// In how many registrations a text must begin a line.
    package static let leastRegistrations = QuestionProposals.leastRegistrations

    /// The column, as the header spells it.
    package let column: String
    /// The texts as they were first spelled, the most frequent first.
    package let texts: [String]
}

extension Intake.Files {
    /// The beginnings of lines in the columns of fields of the file called `name`, in order of the header; none where it
    /// cannot be read once more, as standard input and pipes cannot, or is not placed by what it looks like.
    ///
    /// What looks like personal data is not reported, be it a text or the name of a column.
    ///
    /// - Throws: ``IngestError`` where the file cannot be read to its end.
    /// - Complexity: Linear in the bytes of the file.
    package func lineBeginnings(in name: String) throws(IngestError) -> [LineBeginnings] {
        guard let input = inputs.first(where: { $0.name == name }), !input.isReadOnce else { return [] }
        let opened = try OpenedFile(input, rule: nil, timeZone: Configuration.standard().timeZone)
        guard let placement = opened.placement else { return [] }
        let text = try opened.text { _ in }
        do throws(ByteSourceError) { return try LineBeginnings.all(in: text, placement) } catch {
            throw IngestError(error, name: input.name)
        }
    }
}

extension LineBeginnings {
    fileprivate static func all(
        in text: consuming DelimitedFile, _ placement: Placement
    ) throws(ByteSourceError) -> [LineBeginnings] {
        let mapping = placement.mapping
        var proposals = mapping.fields.map { _ in QuestionProposals() }
        var records = text.records(delimiter: placement.delimiter.value, from: placement.firstRowLine)
        while let batch = try records.next() {
            for record in 0..<batch.recordCount {
                let cells = batch.cells(of: record)
                guard let count = batch.significantCells(of: record, columnCount: mapping.columnCount),
                    count <= mapping.columnCount
                else { continue }
                for (index, column) in mapping.fields.enumerated() where column.index < count {
                    let cell = batch.bytes(ofCell: cells.lowerBound + column.index)
                    proposals[index].add(batch.text.span.extracting(cell))
                }
            }
        }
        let isShown = { (text: String) in PersonalDataLook(ofLabel: text).pattern == nil }
        return zip(mapping.fields, proposals).filter { isShown($0.0.name) }.map {
            LineBeginnings(column: $0.name, texts: $1.questions.filter(isShown))
        }
    }
}
