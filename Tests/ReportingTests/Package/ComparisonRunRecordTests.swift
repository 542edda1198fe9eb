import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ComparisonRunRecordTests {
    @Test func yearsNameBothReportsAndWhatWasFound() throws {
        #expect(
            try ComparisonFixture.text("run.json", of: ComparisonFixture.yearsWithSmallCells) == """
                {
                  "format" : 2,
                  "kind" : "comparison",
                  "organisation" : "Gemeente Voorbeeld",
                  "program" : "kcc-analyze",
                  "reports" : [
                    {
                      "first_registration" : "2023-01-02",
                      "format" : 2,
                      "gm_code" : "gm0000",
                      "last_registration" : "2023-12-28",
                      "name" : "2023",
                      "observation_end" : "2023-12-28",
                      "organisation" : "Gemeente Voorbeeld",
                      "threshold" : 0.01,
                      "version" : "2.0.0"
                    },
                    {
                      "first_registration" : "2024-01-02",
                      "format" : 2,
                      "gm_code" : "gm0000",
                      "last_registration" : "2024-12-27",
                      "name" : "2024",
                      "observation_end" : "2024-12-27",
                      "organisation" : "Gemeente Voorbeeld",
                      "small_cells" : 5,
                      "threshold" : 0.01,
                      "version" : "2.0.0"
                    }
                  ],
                  "subject" : "years",
                  "totals" : {
                    "compared" : 3,
                    "gone" : 1,
                    "new" : 1,
                    "products" : 3,
                    "questions" : 9,
                    "same_evidence" : 2,
                    "used_less" : 1,
                    "used_more" : 1,
                    "verdicts_changed" : 1
                  },
                  "version" : "1.2.3"
                }

                """)
    }

    @Test func anonymousOrganisationsHaveNumbersAlone() throws {
        let text = try ComparisonFixture.text("run.json", of: ComparisonFixture.anonymous)
        #expect(
            text.hasPrefix(
                """
                {
                  "anonymous" : true,
                  "format" : 2,
                  "kind" : "comparison",
                  "program" : "kcc-analyze",
                  "reports" : [
                    {
                      "first_registration" : "2024-01-02",
                      "format" : 2,
                      "last_registration" : "2024-12-27",
                      "number" : 1,
                      "observation_end" : "2024-12-27",
                      "threshold" : 0.01,
                      "version" : "2.0.0"
                    },
                """))
        #expect(
            text.hasSuffix(
                """
                  "subject" : "organisations",
                  "totals" : {
                    "compared" : 5,
                    "differing" : 1,
                    "pooled_drops" : 1,
                    "products" : 1,
                    "questions" : 4
                  },
                  "version" : "1.2.3"
                }

                """))
    }

    @Test func organisationsAreNamedWhereTheyMayBe() throws {
        let text = try ComparisonFixture.text("run.json", of: ComparisonFixture.organisations)
        #expect(text.contains("\"anonymous\" : false") && text.contains("\"name\" : \"rapport-almere\""))
    }
}
