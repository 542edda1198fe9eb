import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct TrialWordingTests {
    private let words = Wording.dutch.trial
    private let enough = Published<Ratio>.published(Ratio(1, 2))

    private func cost(_ stopped: Int, needed: [Int], in registrations: Int?) -> TrialCost {
        TrialCost(
            registrations: registrations, stopped: stopped,
            needed: needed.enumerated().map { TrialCost.Need(question: "v\($0 + 1)", times: $1) })
    }

    /// 21 of 2.887: 0.004508 … 0.011098, as SciPy gives them, outwards in thousandths; 30 of 30 is at least 884.
    @Test(arguments: [
        (0, [], 2_887, "Er is geen vraag helemaal gestopt."),
        (8, [], 0, "Of een gestopte vraag nodig was, is nog niet te zeggen."),
        (8, [3], 29, "29 registraties sindsdien: te weinig om iets te zeggen."),
        (1, [], 2_887, "Wij zagen niet dat de gestopte vraag nodig was, in 2.887 registraties sindsdien."),
        (8, [], 2_887, "Wij zagen niet dat een van de 8 gestopte vragen nodig was, in 2.887 registraties sindsdien."),
        (
            8, [21], 2_887,
            """
            Van de 8 gestopte vragen was er 1 toch nodig, in 2.887 registraties sindsdien. \
            v1: 21 keer, met 95% zekerheid tussen 4 en 12 van de 1.000.
            """
        ),
        (
            1, [30], 30,
            """
            De gestopte vraag was toch nodig, in 30 registraties sindsdien. \
            v1: 30 keer, met 95% zekerheid minstens 880 van de 1.000.
            """
        ),
        (
            2, [30, 30], 30,
            """
            Alle 2 gestopte vragen waren toch nodig, in 30 registraties sindsdien. \
            v1: 30 keer, met 95% zekerheid minstens 880 van de 1.000. \
            v2: 30 keer, met 95% zekerheid minstens 880 van de 1.000.
            """
        ),
    ])
    func theCostStandsWithItsCases(_ stopped: Int, _ needed: [Int], _ registrations: Int, _ text: String) {
        #expect(words.cost(cost(stopped, needed: needed, in: registrations), coverage: enough).plainText == text)
    }

    @Test func threeQuestionsAreNamed() {
        let text = words.cost(cost(9, needed: [30, 30, 30, 30, 30], in: 30), coverage: enough).plainText
        #expect(text.hasPrefix("Van de 9 gestopte vragen waren er 5 toch nodig, in 30 registraties sindsdien. v1: 30"))
        #expect(text.contains("v3:"))
        #expect(!text.contains("v4:"))
        #expect(text.hasSuffix("En nog 2."))
    }

    /// Under a fifth.
    @Test func littleFollowUpShowsLittle() {
        let text = words.cost(cost(8, needed: [], in: 2_887), coverage: .published(Ratio(345, 10_163))).plainText
        #expect(text.hasSuffix(" Een vervolgactie die dat kan tonen, is er maar bij 3,4% van de registraties."))
        let most = words.cost(cost(8, needed: [], in: 2_887), coverage: .published(Ratio(20, 100))).plainText
        #expect(!most.contains("Maar"))
    }

    @Test func whatIsWithheldIsSaidToBe() {
        #expect(
            words.cost(cost(8, needed: [], in: nil), coverage: .leftOut).plainText
                == "De cijfers ervoor en erna zijn weggelaten.")
        #expect(
            words.frontOffice(signals: .leftOut, aboutStopped: .leftOut) == "Hoeveel signalen er zijn, is weggelaten.")
        #expect(words.frontOffice(signals: 9, aboutStopped: .leftOut) == "9 signalen over dit product.")
    }

    @Test(arguments: [
        (0, 0, "Over dit product zijn geen signalen ingelezen."),
        (1, 0, "1 signaal over dit product, waarvan 0 over de gestopte vragen."),
        (35, 13, "35 signalen over dit product, waarvan 13 over de gestopte vragen."),
    ])
    func theFrontOfficeIsHeard(signals: Int, stopped: Int, text: String) {
        #expect(words.frontOffice(signals: .exact(signals), aboutStopped: .exact(stopped)) == text)
    }

    private func heading(_ before: Ratio, _ after: Ratio) throws -> String {
        let july = try #require(CalendarDate(year: 2024, month: 7, day: 1))
        return words.heading(product: "Paspoort", date: july, before: .published(before), after: .published(after))
            .plainText
    }

    @Test func onlyAskingLessIsATrial() throws {
        #expect(
            try heading(Ratio(102, 10), Ratio(28, 10))
                == "Al geprobeerd bij Paspoort, sinds 1 juli 2024: van 10,2 naar 2,8 antwoorden per gesprek")
        #expect(
            try heading(Ratio(28, 10), Ratio(102, 10))
                == "Al veranderd bij Paspoort, sinds 1 juli 2024: van 2,8 naar 10,2 antwoorden per gesprek")
        #expect(
            try heading(Ratio(20, 10), Ratio(40, 20))
                == "Al veranderd bij Paspoort, sinds 1 juli 2024: nog steeds 2,0 antwoorden per gesprek")
        #expect(try heading(Ratio(20, 10), Ratio(0, 0)) == "Al veranderd bij Paspoort, sinds 1 juli 2024")
    }

    @Test func theChangeIsInTheWordsOfWhoMadeIt() {
        func change(_ notes: [String]) -> String {
            words.change(notes: notes, before: .published(Ratio(102, 10)), after: .published(Ratio(28, 10))).plainText
        }
        let answers = "Ervoor telde een registratie gemiddeld 10,2 antwoorden, erna 2,8."
        #expect(change([]) == answers)
        #expect(change(["minder vragen"]) == "«minder vragen». \(answers)")
        #expect(change(["a", "b"]) == "«a» en «b». \(answers)")
    }

    @Test(arguments: [
        (1, "Nog 1 wijziging staat in het hoofdstuk van het product."),
        (2, "Nog 2 wijzigingen staan in de hoofdstukken van de producten."),
    ])
    func otherChangesAreCounted(number: Int, text: String) {
        #expect(words.others(number) == text)
    }
}
