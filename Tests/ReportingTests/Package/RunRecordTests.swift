import Platform
import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct RunRecordTests {
    /// Input totals by hand: 10 + 4 + 0 rows, 7 + 3 + 0 accepted, 2 + 1 rejected.
    @Test func runIsRecordedInFull() throws {
        let expected = """
            {
              "first_registration" : "2024-03-01",
              "format" : 2,
              "input_files" : [
                {
                  "accepted" : 7,
                  "bytes" : 1234,
                  "date_format" : "iso",
                  "delimiter" : ";",
                  "duplicates" : 1,
                  "encoding" : "utf-8",
                  "name" : "registraties.csv",
                  "out_of_selection" : 2,
                  "placement" : "registrations",
                  "rejected" : 3,
                  "repeated_headers" : 1,
                  "rows" : 13,
                  "short" : 3
                },
                {
                  "accepted" : 3,
                  "before_registration" : 0,
                  "bytes" : 567,
                  "date_format" : "dd-mm-jjjj",
                  "delimiter" : ",",
                  "duplicates" : 0,
                  "encoding" : "windows-1252",
                  "follow_up" : {
                    "naming_fields" : 2,
                    "naming_unknown_fields" : 1,
                    "silent_days" : 12,
                    "source" : "archief/vervolg.csv",
                    "too_many_links" : 0,
                    "without_follow_up" : 0
                  },
                  "name" : "archief/vervolg.csv",
                  "orphans" : 1,
                  "out_of_selection" : 0,
                  "placement" : "follow-ups",
                  "rejected" : 1,
                  "repeated_headers" : 0,
                  "rows" : 4,
                  "short" : 0
                },
                {
                  "bytes" : 89,
                  "name" : "lijst.xls",
                  "placement" : "not placed"
                },
                {
                  "bytes" : 0,
                  "name" : "oud.csv",
                  "placement" : "ignore"
                },
                {
                  "accepted" : 0,
                  "delimiter" : "\\t",
                  "duplicates" : 0,
                  "encoding" : "utf-16le",
                  "name" : "-",
                  "out_of_selection" : 0,
                  "placement" : "signals",
                  "rejected" : 0,
                  "repeated_headers" : 0,
                  "rows" : 0,
                  "short" : 0
                }
              ],
              "kind" : "report",
              "last_registration" : "2024-12-20",
              "observation_end" : "2024-12-31T16:45+01:00",
              "parameters" : {
                "actions" : [
                  {
                    "beneficiary" : "citizen",
                    "name" : "terugbellen",
                    "requires" : [
                      "telefoonnummer"
                    ]
                  }
                ],
                "fields" : [
                  {
                    "name" : "aanhef",
                    "protected" : "wettelijk verplicht"
                  },
                  {
                    "name" : "telefoonnummer",
                    "personal_data" : "contact"
                  }
                ],
                "from" : "2024-01-01",
                "minimum_follow_ups" : 30,
                "minimum_horizon_days" : 60,
                "observation_end" : "2024-12-31",
                "placeholders" : [
                  "-",
                  "onbekend"
                ],
                "products" : [
                  {
                    "follow_up_complete" : true,
                    "follow_up_horizon_days" : 20,
                    "name" : "=1+1"
                  }
                ],
                "protocol_changes" : [
                  {
                    "date" : "2024-07-01",
                    "product" : "=1+1"
                  }
                ],
                "seconds_per_question" : 12.5,
                "threshold" : 0.01,
                "timezone" : "Europe/Amsterdam"
              },
              "program" : "kcc-analyze",
              "seconds_per_question" : {
                "origin" : "assumed",
                "source" : "steekproef",
                "value" : 12.5
              },
              "to_fill_in" : [
                {
                  "name" : "besluitenlijst.csv",
                  "sha256" : "0"
                },
                {
                  "name" : "besluitenlijst.xlsx",
                  "sha256" : "0"
                }
              ],
              "totals" : {
                "answers" : 10,
                "asked_fields" : 3,
                "beneficiaries" : {
                  "both" : 1,
                  "citizen" : 1,
                  "organisation" : 0,
                  "unknown" : 0
                },
                "captured_fields" : 2,
                "ever_used_fields" : 1,
                "input" : {
                  "accepted" : 10,
                  "before_registration" : 0,
                  "duplicates" : 1,
                  "follow_up" : {
                    "naming_fields" : 2,
                    "naming_unknown_fields" : 1,
                    "too_many_links" : 0,
                    "without_follow_up" : 0
                  },
                  "orphans" : 1,
                  "out_of_selection" : 2,
                  "rejected" : 4,
                  "rejected_reasons" : {
                    "aanhalingstekens" : 0,
                    "aantal_kolommen" : 1,
                    "andere_kop" : 1,
                    "antwoorden" : 0,
                    "codering" : 0,
                    "conflict" : 1,
                    "te_lang" : 0,
                    "tijdstip" : 1,
                    "verplicht_leeg" : 0
                  },
                  "repeated_headers" : 1,
                  "rows" : 17,
                  "short" : 3
                },
                "mature" : 3,
                "missing" : 4,
                "registrations" : 8,
                "used_answers" : 2,
                "verdicts" : {
                  "add" : 0,
                  "drop" : 0,
                  "insufficient_data" : 1,
                  "keep" : 1,
                  "never_answered" : 1,
                  "not_measurable" : 0,
                  "protected" : 0,
                  "reconsider" : 0
                },
                "with_follow_up" : 2
              },
              "version" : "1.2.3"
            }

            """
        let text = try #require(try TableFixture.text(of: "run.json", in: .excelNL))
        #expect(text.replacing(/[0-9a-f]{64}/, with: "0") == expected)
    }

    /// 11,034 s to the nearest hundredth, and 9,2149 to 12,8531 s outwards.
    @Test func whatHandlingTimesShowIsRecordedWithItsInterval() throws {
        let input = TableFixture.input.with(
            PublishedExtras(handlingTime: PageFixture.handlingTime, duration: PageFixture.duration))
        let text = String(
            decoding: try JSONText.bytes(of: RunRecord(of: input, beside: []), keys: .snakeCase), as: UTF8.self)
        #expect(
            text.contains(
                """
                  "handling_time" : {
                    "days" : 251,
                    "high" : 12.86,
                    "low" : 9.21,
                    "outcome" : "measured",
                    "registrations" : 6204,
                    "seconds" : 11.03
                  },
                """))
        #expect(
            text.contains(
                """
                  "seconds_per_question" : {
                    "high" : 12.86,
                    "low" : 9.21,
                    "origin" : "measured",
                    "value" : 11.03
                  },
                """))
    }

    @Test(
        arguments: [
            (.measured, "measured"), (.noGain, "no gain"), (.insufficientData, "insufficient data"),
        ] as [(HandlingTimeFinding.Outcome, String)])
    func whatMayBeSaidOfHandlingTimesIsAWord(outcome: HandlingTimeFinding.Outcome, word: String) {
        let finding = HandlingTimeFinding(
            seconds: -0.5, interval: -2.001...1, registrations: 400, days: 29, outcome: outcome)
        let record = HandlingTimeRecord(finding)
        #expect(record.outcome == word)
        #expect([record.seconds, record.low, record.high] == [-0.5, -2.01, 1])
    }

    @Test func csvDialectIsNoParameter() throws {
        let texts = try CSVDialect.allCases.map { try #require(try TableFixture.text(of: "run.json", in: $0)) }
        // Bar the checksum of the list that is written in the dialect.
        #expect(Set(texts.map { $0.replacing(/[0-9a-f]{64}/, with: "0", maxReplacements: 1) }).count == 1)
    }

    @Test(arguments: CSVDialect.allCases)
    func theListsThatPeopleFillInAreKeptAsTheyWereWritten(dialect: CSVDialect) throws {
        let files = try ReportTables.files(for: TableFixture.input, dialect: dialect)
        let text = try #require(try TableFixture.text(of: "run.json", in: dialect))
        let sums = text.matches(of: /"sha256" : "([0-9a-f]{64})"/).map { String($0.1) }
        let lists = ["besluitenlijst.csv", "besluitenlijst.xlsx"].map { name in files.first { $0.name == name }?.bytes }
        #expect(sums == lists.map { SHA256.hexadecimalDigits(of: $0 ?? []) })
    }

    @Test func aTableHasAWordAndNoCounts() throws {
        let file = PublishedFile(IntakeFile(name: "a.csv", bytes: 9, placement: .lookup))
        let bytes = try JSONText.bytes(of: InputFileRecord(file), keys: .snakeCase)
        let expected = """
            {
              "bytes" : 9,
              "name" : "a.csv",
              "placement" : "lookup"
            }

            """
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func aUniformProductNameIsRecordedWhateverElseIsSet() throws {
        let products = try #require(RunParameters(of: PageFixture.input).products)
        #expect(products.map(\.name) == ["paspoort verlengen"])
        #expect(products.map(\.upl) == ["paspoort"] && products.map(\.followUpComplete) == [nil])
    }

    @Test func whatWasNotSetIsLeftOut() throws {
        let bytes = try JSONText.bytes(of: RunParameters(of: TableFixture.emptyInput), keys: .snakeCase)
        let expected = """
            {
              "minimum_follow_ups" : 30,
              "minimum_horizon_days" : 60,
              "placeholders" : [

              ],
              "threshold" : 0.01,
              "timezone" : "Europe/Amsterdam"
            }

            """
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
}
