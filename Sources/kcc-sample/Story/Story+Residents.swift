extension Story {
    /// House moves: the new address and the date are needed, the reason is not.
    ///
    /// Addresses are checked in the register of residents, whose follow-up is exported from March on. Its record always
    /// says from which country one moves, and it is always the same. How many come along is checked where one moves in with
    /// others, and never where one rents or buys. Who sent the form is called back since August, so that what the first half
    /// of the year shows of the telephone number does not hold in the second.
    static func houseMove(in year: SampleYear) -> ProductStory {
        let newAddress = Question("Wat is uw nieuwe adres?", .address)
        let day = Question("Op welke datum verhuist u?", .dayAfter(-5...28))
        let people = Question("Hoeveel personen verhuizen mee?", .number(0...5))
        let contract = Question(
            "Heeft u een huurcontract of koopakte?", .choice(["huurcontract", "koopakte", "geen van beide"]))
        let country = Question("Vanuit welk land verhuist u?", .choice(["Nederland"]))
        return ProductStory(
            name: "Verhuizing doorgeven", registrations: 1_800, system: .frontOffice, season: Season.moving,
            channels: [15, 20, 5, 55, 5],
            questions: [
                SharedQuestions.phone, SharedQuestions.email, newAddress, day, contract.answered(0.9), people,
                Question("Wat is uw oude adres?", .address),
                Question(
                    "Waarom verhuist u?",
                    .words(
                        ["Groter wonen", "Samenwonen", "Werk", "Scheiding", "Studie"],
                        ["", "", "; dichter bij familie"])
                ).asked(0.8).answered(0.6),
                country,
            ],
            followUps: [
                FollowUpStory(
                    "Adres controleren", for: "organisatie", in: .civilAffairs, chance: 0.16, lagDays: 1...18,
                    uses: [
                        FieldUseChance(newAddress, 0.95), FieldUseChance(day, 0.5),
                        FieldUseChance(people, 0.85).except(where: contract, is: ["huurcontract", "koopakte"]),
                        FieldUseChance(contract, 0.55, missing: 0.4),
                    ],
                    columns: [TakenOverColumn(country, .copied)]),
                FollowUpStory(
                    "Terugbellen", for: "burger", in: .frontOffice, chance: 0.06, lagDays: 0.1...6,
                    on: .notThrough(.form, until: year.lastDayOfUnansweredForms),
                    uses: [FieldUseChance(SharedQuestions.phone, 0.9)]),
            ])
    }

    /// Extracts from the register of residents: nearly always handed over at once; the rest goes by tasks, into which
    /// some answers are typed over.
    static var registerExtract: ProductStory {
        let delivery = Question(
            "Hoe wilt u het uittreksel ontvangen?", .choice(["per post", "digitaal", "aan de balie"]))
        return ProductStory(
            name: "Uittreksel BRP", registrations: 1_400, system: .contactRegister, season: Season.even,
            channels: [35, 15, 5, 42, 3],
            questions: [
                SharedQuestions.phone, SharedQuestions.email,
                Question(
                    "Waarvoor heeft u het uittreksel nodig?",
                    .words(["Hypotheek", "Werkgever", "Studie", "Buitenland", "Reünie"], ["", "", "; met spoed"])),
                Question(
                    "Welke gegevens moeten erop staan?",
                    .choice(["naam en adres", "naam, adres en geboorteplaats", "alle gegevens"])),
                delivery, SharedQuestions.payment,
            ],
            followUps: [
                FollowUpStory(
                    "Uittreksel opnieuw versturen", for: "burger", in: .taskSystem, chance: 0.05, lagDays: 2...14,
                    uses: [FieldUseChance(delivery, 0.8), FieldUseChance(SharedQuestions.email, 0.12)],
                    columns: [
                        TakenOverColumn(delivery, .copiedWhenNeeded),
                        TakenOverColumn(SharedQuestions.email, .copiedWhenNeeded),
                        TakenOverColumn(SharedQuestions.payment, .foundAnew),
                    ])
            ])
    }

    /// Parking permits: what follows happens in a system without an export.
    static var parkingPermit: ProductStory {
        ProductStory(
            name: "Parkeervergunning bewoners", registrations: 1_000, system: .forms, season: Season.even,
            channels: [10, 25, 10, 50, 5],
            questions: [
                SharedQuestions.phone, SharedQuestions.email, SharedQuestions.address,
                Question("Wat is uw kenteken?", .licencePlate),
                Question("Staat de auto op uw naam?", .choice(["ja", "nee, lease", "nee, van een ander"])),
                Question("In welke zone wilt u parkeren?", .choice(["centrum", "zone B", "zone C", "zone D"])),
                Question("Heeft u een eigen parkeerplaats?", .choice(["nee", "ja"])),
                Question("Vanaf welke datum wilt u parkeren?", .dayAfter(1...40)),
            ],
            followUps: [])
    }

    /// Weddings: followed up often, but too few of them to drop a question.
    static var wedding: ProductStory {
        let day = Question("Op welke datum wilt u trouwen?", .dayAfter(30...400))
        let location = Question(
            "Waar wilt u trouwen?", .choice(["stadhuis", "oude raadzaal", "café De Verzonnen Haan", "eigen locatie"]))
        let witnesses = Question("Hoeveel getuigen heeft u?", .number(2...4))
        return ProductStory(
            name: "Huwelijk melden", registrations: 260, system: .frontOffice, season: Season.weddings,
            channels: [30, 25, 15, 28, 2],
            questions: [
                SharedQuestions.phone, SharedQuestions.email, day, location, witnesses,
                Question("Hoeveel gasten komen er?", .number(2...120)).answered(0.9),
                Question("Wilt u een trouwboekje?", .choice(["ja", "nee"])),
                Question(
                    "Welke muziek wilt u horen?",
                    .words(["Iets rustigs", "\"Ons lied\"", "Geen voorkeur", "Pianomuziek"], ["", "; graag zacht"])
                ).answered(0.5),
                Question("In welke taal is de ceremonie?", .choice(["Nederlands", "Engels", "Frans", "Fries"])),
            ],
            followUps: [
                FollowUpStory(
                    "Datum bevestigen", for: "burger", in: .frontOffice, chance: 0.6, lagDays: 1...12,
                    uses: [
                        FieldUseChance(day, 0.95), FieldUseChance(location, 0.8), FieldUseChance(witnesses, 0.3),
                        FieldUseChance(SharedQuestions.email, 0.5, missing: 0.3),
                    ])
            ])
    }

    /// Naturalisation: too small to say anything.
    static var naturalisation: ProductStory {
        let diploma = Question("Heeft u een inburgeringsdiploma?", .choice(["ja", "nee", "vrijgesteld"]))
        return ProductStory(
            name: "Naturalisatie", registrations: 20, system: .frontOffice, season: Season.even,
            channels: [60, 30, 5, 5, 0],
            questions: [
                SharedQuestions.phone, SharedQuestions.email,
                Question(
                    "Welke nationaliteit heeft u nu?", .choice(["Syrische", "Turkse", "Oekraïense", "Braziliaanse"])
                ).personal,
                Question("Sinds wanneer woont u in Nederland?", .dayAfter(-6_000 ... -1_900)),
                diploma,
                Question("Heeft u een verblijfsvergunning?", .choice(["ja, onbepaalde tijd", "ja, bepaalde tijd"]))
                    .personal,
                Question("Wilt u afstand doen van uw nationaliteit?", .choice(["ja", "nee", "kan niet"])).answered(0.8)
                    .prescribed,
            ],
            followUps: [
                FollowUpStory(
                    "Dossier aanvullen", for: "beide", in: .frontOffice, chance: 0.6, lagDays: 3...40,
                    uses: [FieldUseChance(diploma, 0.9)])
            ])
    }
}
