import Testing

@testable import DelimitedText

@Suite struct ForeignFormatTests {
    /// The signatures of the formats' own specifications, written out once more.
    static let examples: [(format: ForeignFormat, bytes: [UInt8])] = [
        (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]),
        (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]),
        (.gif, Array("GIF89a".utf8)),
        (.pdf, Array("%PDF-1.7\n".utf8)),
        (.zip, [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26) + Array("data.csv".utf8)),
        (.officeOpenXML, [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26) + Array("[Content_Types].xml".utf8)),
        (.officeOpenXML, [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26) + Array("xl/workbook.xml".utf8)),
        (
            .openDocument,
            [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26)
                + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8)
        ),
        (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        (
            .encryptedWorkbook,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1_000)
                + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
        ),
        (.executable, [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]),
        (.executable, [0x4D, 0x5A, 0x90, 0x00, 0x03]),
        (.sqlite, Array("SQLite format 3\0".utf8)),
        (.parquet, Array("PAR1".utf8) + [0x15, 0x04, 0x15, 0x00]),
        (.gzip, [0x1F, 0x8B, 0x08]),
        (.bzip2, Array("BZh91AY&SY".utf8) + [0x00]),
        (.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        (.zstandard, [0x28, 0xB5, 0x2F, 0xFD]),
        (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        (.rar, [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
        (.unmarkedUTF16, [0x61, 0, 0x3B, 0, 0x62, 0, 0x0A, 0]),
        (.unmarkedUTF16, [0, 0x61, 0, 0x3B, 0, 0x62]),
        (.binary, [1, 2, 0, 0, 3, 4, 5, 6, 7, 8]),
    ]

    @Test(arguments: examples)
    func isRecognisedByItsSignature(format: ForeignFormat, bytes: [UInt8]) {
        #expect(ForeignFormat.recognised(in: bytes[...]) == format)
    }

    @Test func everyFormatHasAnExample() {
        #expect(Set(Self.examples.map(\.format)) == Set(ForeignFormat.allCases))
    }

    @Test(arguments: ["", "a;b\n", "MZ;b\n", "PAR1;b\n", "BZh;b\n", "GIF;png\n", "PK;naam\n", "a;b\n1;\0\n2;abc\n"])
    func textIsText(text: String) {
        #expect(ForeignFormat.recognised(in: Array(text.utf8)[...]) == nil)
    }
}
