import Foundation
import Reporting
import Testing

@testable import KCCAnalyzeCommand

/// What `inspect --json` prints.
struct InspectionRecordTests {
    @Test func keysAreSortedAndNothingThatDoesNotApplyIsThere() throws {
        let json = try json(of: ["b.csv": "tijdstip;Geheim\n", "c.csv": "x"])
        #expect(
            json.contains(
                """
                {
                  "files" : [
                    {
                      "bytes" : 16,
                      "date_columns" : {

                      },
                      "delimiter" : {
                        "origin" : "detected",
                        "value" : ";"
                      },
                      "encoding" : {
                        "origin" : "detected",
                        "value" : "utf-8"
                      },
                      "header" : [
                        "tijdstip",
                        null
                      ],
                      "header_line" : {
                        "origin" : "detected",
                        "value" : 1
                      },
                      "line_ends" : "LF",
                      "messages" : [
                        {
                          "identifier" : "file-missing-columns",
                          "parts" : {
                            "file" : "b.csv",
                            "kind" : "registrations",
                            "known" : [
                              "tijdstip"
                            ],
                            "missing" : [
                              "registratie_id",
                              "product"
                            ]
                          },
                          "text" : "b.csv: not placed: it looks like registrations, but lacks registratie_id, product (it \
                has tijdstip). Add the column, or name it so in the header."
                        },
                        {
                          "identifier" : "hidden-columns",
                          "parts" : {
                            "file" : "b.csv"
                          },
                          "text" : "b.csv: the names of its columns are not shown, since without a header they are \
                data of citizens. List them with: kcc-analyze inspect --show-headers"
                        }
                      ],
                      "name" : "b.csv",
                      "problem" : "it looks like registrations, but lacks registratie_id, product (it has tijdstip). \
                Add the column, or name it so in the header.",
                      "settled_by" : [
                        "files:",
                        "  - match: \\"b.csv\\"",
                        "    columns: { registratie_id: \\"…\\", product: \\"…\\" }",
                        "    # Where all rows have one product: values: { product: \\"…\\" }"
                      ],
                      "status" : "not placed",
                      "warnings" : [
                        "b.csv: the names of its columns are not shown, since without a header they are \
                data of citizens. List them with: kcc-analyze inspect --show-headers"
                      ]
                    },
                    {
                      "bytes" : 1,
                      "match" : "c.csv",
                      "messages" : [

                      ],
                      "name" : "c.csv",
                      "status" : "ignored",
                      "warnings" : [

                      ]
                    }
                  ],
                """))
        #expect(json.hasSuffix("}\n"))
    }

    @Test func aFileThatWasPlacedIsDescribed() throws {
        let text = "registratie_id;tijdstip;product;tel\nR1;2024-02-01;p;Geheim\nR2;2024-02-30;p;\n"
        let record = try #require(
            try JSONSerialization.jsonObject(with: Data(json(of: ["a.csv": text]).utf8)) as? [String: Any])
        let file = try #require((record["files"] as? [[String: Any]])?.first)
        #expect(file["status"] as? String == "placed")
        #expect(file["kind"] as? [String: String] == ["value": "registrations", "origin": "detected"])
        #expect(file["shape"] as? String == "wide")
        #expect(file["delimiter"] as? [String: String] == ["value": ";", "origin": "detected"])
        #expect(file["encoding"] as? [String: String] == ["value": "utf-8", "origin": "detected"])
        #expect(file["date_format"] as? [String: String] == ["value": "iso", "origin": "detected"])
        #expect(file["line_ends"] as? String == "LF")
        #expect(file["fields"] as? [String] == ["tel"])
        #expect(
            file["rows"] as? [String: Int] == [
                "rows": 2, "accepted": 1, "duplicates": 0, "out_of_selection": 0, "rejected": 1, "short": 0,
                "repeated_headers": 0,
            ])
        let columns = try #require(file["columns"] as? [[String: String]])
        #expect(
            columns.first
                == ["name": "registratie_id", "use": "read", "role": "registratie_id", "origin": "by name"])
        #expect(columns.last == ["name": "tel", "use": "field"])
        let rejected = try #require((file["first_rejected"] as? [[String: Any]])?.first)
        #expect(rejected["line"] as? Int == 3)
        #expect(rejected["column"] as? String == "tijdstip")
        #expect(rejected["reason"] as? String == "is no time written as iso")
        let message = try #require(rejected["message"] as? [String: Any])
        #expect(message["identifier"] as? String == "row-unreadable-timestamp")
        #expect((message["parts"] as? [String: Any])?["expected"] as? String == "iso")
    }

    @Test func ofATableNothingIsAskedFor() throws {
        let yaml = "files: [{ match: a.csv, columns: { product: { column: c, in: b.csv, key: id, value: sub } } }]"
        let json = try InspectionRecord(
            try inspection(
                of: [
                    "a.csv": "registratie_id;tijdstip;c\nR1;2024-02-01;7\n",
                    "b.csv": "zaak_id;tijdstip;id;sub\nZ1;2024-01-01;7;p\n",
                ], yaml: yaml)
        ).json()
        let record = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let file = try #require((record["files"] as? [[String: Any]])?.last)
        #expect(file.keys.sorted() == ["bytes", "messages", "name", "status", "warnings"])
        #expect(file["name"] as? String == "b.csv")
        #expect(file["status"] as? String == "lookup")
        #expect((file["messages"] as? [Any])?.isEmpty == true)
        #expect((record["messages"] as? [Any])?.isEmpty == true)
    }

    @Test func nothingInItSteersATerminal() throws {
        // Right-to-left override, a control sequence introducer in one byte, delete, escape, and a format character
        // beyond U+FFFF, which JSON escapes as two.
        let name = "tel\u{202E}\u{9B}\u{7F}\u{1B}\u{E0001}é/"
        let json = try json(of: ["a.csv": "registratie_id;tijdstip;product;\(name)\nR1;2024-02-01;p;1\n"])
        #expect(json.contains(#""tel\u202e\u009b\u007f\u001b\udb40\udc01é/""#))
        #expect(printableLines(json) == json)
        let record = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((record["files"] as? [[String: Any]])?.first?["fields"] as? [String] == [name])
    }

    private func json(of files: [String: String]) throws -> String {
        try InspectionRecord(try inspection(of: files, yaml: "files: [{ match: c.csv, kind: ignore }]")).json()
    }
}
