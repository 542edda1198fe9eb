extension Story {
    /// Passports: twelve questions, of which two are ever used and one is never answered.
    ///
    /// From 1 July only four are put, until the management team has decided; one of the others is missed now and then
    /// since. Who is in a hurry is helped at once at the counter, and asked to call where a message says so, so that the day
    /// of departure is of use to who called or sent the form; but so little follows at the counter that nobody can see it.
    static func passport(in year: SampleYear) -> ProductStory {
        let ends = year.lastDayOfAllPassportQuestions
        let departure = Question("Wanneer vertrekt u op reis?", .dayAfter(4...150)).answered(0.8)
        let expiry = Question("Op welke datum verloopt uw paspoort?", .dayAfter(-400...300)).answered(0.9).until(ends)
        return ProductStory(
            name: "Paspoort verlengen", registrations: 10_200, system: .frontOffice, season: Season.beforeHolidays,
            channels: [50, 20, 5, 22, 3],
            questions: [
                SharedQuestions.phone.answered(0.97),
                departure,
                Question("Welke bijzonderheden zijn er?", .notApplicable),
                SharedQuestions.pickUp,
                SharedQuestions.email.until(ends),
                SharedQuestions.birthDate.until(ends),
                expiry,
                Question(
                    "Naar welk land reist u?",
                    .choice(["België", "Spanje", "Italië", "Turkije", "Curaçao", "Indonesië", "Brazilië", "IJsland"])
                ).answered(0.7).until(ends),
                SharedQuestions.lostBefore.until(ends),
                SharedQuestions.height.until(ends),
                Question("Wilt u een zakenpaspoort?", .choice(["nee", "nee", "nee", "ja"])).until(ends),
                SharedQuestions.payment.until(ends),
            ],
            followUps: [
                FollowUpStory(
                    "Terugbellen", for: "burger", in: .frontOffice, chance: 0.024, lagDays: 0.1...6,
                    uses: [FieldUseChance(SharedQuestions.phone, 0.85)]),
                FollowUpStory(
                    "Spoedaanvraag inplannen", for: "burger", in: .frontOffice, chance: 0.02, lagDays: 0.05...3,
                    on: .through([.telephone, .form]), uses: [FieldUseChance(departure, 0.9)]),
                FollowUpStory(
                    "Verloopdatum navragen", for: "organisatie", in: .frontOffice, chance: 0.008, lagDays: 0.1...5,
                    on: .notAsked(expiry.text), uses: [FieldUseChance(expiry, 0, missing: 1)]),
            ])
    }

    /// What actions call the address for mail, which no one is asked by that name.
    static let misspeltEmail = Question("E-mail adres", .email)

    /// ID cards: rarely followed up, and then about the telephone number or the consent of parents.
    ///
    /// At the counter it is seen for whom the card is, so that no follow-up needs that answer. The height is no longer asked
    /// since August, and nobody misses it. Who sends a message that the card is ready names the address for mail otherwise
    /// than the question does.
    static func idCard(in year: SampleYear) -> ProductStory {
        let consent = Question("Geven beide ouders toestemming?", .choice(["ja", "ja", "nee"])).asked(0.3)
        let child = Question("Is de kaart voor een kind jonger dan 18 jaar?", .choice(["nee", "ja"]))
        return ProductStory(
            name: "Identiteitskaart aanvragen", registrations: 2_300, system: .frontOffice,
            season: Season.beforeHolidays, channels: [55, 20, 4, 19, 2],
            questions: [
                SharedQuestions.phone, SharedQuestions.email, SharedQuestions.birthDate,
                SharedQuestions.height.until(year.lastDayOfHeight), SharedQuestions.payment,
                SharedQuestions.pickUp, SharedQuestions.lostBefore, child, consent,
            ],
            followUps: [
                FollowUpStory(
                    "Terugbellen", for: "burger", in: .frontOffice, chance: 0.05, lagDays: 0.1...7,
                    uses: [
                        FieldUseChance(SharedQuestions.phone, 0.8),
                        FieldUseChance(child, 0.85).except(through: .counter),
                    ]),
                FollowUpStory(
                    "Toestemming controleren", for: "organisatie", in: .frontOffice, chance: 0.2, lagDays: 0.2...9,
                    on: .asked(consent.text), uses: [FieldUseChance(consent, 0.95)]),
                FollowUpStory(
                    "Ophaalbericht sturen", for: "burger", in: .frontOffice, chance: 0.02, lagDays: 4...12,
                    uses: [FieldUseChance(misspeltEmail, 0, missing: 1)]),
            ])
    }

    /// Driving licences: the health statement matters, the rest is hardly looked at.
    ///
    /// A quarter is handed on to the licensing authority by a message that copies the registration and names nothing, so
    /// that it cannot show that an answer was not used.
    static var drivingLicence: ProductStory {
        let health = Question(
            "Heeft u een gezondheidsverklaring van het CBR?", .choice(["niet nodig", "ja", "aangevraagd"])
        ).personal
        let categories = Question(
            "Welke categorieën rijbewijs heeft u?", .choice(["B", "B, BE", "AM, B", "A, B", "B, C, CE"]))
        return ProductStory(
            name: "Rijbewijs verlengen", registrations: 2_900, system: .frontOffice, season: Season.even,
            channels: [50, 25, 4, 19, 2],
            questions: [
                SharedQuestions.phone, SharedQuestions.email, SharedQuestions.birthDate,
                categories,
                health, SharedQuestions.payment.asked(0.7), SharedQuestions.pickUp, SharedQuestions.lostBefore,
            ],
            followUps: [
                FollowUpStory(
                    "Terugbellen", for: "burger", in: .frontOffice, chance: 0.03, lagDays: 0.1...8,
                    uses: [FieldUseChance(SharedQuestions.phone, 0.8)]),
                FollowUpStory(
                    "Gezondheidsverklaring opvragen", for: "beide", in: .licensing, chance: 0.05, lagDays: 1...15,
                    uses: [FieldUseChance(health, 0.9, missing: 0.3)]),
                FollowUpStory(
                    "Aanvraag doorgeven", for: "organisatie", in: .licensing, chance: 0.25, lagDays: 0.1...4, uses: [],
                    columns: [
                        TakenOverColumn(SharedQuestions.phone, .copied),
                        TakenOverColumn(SharedQuestions.email, .copied),
                        TakenOverColumn(SharedQuestions.birthDate, .copied), TakenOverColumn(categories, .copied),
                    ]),
            ])
    }
}
