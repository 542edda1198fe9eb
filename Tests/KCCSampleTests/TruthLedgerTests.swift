import Testing

@testable import kcc_sample

@Suite struct TruthLedgerTests {
    private let story = Story.municipality
    private let day = SampleYear.day(40)

    private func captured(_ field: Int, _ text: String = "nee") -> SampleAnswer {
        SampleAnswer(field: field, text: text, isCaptured: true)
    }

    @Test func countsRegistrationsAndNeverRows() {
        var ledger = TruthLedger(story: story)
        var outcome = RegistrationOutcome()
        outcome.add(mentioned: [0, 5], beneficiary: "burger")
        outcome.add(mentioned: [0, 1], beneficiary: "organisatie")
        // Field 0 is used twice and counts once; 1 was asked without an answer and 5 was not asked: both are missing.
        ledger.add(
            product: 0, on: day,
            answers: [captured(0), SampleAnswer(field: 1, text: "n.v.t.", isCaptured: false), captured(2)],
            outcome: outcome)
        ledger.add(product: 0, on: day, answers: [captured(0)], outcome: RegistrationOutcome())
        let account = ledger.settled.products[0]
        #expect(account.registrations == 2)
        #expect(account.followedUp == 1)
        #expect(
            account.fields[0]
                == FieldTally(
                    asked: 2, captured: 2, used: 1, observable: 1, explicit: 1, beneficiaries: BeneficiaryTally(both: 1)
                ))
        #expect(account.fields[1] == FieldTally(asked: 1, missing: 1, observable: 1))
        #expect(account.fields[2] == FieldTally(asked: 1, captured: 1, observable: 1))
        #expect(account.fields[5] == FieldTally(missing: 1, observable: 1))
        #expect(ledger.settled.products[1].fields.allSatisfy { $0 == FieldTally() })
    }

    @Test func dividesAProductAtTheChangeOfItsProtocol() {
        var ledger = TruthLedger(story: story)
        ledger.add(product: 0, on: SampleYear.day(182), answers: [captured(0)], outcome: RegistrationOutcome())
        ledger.add(product: 0, on: SampleYear.day(183), answers: [captured(0)], outcome: RegistrationOutcome())
        ledger.add(product: 1, on: SampleYear.day(183), answers: [captured(0)], outcome: RegistrationOutcome())
        let settled = ledger.settled
        #expect(settled.before.registrations == 1 && settled.after.registrations == 1)
        #expect(settled.after.fields[0] == FieldTally(asked: 1, captured: 1))
        #expect(settled.products[0].fields[0] == FieldTally(asked: 2, captured: 2))
    }

    @Test func tellsEvidenceApart() throws {
        let product = try #require(story.products.firstIndex { $0.name == "Grofvuil afspraak" })
        let phone = try #require(story.number(of: "Telefoonnummer"))
        let volume = try #require(story.number(of: "Hoeveel kubieke meter is het ongeveer?"))
        let address = try #require(story.number(of: "Wat is uw adres?"))
        var ledger = TruthLedger(story: story)
        for number in 0..<6 {
            var outcome = RegistrationOutcome()
            // The number is copied in capitals and with a blank too many; the volume is always the same.
            outcome.add(
                mentioned: [],
                values: [.init(field: phone, text: " TEL  \(number)"), .init(field: volume, text: "2")],
                required: [address], beneficiary: number == 0 ? "" : "burger", couldNameFields: false)
            var answers = [captured(phone, "tel \(number)"), captured(volume, "2")]
            if number > 1 { answers.append(captured(address)) }
            ledger.add(product: product, on: day, answers: answers, outcome: outcome)
        }
        let fields = ledger.settled.products[product].fields
        #expect(
            fields[phone]
                == FieldTally(
                    asked: 6, captured: 6, used: 6, observable: 6, carried: 6,
                    beneficiaries: BeneficiaryTally(citizen: 5, unknown: 1)))
        #expect(fields[volume] == FieldTally(asked: 6, captured: 6, observable: 6, chance: 6))
        #expect(
            fields[address]
                == FieldTally(
                    asked: 4, captured: 4, used: 4, missing: 2, observable: 6, required: 4,
                    beneficiaries: BeneficiaryTally(citizen: 4)))
        #expect(fields[0] == FieldTally() || phone == 0)
    }
}
