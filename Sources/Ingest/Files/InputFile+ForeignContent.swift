import DelimitedText
import Platform
import RegistrationLog

extension InputFile {
    /// What a file whose name is not of a kind that is read holds; nil where that is not known.
    ///
    /// - Throws: ``IngestError`` where it cannot be looked at.
    func foreignContent() throws(IngestError) -> PlacementProblem? {
        guard contentBytes != nil else { return nil }
        let text = try open()
        if let foreign = text.beginning.foreignFormat { return foreign.problem }
        return ForeignText.recognised(in: text.beginning).map { .notText(signature: $0.rawValue) }
    }
}

extension ForeignFormat {
    /// Why a file in the format is not read.
    var problem: PlacementProblem { self == .encryptedWorkbook ? .encrypted : .notText(signature: label) }

    /// The name of the format, the same in every language; nil where it has none.
    private var label: String? {
        switch self {
        case .png, .jpeg, .gif, .pdf, .zip, .rar: rawValue.uppercased()
        case .officeOpenXML: "Office Open XML (.xlsx)"
        case .openDocument: "OpenDocument (.ods)"
        case .compoundFile, .encryptedWorkbook: "Microsoft Office (.xls)"
        case .executable: "EXE"
        case .sqlite: "SQLite"
        case .parquet: "Parquet"
        case .gzip, .bzip2, .xz: rawValue
        case .zstandard: "Zstandard"
        case .sevenZip: "7-Zip"
        case .unmarkedUTF16: "UTF-16 (BOM?)"
        case .binary: nil
        }
    }
}
