extension Story {
    /// Requests for support at home: nearly all answers are used; one is asked seldom and is vital.
    static var homeSupport: ProductStory {
        let help = Question(
            "Waarbij heeft u hulp nodig?",
            .words(
                ["Huishouden", "Vervoer", "Traplopen", "Dagbesteding", "Begeleiding"],
                ["", ", en met koken", "; vooral 's ochtends"]))
        let helpers = Question("Wie helpt u nu al?", .choice(["partner", "kinderen", "buren", "niemand", "thuiszorg"]))
        let aids = Question(
            "Welke hulpmiddelen gebruikt u?",
            .choice(["geen", "rollator", "rolstoel", "traplift, rollator", "scootmobiel"])
        ).personal
        let alone = Question("Woont u alleen?", .choice(["ja", "nee"]))
        let stairs = Question("Kunt u zelf traplopen?", .choice(["ja", "met moeite", "nee"]))
        let urgent = Question("Is er binnen 48 uur hulp nodig?", .choice(["ja", "ja", "nee"])).asked(0.06)
        let company = Question(
            "Wie mag bij het gesprek zijn?", .choice(["partner", "dochter of zoon", "cliëntondersteuner"]))
        return ProductStory(
            name: "Wmo-melding", registrations: 800, system: .caseSystem, season: Season.even,
            channels: [10, 60, 12, 15, 3],
            questions: [
                SharedQuestions.phone.answered(0.93), SharedQuestions.birthDate, SharedQuestions.address, help, helpers,
                aids.answered(0.85), alone, stairs.answered(0.8), urgent, company.answered(0.7),
                SharedQuestions.citizenServiceNumber,
            ],
            followUps: [
                FollowUpStory(
                    "Doorverbinden naar het wijkteam", for: "burger", in: .frontOffice, chance: 0.06,
                    lagDays: 0...0.0006, uses: [FieldUseChance(help, 0.6)]),
                FollowUpStory(
                    "Keukentafelgesprek", for: "burger", in: .caseSystem, chance: 0.85, lagDays: 5...42,
                    uses: [
                        FieldUseChance(SharedQuestions.phone, 0.8, missing: 0.7), FieldUseChance(help, 0.9),
                        FieldUseChance(SharedQuestions.address, 0.9), FieldUseChance(helpers, 0.7),
                        FieldUseChance(aids, 0.6, missing: 0.5), FieldUseChance(alone, 0.5),
                        FieldUseChance(stairs, 0.45, missing: 0.4), FieldUseChance(company, 0.5, missing: 0.3),
                        FieldUseChance(SharedQuestions.birthDate, 0.25),
                    ]),
                FollowUpStory(
                    "Spoedhulp inzetten", for: "burger", in: .caseSystem, chance: 0.97, lagDays: 0.1...2,
                    on: .asked(urgent.text), uses: [FieldUseChance(urgent, 0.99)]),
                FollowUpStory(
                    "Beschikking opstellen", for: "beide", in: .caseSystem, chance: 0.6, lagDays: 14...56,
                    uses: [FieldUseChance(SharedQuestions.citizenServiceNumber, 0.9), FieldUseChance(help, 0.4)]),
            ])
    }

