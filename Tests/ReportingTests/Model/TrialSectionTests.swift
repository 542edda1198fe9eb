import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct TrialSectionTests {
    /// Of 120 registrations before 100 have an answer to the first question and 110 to the second; after, none has one.
    private func change(
        of product: Int = 0, on day: Int = 19_905, after: Int = 80, answered: Int = 0, missed: [Int] = [0, 9]
    ) -> ProtocolChangeFigures {
        func counts(_ captured: Int, missing: Int) -> ChangeCounts {
            var counts = ChangeCounts()
            (counts.captured, counts.missing) = (captured, missing)
            return counts
        }
        let fields = products[product].questions.indices.map { index in
            FieldChangeFigures(
                field: FieldID(product * 2 + index), name: products[product].questions[index].name,
                before: counts(100 + index * 10, missing: 0), after: counts(answered, missing: missed[index]))
        }
        return ProtocolChangeFigures(
            product: ProductID(product), productName: products[product].name, date: CalendarDate(dayNumber: day),
            notes: ["beperkt"], registrationsBefore: 120, registrationsAfter: after, fields: fields)
    }

    private let products = ["Paspoort", "Rijbewijs"].map { name in
        ProductSketch(
            name: name, registrations: 200, mature: 200, withFollowUp: 150, months: [120, 0, 0, 0, 0, 0, 80],
            signals: 2,
            questions: [
                QuestionSketch("Reisdatum", captured: 100, .insufficientData).with {
                    $0.signals = QuestionSignals(all: 3, needless: 2, needed: 0)
                },
                QuestionSketch("Telefoon", captured: 110, used: 60, .keep),
            ])
    }

    private func trial(_ changes: ProtocolChangeFigures...) -> TrialSection? {
        TrialSection(PageFixture.input(of: products, changes: changes))
    }

    @Test func withoutAChangeThereIsNone() {
        #expect(trial() == nil)
    }

    /// 9 of 80: 0.052752 … 0.202847, as SciPy gives them, outwards in tens of 1.000 since there are under 100.
    @Test func saysWhatChangedWhatItCostAndWhatIsSaid() throws {
        let section = try #require(trial(change()))
        #expect(
            section.heading.plainText
                == "Al geprobeerd bij Paspoort, sinds 1 juli 2024: van 1,8 naar 0,0 antwoorden per gesprek")
        #expect(
            section.parts.map(\.text.plainText) == [
                "«beperkt». Ervoor telde een registratie gemiddeld 1,8 antwoorden, erna 0,0.",
                """
                Van de 2 gestopte vragen was er 1 toch nodig, in 80 registraties sindsdien. \
                Telefoon: 9 keer, met 95% zekerheid tussen 50 en 210 van de 1.000.
                """,
                "5 signalen over dit product, waarvan 3 over de gestopte vragen.",
            ])
        #expect(section.drawing?.chart.titleID == "trial-months-title")
    }

    @Test func theOneWithMostRegistrationsIsShown() throws {
        let section = try #require(trial(change(), change(of: 1, after: 90)))
        #expect(section.heading.plainText.hasPrefix("Al geprobeerd bij Rijbewijs"))
        #expect(section.parts.last?.text.plainText == "Nog 1 wijziging staat in het hoofdstuk van het product.")
    }

    /// 100 of 80 registrations are more answers than before.
    @Test func askingLessGoesBeforeAskingMore() throws {
        let section = try #require(trial(change(after: 30), change(of: 1, after: 80, answered: 100)))
        #expect(section.heading.plainText.hasPrefix("Al geprobeerd bij Paspoort"))
        let more = try #require(trial(change(of: 1, after: 80, answered: 100)))
        #expect(more.heading.plainText.hasPrefix("Al veranderd bij Rijbewijs"))
        #expect(more.parts[1].text.plainText == "Er is geen vraag helemaal gestopt.")
    }

    @Test func whatWasNeededMostComesFirst() throws {
        let section = try #require(trial(change(missed: [5, 9])))
        #expect(section.parts[1].text.plainText.contains("nodig, in 80 registraties sindsdien. Telefoon: 9 keer"))
    }
}
