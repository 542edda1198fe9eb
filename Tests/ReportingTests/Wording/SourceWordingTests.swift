import Metrics
import RegistrationLog
import Testing

@testable import Reporting

struct SourceWordingTests {
    private func text(_ warning: SourceWarning) -> String { Wording.dutch.sources.text(warning).plainText }

    private func unjoined(_ orphans: Int, of actions: Int, _ changes: [(String, Int)] = []) -> SourceWarning.Unjoined {
        SourceWarning.Unjoined(
            orphans: .exact(orphans), actions: .exact(actions),
            trial: changes.isEmpty
                ? IdentifierTrial()
                : IdentifierTrial(tried: 205, changes: changes.map { IdentifierTrial.Change(name: $0.0, joined: $0.1) })
        )
    }

    @Test(arguments: [
        ("leading_zeros", "Zonder voorloopnullen"), ("case", "Zonder verschil tussen hoofdletters en kleine letters"),
        ("prefix", "Zonder # en spaties ervoor"), ("separators", "Zonder tekens tussen duizendtallen"),
        ("salesforce", "Zonder de laatste 3 van de 18 tekens van Salesforce"),
        ("suffix", "Zonder wat achter de eerste - of / staat"),
    ])
    func whatWouldJoinIsSaid(_ change: String, _ words: String) {
        #expect(
            text(.nothingJoins(source: "taken.csv", unjoined(205, of: 205, [("prefix", 0), (change, 204)])))
                == "Geen van de 205 vervolgacties uit taken.csv hoort bij een registratie. Gebruik is daar niet te zien. "
                + "\(words) horen 204 van de 205 nummers er wel bij. Zet in kcc.yaml ids: [\(change)].")
    }

    @Test func whereNothingWouldJoinTheNumbersAreToBeChecked() {
        #expect(
            text(.orphans(source: "taken.csv", unjoined(3, of: 10), isSevere: true))
                == "3 van de 10 vervolgacties uit taken.csv horen niet bij een registratie en tellen niet als gebruik. "
                + "Controleer of beide dezelfde nummers hebben.")
        #expect(
            text(.orphans(source: "taken.csv", unjoined(30, of: 100), isSevere: true))
                == "30,0% van de vervolgacties (30 van 100) uit taken.csv hoort niet bij een registratie en telt niet als gebruik. "
                + "Controleer of beide dezelfde nummers hebben.")
    }

    @Test func whereCountsAreNotShownAShareIsNoNumber() {
        let unjoined = SourceWarning.Unjoined(orphans: .leftOut, actions: .leftOut, trial: IdentifierTrial())
        #expect(
            text(.orphans(source: "taken.csv", unjoined, isSevere: false))
                == "Een groot deel van de vervolgacties uit taken.csv hoort niet bij een registratie en telt niet als gebruik. "
                + "Controleer of beide dezelfde nummers hebben.")
        #expect(
            text(.nothingJoins(source: "taken.csv", unjoined))
                == "Geen enkele vervolgactie uit taken.csv hoort bij een registratie. Gebruik is daar niet te zien. "
                + "Controleer of beide dezelfde nummers hebben.")
    }

    @Test func whatLiesBeforeIsSaid() {
        #expect(
            text(.beforeRegistration(source: "taken.csv", .exact(3), of: .exact(60), isSevere: false))
                == "5% van de vervolgacties (3 van 60) uit taken.csv ligt vóór de registratie en telt niet als gebruik. "
                + "Controleer welke kolom het tijdstip is.")
    }

    @Test func namesThatNobodyAsksHaveTheNearest() {
        let names = [
            UnaskedName(name: "telefoon", actions: 4, nearest: "Telefoonnummer"),
            UnaskedName(name: "bsn", actions: 1, nearest: nil),
        ]
        let advice = "Is het een vraag? Zet de naam in kcc.yaml, bij aliases van die vraag."
        #expect(
            text(.unaskedNames(source: "taken.csv", count: 2, first: names))
                == "taken.csv noemt 2 namen die niemand vraagt: telefoon (misschien Telefoonnummer) en bsn. \(advice)")
        #expect(
            text(.unaskedNames(source: "taken.csv", count: 7, first: names))
                == "taken.csv noemt 7 namen die niemand vraagt: telefoon (misschien Telefoonnummer), bsn en nog 5. \(advice)"
        )
        #expect(
            text(.unaskedNames(source: "taken.csv", count: nil, first: []))
                == "taken.csv noemt namen die niemand vraagt. \(advice)")
    }

    @Test func silenceIsCountedInDays() {
        #expect(
            text(.silent(source: "planning", days: 41))
                == "planning zweeg 41 dagen. Registraties van toen tellen niet als oud genoeg. Lever aan wat ontbreekt, of zet "
                + "in kcc.yaml covers.")
    }
}
