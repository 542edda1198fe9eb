import Platform
import Testing

@testable import Reporting

@Suite struct SampleFilesTests {
    private let files: [ReportFile]

    init() throws { files = try SampleFiles.all(for: SampleFixture.input, dialect: .excelNL) }

    private func text(_ name: String) throws -> String {
        String(decoding: try #require(files.first { $0.name == name }).bytes, as: UTF8.self)
    }

    @Test func aWorkbookAListForEachProductAndTheRecord() {
        #expect(
            files.map(\.name) == [
                "steekproef.xlsx", "steekproef-Paspoort verlengen.csv", "steekproef-Straat stoep.csv", "run.json",
            ])
        #expect(files.allSatisfy { OutputKind.survey.holds($0.name) })
    }

    /// The byte order mark and CRLF are those of a Dutch Excel; what it would run has an apostrophe, in the header too.
    @Test func aListHasTheCellsOfTheSheet() throws {
        let lines = [
            "\u{FEFF}registratie_id;steekproef;Telefoonnummer;'=Reden van de aanvraag;baathebber;bekeken;opmerking;tijdstip;"
                + "product;acties",
            "00123;2024 2024-12-31 0123456789ab;;;;;;3 maart 2024, 14:05;Paspoort verlengen;"
                + "\"Terugbellen (3 maart 2024); Paspoort; spoed (4 maart 2024)\"",
            "'=1+1;2024 2024-12-31 ba9876543210;;ja;beide;ja;;3 maart 2024, 14:05;Paspoort verlengen;Brief (3 maart 2024)",
            "R-7;2024 2024-12-31 00000000000a;;;;onvindbaar;;3 maart 2024, 14:05;Paspoort verlengen;Brief (3 maart 2024)",
            "",
        ]
        #expect(try text("steekproef-Paspoort verlengen.csv") == lines.joined(separator: "\r\n"))
    }

    @Test func machinesHaveTheirDialect() throws {
        let files = try SampleFiles.all(for: SampleFixture.input, dialect: .rfc4180)
        #expect(
            String(decoding: files[2].bytes, as: UTF8.self) == """
                registratie_id,steekproef,Locatie,baathebber,bekeken,opmerking,tijdstip,product,acties\r
                9,2024 2024-12-31 fedcba987654,ja,burger,,,"3 maart 2024, 14:05",Straat/stoep,Melden (3 maart 2024)\r\n
                """)
    }

    /// The record has no path and no time, and the checksum of each list.
    @Test func theRecordKeepsWhatWasDrawnAndWritten() throws {
        let sums = files.map { SHA256.hexadecimalDigits(of: $0.bytes) }
        #expect(
            try text("run.json") == """
                {
                  "format" : 2,
                  "input_files" : [
                    {
                      "bytes" : 12,
                      "name" : "registraties.csv",
                      "placement" : "ignore"
                    }
                  ],
                  "kind" : "survey",
                  "organisation" : "Gemeente Voorbeeld",
                  "products" : [
                    {
                      "drawn" : 3,
                      "name" : "Paspoort verlengen",
                      "population" : 326
                    },
                    {
                      "drawn" : 1,
                      "name" : "Straat/stoep",
                      "population" : 1
                    }
                  ],
                  "program" : "kcc-analyze",
                  "sample" : "2024 2024-12-31",
                  "to_fill_in" : [
                    {
                      "name" : "steekproef.xlsx",
                      "sha256" : "\(sums[0])"
                    },
                    {
                      "name" : "steekproef-Paspoort verlengen.csv",
                      "sha256" : "\(sums[1])"
                    },
                    {
                      "name" : "steekproef-Straat stoep.csv",
                      "sha256" : "\(sums[2])"
                    }
                  ],
                  "version" : "0.1.0"
                }\n
                """)
    }
}
