import Study
import Testing

@testable import KCCAnalyzeCommand

@Suite struct MessageProposalTests {
    @Test func whatFitsNoNameIsToBeCorrectedOrGivenAsAnAlias() {
        #expect(
            Message(.unknownProduct("Paspoort", line: 3, nearest: nil), in: "a.csv").text
                == "a.csv, line 3: the input has no product \"Paspoort\". Correct it, or give it as an alias in kcc.yaml."
        )
        #expect(
            Message(.unknownSubject("soort", question: "reden", product: "Paspoort", nearest: nil), in: "a.csv").text
                == "a.csv: the rule for \"reden\" of \"Paspoort\" is about the answer to \"soort\", a question that the "
                + "input does not have. Correct it in vraagregels.csv beside the list, or give it as an alias in kcc.yaml."
        )
    }
}
