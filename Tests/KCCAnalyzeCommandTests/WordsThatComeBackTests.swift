import Feedback
import Foundation
import Metrics
import RegistrationLog
import TestSupport
import Testing

@testable import Reporting

/// Every word that the tables of a report have is read as what it stands for.
@Suite struct WordsThatComeBackTests {
    @Test(arguments: Proposal.allCases)
    func proposals(_ proposal: Proposal) throws {
        let text = "product;veld;voorstel;besluit\na;b;\(proposal.dutch);\(proposal.dutch)\n"
        let list = try TemporaryFolder.with(["lijst.csv": text]) { try DecisionFile($0("lijst.csv")).read() }
        #expect(list.decisions.map(\.proposal) == [proposal])
        #expect(list.decisions.map(\.decision) == [proposal])
    }

    @Test(arguments: Verdict.allCases)
    func verdicts(_ verdict: Verdict) throws {
        #expect(try field("oordeel", verdict.dutch).verdict == verdict)
    }

    @Test(arguments: PersonalDataClass.allCases)
    func personalData(_ kind: PersonalDataClass) throws {
        #expect(try field("persoonsgegeven", kind.dutch).personalData == kind)
    }

    @Test(arguments: [DropCondition.nothing, .followUpIsComplete])
    func conditions(_ condition: DropCondition) throws {
        #expect(try field("oordeel;voorwaarde", "schrappen;\(condition.dutch)").condition == condition)
    }

    @Test(arguments: [
        (RuleAttribute.registration(.channel), ListedRule.Attribute.registration(.channel)),
        (.registration(.department), .registration(.department)),
        (.answer(to: FieldID(0), name: "Kanaal"), .answer(to: ListedName("Kanaal"))),
    ])
    func attributesOfRules(_ attribute: RuleAttribute, _ expected: ListedRule.Attribute) throws {
        let rules = """
            product;veld;kenmerk;waarden;oordeel
            a;b;\(attribute.dutch);"[""c""]";\(RuleVerdict.published.dutch)

            """
        let files: KeyValuePairs = ["lijst.csv": "product;veld;besluit\n", "vraagregels.csv": rules]
        let list = try TemporaryFolder.with(files) { try DecisionFile($0("lijst.csv")).read() }
        #expect(list.rules.map(\.attribute) == [expected])
    }

    /// The rules of the sample, which its `vraagregels.csv` ends the lines of with «regel».
    @Test func theRulesOfTheSample() throws {
        let folder = Document.root.path + "/reports/2024/"
        let list = try DecisionFile(folder + "besluitenlijst.csv").read()
        let lines = try String(contentsOfFile: folder + "vraagregels.csv", encoding: .utf8).split(separator: "\r\n")
        #expect(list.rules.count == lines.filter { $0.hasSuffix(";regel") }.count)
        #expect(list.rules.count > 0)
        let proposed = list.decisions.filter { $0.proposal == .restrict }
        #expect(proposed.map { [$0.product, $0.field] } == list.rules.map { [$0.product, $0.field] })
    }

    /// The only question of a report, in whose row `word` stands under `column`.
    private func field(_ column: String, _ word: String) throws -> ReportedField {
        let files: KeyValuePairs = [
            "run.json": #"{"program": "kcc-analyze"}"#, "producten.csv": "product\na\n",
            "velden.csv": "product;veld;\(column)\na;b;\(word)\n",
        ]
        let report = try TemporaryFolder.with(files) { try ReportFolder($0.path).read() }
        return try #require(report.products.first?.fields.first)
    }
}
