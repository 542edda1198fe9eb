import Foundation
import Testing

/// Input that is made to do harm: it is read for what it is, or refused in words.
@Suite struct HostileInputTests {
    private let folder: FaultFolder

    init() throws { folder = try FaultFolder() }

    /// A million columns: no header is that long, and the file is not read on.
    @Test func headerWithoutEnd() throws {
        try folder.write("data.csv", "registratie_id;tijdstip;product;" + String(repeating: "f;", count: 1_000_000))
        let ending = try folder.shell("kcc-analyze data.csv")
        #expect(ending.status == 65)
        #expect(
            ending.error.hasPrefix(
                "Warning: data.csv: not placed: its first record, the header, has malformed quoting or is longer than 64 KiB."
            ))
    }

    @Test(arguments: [
        ("products", "registratie_id;tijdstip;veld;waarde;product", "the column was taken for that of the product"),
        ("fields", "registratie_id;tijdstip;product;waarde;veld", "the column was taken for that of the field"),
    ])
    func moreNamesThanAReportHasRoomFor(names: String, header: String, advice: String) throws {
        let rows = (0..<6).map { "R\($0);2024-03-01;een;twee;naam \($0)\n" }.joined()
        try folder.write("data/export.csv", header + "\n" + rows)
        #expect(try folder.shell("kcc-analyze data --output report -q").status == 0)
        let old = try folder.contents(of: "report")
        try folder.write("data/kcc.yaml", "limits: { \(names): 5 }\n")
        let ending = try folder.shell("kcc-analyze data --output report")
        #expect(ending.status == 65)
        #expect(
            ending.error == """
                Error: the files name 6 \(names), more than 5. If a column was taken for that of the \(names.dropLast()), \
                correct it in kcc.yaml (kcc-analyze inspect shows the columns); if not, raise \(names) under limits there.

                """)
        #expect(try folder.contents(of: "report") == old)
        #expect(try folder.shell("kcc-analyze inspect data").status == 0)
    }

    @Test func jsonThatNestsWithoutEnd() throws {
        let rows = [
            #"{""a"": 1}"#, String(repeating: "[", count: 100_000),
            String(repeating: #"{""a"":"#, count: 100_000) + "1" + String(repeating: "}", count: 100_000),
        ]
        let text = rows.enumerated().map { "R\($0);2024-03-01;paspoort;\"\($1)\"\n" }.joined()
        try folder.write("data.csv", "registratie_id;tijdstip;product;antwoorden\n" + text)
        #expect(try folder.shell("kcc-analyze data.csv --csv-dialect rfc4180 --output report").status == 65)
        #expect(
            String(decoding: try folder.contents(of: "report")["afgekeurd.csv"] ?? Data(), as: UTF8.self)
                .split(separator: "\r\n").dropFirst().map { $0.split(separator: ",").prefix(3) } == [
                    ["data.csv", "3", "antwoorden"], ["data.csv", "4", "antwoorden"],
                ])
    }

    /// As many fields in one cell as a record of 1 MiB has room for.
    @Test func cellOfManyFields() throws {
        let cell = "{" + (0..<20_000).map { #"""\#($0)"":1"# }.joined(separator: ",") + "}"
        // What five registrations ask is a name, however many there are.
        let rows = (1...5).map { "R\($0);2024-03-01;paspoort;\"\(cell)\"\n" }.joined()
        try folder.write("data.csv", "registratie_id;tijdstip;product;antwoorden\n" + rows)
        try folder.write("kcc.yaml", "limits: { fields: 19999 }\n")
        let ending = try folder.shell("kcc-analyze data.csv")
        #expect(ending.status == 65)
        #expect(ending.error.hasPrefix("Error: the files name 20000 fields, more than 19999."))
    }

    @Test func configurationWithoutEnd() throws {
        try folder.write("data.csv", SmallExport.registrations(2, of: "paspoort"))
        let ending = try folder.shell("kcc-analyze data.csv --config /dev/zero")
        #expect(ending.status == 78)
        #expect(
            ending.error == """
                Error: /dev/zero:1: the file is longer than 1048576 bytes, which no kcc.yaml need be; give the right one \
                with --config

                """)
    }

    /// Nine lists of nine of the list before: 387 million nodes, were they written out.
    @Test func configurationThatMultiplies() throws {
        try folder.write("data.csv", SmallExport.registrations(2, of: "paspoort"))
        let lists = (1..<9).map { number in
            "l\(number): &l\(number) [\(Array(repeating: "*l\(number - 1)", count: 9).joined(separator: ", "))]\n"
        }
        try folder.write("kcc.yaml", "l0: &l0 [a]\n" + lists.joined())
        let ending = try folder.shell("kcc-analyze data.csv")
        #expect(ending.status == 78)
        #expect(ending.error.contains("anchors and aliases of YAML (&name, *name) are not read"))
    }

    /// Names are never paths, formulas or markup.
    @Test func namesThatWouldRun() throws {
        let name = "../../../<script>alert(1)</script>"
        try folder.write("data.csv", "registratie_id;tijdstip;product;\"=1+1\"\nR1;2024-03-01;\(name);1\n")
        #expect(try folder.shell("kcc-analyze data.csv --csv-dialect rfc4180 --output a/b/report").status == 0)
        #expect(try folder.names() == ["a", "data.csv"])
        #expect(try folder.names("a") + folder.names("a/b") == ["b", "report"])
        let report = try folder.contents(of: "a/b/report").mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(report["velden.csv"]?.contains("\r\n\(name),'=1+1,1,1,") == true)
        let page = try #require(report["index.html"])
        #expect(page.contains("&lt;script&gt;alert(1)"))
        #expect(!page.contains("<script>alert"))
    }
}
