/// A document of an office program that is a zip of parts, recognised by their names.
public enum OfficeDocument: Hashable, Sendable {
    /// A workbook of Office Open XML, `.xlsx` or `.xlsm`, which is read.
    case workbook
    /// A workbook whose parts are no XML, `.xlsb`.
    case binaryWorkbook
    /// A text or a presentation of Office Open XML.
    case wordDocument, presentation
    /// A sheet, text or other document of OpenDocument.
    case openDocument

    /// The document that has these parts; nil where they are none of a document.
    init?(_ members: [ArchiveMember]) {
        let names = Set(members.map { $0.name.lowercased() })
        if names.contains(where: { $0.hasPrefix("xl/workbook") && $0.hasSuffix(".xml") }) {
            self = .workbook
        } else if names.contains("xl/workbook.bin") {
            self = .binaryWorkbook
        } else if names.contains("word/document.xml") {
            self = .wordDocument
        } else if names.contains("ppt/presentation.xml") {
            self = .presentation
        } else if names.contains("mimetype"), names.contains("content.xml") {
            self = .openDocument
        } else {
            return nil
        }
    }
}
