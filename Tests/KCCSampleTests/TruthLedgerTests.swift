import Testing

@testable import kcc_sample

@Suite struct TruthLedgerTests {
    private let story = Story.municipality
    private let day = SampleYear.committed.day(40)

    private func captured(_ field: Int, _ text: String = "nee") -> SampleAnswer {
        SampleAnswer(field: field, text: text, isCaptured: true)
    }

    /// The tally of `field` in `account`; zeros where it is neither asked nor missed.
    private func tally(_ field: Int, in account: SampleTruth.ProductTruth) -> FieldTally {
        account.fields[story.fields[field]] ?? FieldTally()
    }

    @Test func countsRegistrationsAndNeverRows() {
        var ledger = TruthLedger(story: story)
        var outcome = RegistrationOutcome()
        outcome.add(mentioned: [0, 5], beneficiary: "burger", in: .frontOffice)
        outcome.add(mentioned: [0, 1], beneficiary: "organisatie", in: .frontOffice)
        // Field 0 is used twice and counts once; 1 was asked without an answer and 5 was not asked: both are missing.
        ledger.add(
            product: 0, on: day,
            answers: [captured(0), SampleAnswer(field: 1, text: "n.v.t.", isCaptured: false), captured(2)],
            outcome: outcome)
        ledger.add(product: 0, on: day, answers: [captured(0)], outcome: RegistrationOutcome())
        let study = SampleStudy(of: ledger)
        let account = study.study(of: 0).account()
        #expect(account.registrations == 2)
        #expect(account.followedUp == 1)
        #expect(
            tally(0, in: account)
                == FieldTally(
                    asked: 2, captured: 2, used: 1, directed: 1, observable: 1, explicit: 1,
                    beneficiaries: BeneficiaryTally(both: 1)))
        #expect(tally(1, in: account) == FieldTally(asked: 1, missing: 1, observable: 1))
        #expect(tally(2, in: account) == FieldTally(asked: 1, captured: 1, observable: 1))
        #expect(tally(5, in: account) == FieldTally(missing: 1, observable: 1))
        #expect(account.fields.count == 4)
        #expect(study.study(of: 1).account().fields.isEmpty)
    }

    @Test func dividesTheYear() {
        var ledger = TruthLedger(story: story)
        for day in [182, 183] {
            ledger.add(
                product: 0, on: SampleYear.committed.day(day), answers: [captured(0)], outcome: RegistrationOutcome())
        }
        let study = SampleStudy(of: ledger).study(of: 0)
        #expect(study.account(of: 0..<182).registrations == 1)
        #expect(tally(0, in: study.account(of: 182..<366)) == FieldTally(asked: 1, captured: 1))
        #expect(tally(0, in: study.account()) == FieldTally(asked: 2, captured: 2))
    }

    @Test func distinguishesEvidence() throws {
        let product = try #require(story.products.firstIndex { $0.name == "Grofvuil afspraak" })
        let phone = try #require(story.number(of: "Telefoonnummer"))
        let volume = try #require(story.number(of: "Hoeveel kubieke meter is het ongeveer?"))
        let address = try #require(story.number(of: "Wat is uw adres?"))
        var ledger = TruthLedger(story: story)
        for number in 0..<6 {
            var outcome = RegistrationOutcome()
            // The number is copied in capitals and without its dash; the volume is always the same.
            outcome.add(
                mentioned: [],
                values: [.init(field: phone, text: " TEL\(number)"), .init(field: volume, text: "2")],
                required: [address], beneficiary: number == 0 ? "" : "burger", in: .planning)
            var answers = [captured(phone, "tel-\(number)"), captured(volume, "2")]
            if number > 1 { answers.append(captured(address)) }
            ledger.add(product: product, on: day, answers: answers, outcome: outcome)
        }
        let account = SampleStudy(of: ledger).study(of: product).account()
        #expect(
            tally(phone, in: account)
                == FieldTally(
                    asked: 6, captured: 6, used: 6, observable: 6, carried: 6,
                    beneficiaries: BeneficiaryTally(citizen: 5, unknown: 1)))
        #expect(tally(volume, in: account) == FieldTally(asked: 6, captured: 6, chance: 6))
        #expect(
            tally(address, in: account)
                == FieldTally(
                    asked: 4, captured: 4, used: 4, directed: 4, missing: 2, observable: 6, required: 4,
                    beneficiaries: BeneficiaryTally(citizen: 4)))
    }

    @Test func takesNothingFromWhatIsCopiedAsAWhole() throws {
        let product = try #require(story.products.firstIndex { $0.name == "Rijbewijs verlengen" })
        let copied = story.valueFields[product].sorted()
        #expect(copied.count == 4)
        for columns in [2, 3] {
            var ledger = TruthLedger(story: story)
            for number in 0..<30 {
                var outcome = RegistrationOutcome()
                outcome.add(
                    mentioned: [],
                    values: copied.prefix(columns).map { FollowUpEntry.Value(field: $0, text: "\($0)-\(number)") },
                    in: .licensing)
                ledger.add(
                    product: product, on: day, answers: copied.map { captured($0, "\($0)-\(number)") },
                    outcome: outcome)
            }
            let account = SampleStudy(of: ledger).study(of: product).account()
            let uses = columns == 2 ? 30 : 0
            #expect(
                tally(copied[0], in: account)
                    == FieldTally(
                        asked: 30, captured: 30, used: uses, observable: uses, carried: uses,
                        beneficiaries: BeneficiaryTally(unknown: uses)))
        }
    }

    @Test func isBlindWhereOneOfTwoSystemsCannotShowIt() {
        var ledger = TruthLedger(story: story)
        let answers = [captured(0), captured(1)]
        for systems in [[FollowUpSystem.frontOffice], [.licensing], [.frontOffice, .licensing]] {
            var outcome = RegistrationOutcome()
            for system in systems { outcome.add(mentioned: system == .frontOffice ? [0] : [], in: system) }
            ledger.add(product: 0, on: day, answers: answers, outcome: outcome)
        }
        let account = SampleStudy(of: ledger).study(of: 0).account()
        // Field 0 is used in the first and the third; of field 1 a use could have been seen in the first alone.
        #expect(tally(0, in: account).used == 2 && tally(0, in: account).observable == 2)
        #expect(tally(1, in: account) == FieldTally(asked: 3, captured: 3, observable: 1))
        let judgement = SampleStudy(of: ledger).study(of: 0).judgement.fields[story.fields[1]]
        #expect(judgement?.visible == 1 && judgement?.blind == 2)
    }

    @Test func showsWhatWasAskedOfWhoLooked() throws {
        let product = try #require(story.products.firstIndex { $0.survey != nil })
        let asked = story.askedFields[product]
        var ledger = TruthLedger(story: story)
        for _ in 0..<4 {
            var outcome = RegistrationOutcome()
            outcome.add(mentioned: [], in: .permits)
            ledger.add(product: product, on: day, answers: asked.prefix(3).map { captured($0) }, outcome: outcome)
        }
        ledger.add(product: product, on: day, answers: [captured(asked[4])], outcome: RegistrationOutcome())
        // Looked at with a use and with what was not captured, looked at without, and not looked at; one was not drawn.
        for (position, marked) in [[asked[0], asked[4]], []].enumerated() {
            ledger.add(
                SurveyAnswer(
                    isLookedAt: true, questions: [asked[0], asked[1], asked[4]], marked: Set(marked), gain: .citizen),
                product: product, position: position)
        }
        ledger.add(
            SurveyAnswer(isLookedAt: false, questions: [asked[0], asked[1], asked[4]], marked: [], gain: []),
            product: product, position: 2)
        let study = SampleStudy(of: ledger).study(of: product)
        #expect(
            tally(asked[0], in: study.account())
                == FieldTally(
                    asked: 4, captured: 4, used: 1, directed: 1, observable: 2, surveyed: 1,
                    beneficiaries: BeneficiaryTally(citizen: 1)))
        #expect(tally(asked[1], in: study.account()) == FieldTally(asked: 4, captured: 4, observable: 2))
        #expect(tally(asked[4], in: study.account()) == FieldTally(asked: 1, captured: 1, missing: 1, observable: 2))
        // Of a question without a column nobody was asked.
        #expect(tally(asked[2], in: study.account()) == FieldTally(asked: 4, captured: 4))
        #expect(study.judgement.sample == SurveyTally(drawn: 3, lookedAt: 2))
        let judgement = try #require(study.judgement.fields[story.fields[asked[0]]])
        #expect(judgement.visible == 2 && judgement.blind == 2)
        #expect(judgement.lookedAt == 2 && judgement.lookedAtDirected == 1)
    }

    @Test func seesNothingInANameThatNobodyIsAsked() throws {
        let name = try #require(story.number(of: "E-mail adres"))
        var ledger = TruthLedger(story: story)
        var outcome = RegistrationOutcome()
        outcome.add(mentioned: [name], in: .frontOffice)
        ledger.add(product: 1, on: day, answers: [captured(0)], outcome: outcome)
        let account = SampleStudy(of: ledger).study(of: 1).account()
        #expect(tally(0, in: account) == FieldTally(asked: 1, captured: 1))
        #expect(tally(name, in: account) == FieldTally(missing: 1, observable: 1))
    }

    @Test func groupsWhatItWasHandedWhole() {
        var ledger = TruthLedger(story: story)
        var outcome = RegistrationOutcome()
        outcome.add(mentioned: [0, 1], in: .frontOffice)
        let missing = SampleAnswer(field: 2, text: "-", isCaptured: false)
        for channel in ["balie", "balie", ""] {
            ledger.add(
                product: 0, on: day, answers: [captured(0), captured(1), missing],
                outcome: channel.isEmpty ? RegistrationOutcome() : outcome, attributes: ReadAttributes(channel: channel)
            )
        }
        // No department is known of any, and of the next one nothing is.
        ledger.add(product: 1, on: day, answers: [], outcome: outcome, attributes: ReadAttributes())
        let study = SampleStudy(of: ledger)
        #expect(
            study.study(of: 0).attributes == [
                "kanaal": [
                    "balie": AttributeTally(registrations: 2, answers: 4, followedUp: 2, usedAnswers: 4),
                    "(leeg)": AttributeTally(registrations: 1, answers: 2),
                ]
            ])
        #expect(study.study(of: 1).attributes.isEmpty)
    }
}
