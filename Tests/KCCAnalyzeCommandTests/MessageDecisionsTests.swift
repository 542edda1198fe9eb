import Study
import Testing

@testable import KCCAnalyzeCommand

struct MessageDecisionsTests {
    @Test(
        arguments: [
            (
                UnknownListedName(file: "l.csv", line: 7, kind: .product, name: "Pasport", nearest: "Paspoort"),
                """
                l.csv, line 7: product "Pasport" occurs nowhere in the input, so that nothing can be said of decisions on it. \
                Perhaps "Paspoort" is meant: correct it, or make it an alias in kcc.yaml.
                """
            ),
            (
                UnknownListedName(file: "l.csv", line: 9, kind: .question, name: "Schoenmaat\u{1B}[2J", nearest: nil),
                """
                l.csv, line 9: question "Schoenmaat\\u{1b}[2J" occurs nowhere in the input, so that it counts as not asked. \
                Correct it, or leave it.
                """
            ),
        ])
    func namesThatTheInputDoesNotHave(_ name: UnknownListedName, _ text: String) {
        #expect(Message(name).text == text)
    }

    private func text(_ condition: FailCondition, _ count: Int) -> String {
        Message(
            FailFinding(
                condition: condition, questions: (1...count).map { .init(product: "P", question: "V\($0)") })
        ).text
    }

    @Test func conditionsNameWhatTheyFound() {
        #expect(
            text(.newQuestion, 1)
                == "--fail-on new-question: 1 question is asked that the list of decisions does not name: \"V1\" of \"P\"."
        )
        #expect(
            text(.drops(moreThan: 2), 5) == """
                --fail-on drops=2: 5 questions are proposed to be dropped: "V1" of "P", "V2" of "P", "V3" of "P", and 2 more.
                """)
        #expect(
            text(.unusedPersonalData, 2) == """
                --fail-on unused-personal-data: 2 questions about personal data are asked without any demonstrable use: \
                "V1" of "P", "V2" of "P".
                """)
        #expect(
            text(.decisionNotCarriedOut, 1)
                == "--fail-on decision-not-carried-out: 1 decision was not carried out: \"V1\" of \"P\".")
        #expect(
            text(.harm, 3) == """
                --fail-on harm: 3 decisions did harm beyond the stop rule: "V1" of "P", "V2" of "P", "V3" of "P".
                """)
    }
}
