extension ForeignFormat {
    /// The name of the format, the same in every language; nil where it has none.
    package var label: String? {
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
