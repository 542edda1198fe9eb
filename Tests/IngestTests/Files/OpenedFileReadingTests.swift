import TestSupport
import Testing

@testable import Ingest

struct OpenedFileReadingTests {
    @Test func smallFilesThatFollowEachOtherAreReadTogether() throws {
        let row = "registratie_id;tijdstip;product\n"
        let large = row + String(repeating: "R1;2024-03-01;p\n", count: 20)
        let files: KeyValuePairs = [
            "a.csv": row, "b.csv": row, "c.csv": large, "d.csv": row, "e.csv": large, "f.csv": large, "g.csv": row,
            "h.csv": row, "i.csv": row, "j.csv": row,
        ]
        try TemporaryFolder.with(files) { folder throws in
            let opened = try OpenedFile.all(
                Discovery.files(under: [folder.path]), configuration: .standard(), threads: 2, hasChecksums: false)
            let sizes = ReadingSizes(smallFile: 100, group: 3)
            #expect(
                OpenedFile.groups(of: opened, sizes: sizes) == [0..<2, 2..<3, 3..<4, 4..<5, 5..<6, 6..<9, 9..<10])
            #expect(OpenedFile.groups(of: [], sizes: sizes).isEmpty)
            // Of small files, of 32 bytes each, two have 64 bytes together.
            let fewBytes = ReadingSizes(smallFile: 100, groupBytes: 64)
            #expect(
                OpenedFile.groups(of: opened, sizes: fewBytes) == [
                    0..<2, 2..<3, 3..<4, 4..<5, 5..<6, 6..<8, 8..<10,
                ])
        }
    }
}
