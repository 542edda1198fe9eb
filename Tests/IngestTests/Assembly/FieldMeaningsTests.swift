import RegistrationLog
import Testing

@testable import Ingest

struct FieldMeaningsTests {
    /// A row with an array of questions, each `id label` or `label`; all are answered.
    private func row(_ id: String, _ product: String = "p", _ questions: String...) -> [String] {
        let elements = questions.map { question in
            let names = question.split(separator: " ")
            let id = names.count > 1 ? #""id": "\#(names[0])", "# : ""
            return #"{\#(id)"label": "\#(names.last ?? "")", "answer": "x"}"#
        }
        return [id, "2024-03-01", product, "[" + elements.joined(separator: ",") + "]"]
    }

    private func log(_ rows: [[String]], followUps: String..., links: String = "") throws -> RegistrationLog {
        try assemble(
            csv("registratie_id,tijdstip,product,extra_properties", rows),
            "registratie_id,vervolg_id,tijdstip,actie,gebruikte_velden,veld\n"
                + followUps.map { $0 + "\n" }.joined(), "registratie_id,vervolg_id\n" + links
        ).log
    }

    @Test func anIDThatIsMeantForALabelNamesAFieldThatIsAsked() throws {
        let result = try assemble(
            csv(
                "registratie_id,tijdstip,product,extra_properties", [row("R1", "p", "q1 Waar"), row("R2", "r", "Wat")]),
            "registratie_id,tijdstip,actie,gebruikte_velden\n"
                // The label in R1; nobody knows R9; of r no question has that id, so that the word itself counts.
                + "R1,2024-03-02,bellen,q1\nR9,2024-03-02,bellen,q1\nR2,2024-03-02,bellen,q1\nR9,2024-03-03,bellen,q2\n"
        )
        #expect(result.counts[1].namingFields == 2)
        #expect(result.counts[1].namingUnknownFields == 2)
    }

    @Test func anIDIsTheLabelThatItHasInTheRegistration() throws {
        let log = try log(
            [row("R1", "p", "q1 Waar", "q2 Wat"), row("R2", "p", "q1 Wat", "q2 Waar")],
            followUps: "R1,,2024-03-02,bellen,q1,", "R2,,2024-03-02,bellen,Q1|q2,", "R2,,2024-03-03,bellen,,q2")
        #expect(
            log.followUpLines == [
                "bellen | 2024-03-02 | on 0 | names Waar |  | ", "bellen | 2024-03-02 | on 1 | names Wat,Waar |  | ",
                "bellen | 2024-03-03 | on 1 | names Waar |  | ",
            ])
    }

    @Test func elseItIsTheLabelThatItHasMostOftenInTheProduct() throws {
        // In product p «q1» is twice Waar and once Wat, in product r once Wie and once Hoe, of which Hoe comes first.
        let log = try log(
            [
                row("R1", "p", "q1 Waar"), row("R2", "p", "q1 Wat"), row("R3", "p", "q1 Waar"), row("R4", "p", "los"),
                row("R5", "r", "q1 Wie"), row("R6", "r", "q1 Hoe"), row("R7", "r"), row("R8", "s", "los"),
            ], followUps: "R4,,2024-03-02,bellen,q1,", "R7,,2024-03-02,bellen,q1,", "R8,,2024-03-02,bellen,q1,")
        #expect(
            log.followUpLines == [
                "bellen | 2024-03-02 | on 3 | names Waar |  | ", "bellen | 2024-03-02 | on 6 | names Hoe |  | ",
                // In product s nobody was asked q1: it stays what it is.
                "bellen | 2024-03-02 | on 7 | names q1 |  | ",
            ])
    }

    @Test func anIDThatIsAskedAsAFieldIsThatField() throws {
        // In R1 «Wat» is the id of one question and the label of another; in R2 only an id.
        let log = try log(
            [row("R1", "p", "Wat Waar", "q2 Wat"), row("R2", "p", "wat Wie")],
            followUps: "R1,,2024-03-02,bellen,wat,", "R2,,2024-03-02,bellen,wat,")
        #expect(
            log.followUpLines == [
                "bellen | 2024-03-02 | on 0 | names Wat |  | ", "bellen | 2024-03-02 | on 1 | names Wie |  | ",
            ])
    }

    @Test func namesOfOneFieldAreOneName() throws {
        let log = try log([row("R1", "p", "q1 Waar")], followUps: "R1,,2024-03-02,bellen,q1|Waar,waar")
        #expect(log.followUpLines == ["bellen | 2024-03-02 | on 0 | names Waar |  | "])
    }

    @Test func anActionThatMeansDifferentFieldsStandsForEach() throws {
        let log = try log(
            [row("R1", "p", "q1 Waar"), row("R2", "p", "q1 Wat"), row("R3", "p", "q1 Waar")],
            followUps: ",T1,2024-03-02,bellen,q1,", ",T9,2024-03-02,bellen,q1,", links: "R1,T1\nR2,T1\nR3,T1\n")
        #expect(
            log.followUpLines == [
                "bellen | 2024-03-02 | on 0,2 | names Waar |  | ", "bellen | 2024-03-02 | on 1 | names Wat |  | ",
                "bellen | 2024-03-02 | on  | names q1 |  | ",
            ])
    }

    @Test func rowsStayOneRowInTheAccount() throws {
        let result = try assemble(
            csv(
                "registratie_id,tijdstip,product,extra_properties",
                [row("R1", "p", "q1 Waar"), row("R2", "p", "q1 Wat")]),
            "vervolg_id,tijdstip,actie,veld\nT1,2024-03-02,bellen,q1\nT1,2024-03-02,bellen,q1\n",
            "registratie_id,vervolg_id\nR1,T1\nR2,T1\n")
        #expect(result.counts[1].accepted == 1)
        #expect(result.counts[1].duplicates == 1)
        #expect(result.log.followUps.count == 2)
    }

    @Test func duplicatesDoNotCount() throws {
        // R2 is delivered three times with Wat and counts once; R1 and R3 with Waar.
        let log = try log(
            [
                row("R2", "p", "q1 Wat"), row("R2", "p", "q1 Wat"), row("R2", "p", "q1 Wat"), row("R1", "p", "q1 Waar"),
                row("R3", "p", "q1 Waar"), row("R4", "p"),
            ], followUps: "R4,,2024-03-02,bellen,q1,")
        #expect(log.followUpLines == ["bellen | 2024-03-02 | on 3 | names Waar |  | "])
    }

    @Test func filesShareTheirQuestions() throws {
        let header = "registratie_id,tijdstip,product,extra_properties"
        let result = try assemble(
            csv(header, [row("R1", "p", "a Aap", "q1 Waar")]),
            csv(header, [row("R2", "p", "q1 Waar"), row("R3", "p")]),
            "registratie_id,tijdstip,actie,veld\nR3,2024-03-02,bellen,Q1\n")
        #expect(result.log.followUpLines == ["bellen | 2024-03-02 | on 2 | names Waar |  | "])
    }
}