    /// Social assistance: what is asked is what the decision needs.
    static func socialAssistance(in year: SampleYear) -> ProductStory {
        let housing = Question(
            "Wat is uw woonsituatie?", .choice(["huurwoning", "inwonend", "koopwoning", "dakloos"])
        ).personal
        let partner = Question("Heeft u een partner?", .choice(["nee", "ja"])).personal
        let children = Question("Hoeveel kinderen wonen er bij u?", .number(0...4)).personal
        let income = Question("Wat is uw laatste inkomen?", .hundreds(0...24)).answered(0.9)
        let savings = Question("Hoeveel spaargeld heeft u?", .hundreds(0...60)).answered(0.8)
        let account = Question("Op welk rekeningnummer wilt u het geld ontvangen?", .bankAccount)
        let workless = Question("Sinds wanneer heeft u geen werk?", .dayAfter(-700 ... -5)).answered(0.9)
            .worded("Sinds wanneer bent u werkloos?", from: year.firstDayOfSecondHalf)
        return ProductStory(
            name: "Bijstand aanvragen", registrations: 450, system: .caseSystem, season: Season.even,
            channels: [30, 35, 5, 28, 2],
            questions: [
                SharedQuestions.phone, SharedQuestions.birthDate, SharedQuestions.citizenServiceNumber, housing,
                partner,
                children, income, savings, account, workless, SharedQuestions.administrator,
            ],
            followUps: [
                FollowUpStory(
                    "Intakegesprek", for: "burger", in: .caseSystem, chance: 0.8, lagDays: 3...25,
                    uses: [
                        FieldUseChance(SharedQuestions.phone, 0.7), FieldUseChance(housing, 0.8),
                        FieldUseChance(partner, 0.8),
                        FieldUseChance(children, 0.6), FieldUseChance(workless, 0.4, missing: 0.3),
                    ]),
                FollowUpStory(
                    "Financiële situatie beoordelen", for: "beide", in: .caseSystem, chance: 0.7, lagDays: 14...56,
                    uses: [
                        FieldUseChance(SharedQuestions.citizenServiceNumber, 0.95),
                        FieldUseChance(income, 0.95, missing: 0.8),
                        FieldUseChance(savings, 0.9, missing: 0.7), FieldUseChance(account, 0.85),
                        FieldUseChance(SharedQuestions.administrator, 0.3),
                    ]),
            ])
    }

    /// Help with debts: one thing that is needed is never asked, although it is for social assistance.
    static var debtHelp: ProductStory {
        let debts = Question("Hoe hoog zijn uw schulden ongeveer?", .hundreds(10...480)).answered(0.85)
        let creditors = Question("Bij hoeveel schuldeisers?", .number(1...25)).answered(0.8)
        let eviction = Question("Is er dreiging van huisuitzetting?", .choice(["nee", "ja"]))
        let cutOff = Question("Is uw energie of water afgesloten?", .choice(["nee", "ja", "dreigt"]))
        let income = Question("Wat is uw inkomen per maand?", .hundreds(8...32)).answered(0.85)
        let children = Question("Heeft u kinderen?", .choice(["ja", "nee"])).personal
        return ProductStory(
            name: "Schuldhulpverlening", registrations: 270, system: .caseSystem, season: Season.even,
            channels: [20, 55, 8, 12, 5],
            questions: [
                SharedQuestions.phone, SharedQuestions.email, SharedQuestions.birthDate, debts, creditors, eviction,
                cutOff,
                income, children,
                Question(
                    "Waardoor zijn de schulden ontstaan?",
                    .words(
                        ["Scheiding", "Werk kwijt", "Ziekte", "Bedrijf gestopt"],
                        ["", ", en daarna \"boete op boete\"", ";\nzie brief"])
                ).answered(0.75),
            ],
            followUps: [
                FollowUpStory(
                    "Crisis beoordelen", for: "burger", in: .caseSystem, chance: 0.5, lagDays: 0.1...3,
                    uses: [FieldUseChance(eviction, 0.95), FieldUseChance(cutOff, 0.9), FieldUseChance(children, 0.5)]),
                FollowUpStory(
                    "Intakegesprek", for: "burger", in: .caseSystem, chance: 0.8, lagDays: 3...28,
                    uses: [
                        FieldUseChance(SharedQuestions.phone, 0.8), FieldUseChance(debts, 0.9, missing: 0.8),
                        FieldUseChance(creditors, 0.7, missing: 0.6), FieldUseChance(income, 0.8, missing: 0.6),
                        FieldUseChance(SharedQuestions.administrator, 0, missing: 0.35),
                    ]),
            ])
    }
}
