import Configuration
import RegistrationLog
import Testing

@testable import Inspection

struct ProposedRuleTests {
    @Test(arguments: [
        (
            PlacementProblem.ambiguousColumns(role: "registratie_id", columns: ["zaak, id", "melding_id"]),
            ["files:", #"  - match: "a.csv""#, #"    columns: { registratie_id: "zaak, id" }"#]
        ),
        (
            .missingColumns(nearest: .wideRegistrations, known: ["tijdstip"], missing: ["registratie_id", "product"]),
            [
                "files:", #"  - match: "a.csv""#, #"    columns: { registratie_id: "…", product: "…" }"#,
                #"    # Where all rows have one product: values: { product: "…" }"#,
            ]
        ),
        (
            .missingColumns(nearest: .links, known: [], missing: ["vervolg_id"]),
            [
                "files:", #"  - match: "a.csv""#, "    header_line: 1  # The line with the names of the columns.",
                #"    columns: { vervolg_id: "…" }"#,
            ]
        ),
        (
            .missingConfiguredColumn(role: "actie", column: "soort"),
            ["files:", #"  - match: "a.csv""#, #"    columns: { actie: "…" }"#]
        ),
        (
            .unreadableHeader,
            ["files:", #"  - match: "a.csv""#, "    header_line: 1  # The line with the names of the columns."]
        ),
        (
            .noHeader(line: 9),
            ["files:", #"  - match: "a.csv""#, "    header_line: 1  # The line with the names of the columns."]
        ),
        (.notText(signature: "PNG"), ["files:", #"  - match: "a.csv""#, "    kind: ignore"]),
        (.extensionNotRead(".pdf"), ["files:", #"  - match: "a.csv""#, "    kind: ignore"]),
        (.notRegular, ["files:", #"  - match: "a.csv""#, "    kind: ignore"]),
        (.empty, ["files:", #"  - match: "a.csv""#, "    kind: ignore"]),
        (.unreadableName, []),
    ])
    func everyProblemHasItsLines(_ problem: PlacementProblem, _ lines: [String]) throws {
        let settling = try problem.settlingLines(name: "a.csv")
        #expect(settling == lines)
        #expect(throws: Never.self) { try Configuration(Array(settling.joined(separator: "\n").utf8)) }
    }

    @Test func thePatternThatHoldsAlreadyIsKept() throws {
        let rule = FileRule(match: ShellPattern("*.csv"))
        #expect(try PlacementProblem.empty.settlingLines(name: "a.csv", rule: rule)[1] == #"  - match: "*.csv""#)
    }

    /// What stands in kcc.yaml of the text must not be lost with the item that is replaced.
    @Test func whatIsSaidOfTheTextIsKept() throws {
        var rule = FileRule(match: ShellPattern("*.csv"))
        rule.encoding = FileRule.Encoding(named: "cp850")
        rule.delimiter = FileRule.Delimiter("\t")
        rule.quotesAreLetters = true
        rule.escapesWithBackslash = true
        let lines = try PlacementProblem.missingConfiguredColumn(role: "actie", column: "soort")
            .settlingLines(name: "a.csv", rule: rule)
        #expect(
            lines == [
                "files:", #"  - match: "*.csv""#, "    encoding: cp850", #"    delimiter: "tab""#, "    quotes: none",
                "    escape: backslash", #"    columns: { actie: "…" }"#,
            ])
        let read = try Configuration(Array(lines.joined(separator: "\n").utf8)).files[0]
        rule.columns = [.action: "…"]
        #expect(read == rule)
    }

    @Test func theLikeliestColumnIsProposed() throws {
        let problem = PlacementProblem.missingColumns(
            nearest: .wideRegistrations, known: ["tijdstip"], missing: ["registratie_id", "product"])
        let lines = try problem.settlingLines(
            name: "a.csv",
            candidates: [
                ColumnCandidates(role: "registratie_id", columns: ["Volgnr", "Tel: nr"]),
                ColumnCandidates(role: "product", columns: ["Rubriek"]),
            ])
        #expect(
            lines == [
                "files:", #"  - match: "a.csv""#, #"    columns: { registratie_id: "Volgnr", product: "Rubriek" }"#,
                ##"    # registratie_id could also be ["Tel: nr"]."##,
            ])
    }
}
