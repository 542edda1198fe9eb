import Glibc

/// Formats of content that is no delimited text, recognised by their signatures.
public enum ForeignFormat: String, CaseIterable, Sendable {
    case png, jpeg, gif, pdf
    /// A workbook or document of Office Open XML, such as `.xlsx`.
    case officeOpenXML
    /// A spreadsheet or document of OpenDocument, such as `.ods`.
    case openDocument
    /// Any other ZIP archive.
    case zip
    /// A compound file of older Office versions, such as `.xls`.
    case compoundFile
    /// A compound file that holds a workbook or document under a password.
    case encryptedWorkbook
    case executable, sqlite, parquet
    /// A gzip stream within a gzip stream.
    case gzip
    case bzip2, xz, zstandard, sevenZip, rar
    /// UTF-16 without a byte order mark; it is text, unless another encoding is given.
    case unmarkedUTF16
    /// Any other content of which more than a tenth is NUL.
    case binary

    /// The format of content that begins with `bytes`; nil for what can be text.
    ///
    /// - Complexity: O(n) in the bytes.
    static func recognised(in bytes: ArraySlice<UInt8>) -> ForeignFormat? {
        let holdsNUL = bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
        }
        for signature in signatures where bytes.starts(with: signature.bytes) && (holdsNUL || !signature.needsNUL) {
            switch signature.format {
            case .zip: return archive(bytes)
            case .compoundFile: return compoundFile(bytes)
            default: return signature.format
            }
        }
        return holdsNUL ? sparse(bytes) : nil
    }

    /// How content of a format begins; where text could begin so too, only content that holds a NUL is of the format.
    private struct Signature {
        let bytes: [UInt8]
        let format: ForeignFormat
        let needsNUL: Bool

        init(_ bytes: [UInt8], _ format: ForeignFormat, needsNUL: Bool = false) {
            self.bytes = bytes
            self.format = format
            self.needsNUL = needsNUL
        }
    }

    private static let signatures = [
        Signature([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        Signature([0xFF, 0xD8, 0xFF], .jpeg),
        Signature(Array("GIF87a".utf8), .gif),
        Signature(Array("GIF89a".utf8), .gif),
        Signature(Array("%PDF-".utf8), .pdf),
        Signature(Array("PK\u{3}\u{4}".utf8), .zip),
        Signature([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundFile),
        Signature([0x7F, 0x45, 0x4C, 0x46], .executable),
        Signature(Array("MZ".utf8), .executable, needsNUL: true),
        Signature(Array("SQLite format 3\0".utf8), .sqlite),
        Signature(Array("PAR1".utf8), .parquet, needsNUL: true),
        Signature(GzipSource.signature, .gzip),
        Signature(Array("BZh".utf8), .bzip2, needsNUL: true),
        Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
        Signature([0x28, 0xB5, 0x2F, 0xFD], .zstandard),
        Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
        Signature(Array("Rar!\u{1A}\u{7}".utf8), .rar),
    ]

    /// The kind of a compound file: what is under a password has a stream of this name.
    private static func compoundFile(_ bytes: ArraySlice<UInt8>) -> ForeignFormat {
        let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
        let isEncrypted = bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
        return isEncrypted ? .encryptedWorkbook : .compoundFile
    }

    /// The kind of a ZIP archive, by the name of its first entry, which follows a head of 30 bytes.
    private static func archive(_ bytes: ArraySlice<UInt8>) -> ForeignFormat {
        let name = bytes.dropFirst(30)
        if name.starts(with: "mimetypeapplication/vnd.oasis.opendocument".utf8) { return .openDocument }
        let parts = ["[Content_Types].xml", "_rels/", "docProps/", "xl/"]
        return parts.contains { name.starts(with: $0.utf8) } ? .officeOpenXML : .zip
    }

    /// What content with NULs in it is; nil where they are so few that their records can be rejected one by one.
    private static func sparse(_ bytes: ArraySlice<UInt8>) -> ForeignFormat? {
        if EncodingDetection.unmarkedUTF16(in: bytes) != nil { return .unmarkedUTF16 }
        return bytes.count { $0 == 0 } * 10 > bytes.count ? .binary : nil
    }
}
