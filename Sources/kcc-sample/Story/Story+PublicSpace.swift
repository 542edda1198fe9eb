extension Story {
    /// Complaints about public space: nearly every answer helps the citizen, and some are missed.
    static var complaint: ProductStory {
        let what = Question("Wat is er aan de hand?", .words(complaintOpenings, complaintAdditions))
        let sinceWhen = Question(
            "Hoe lang duurt het al?", .choice(["sinds vandaag", "een paar dagen", "weken", "maanden"]))
        let danger = Question("Is er gevaar voor verkeer of omwonenden?", .choice(["nee", "ja", "een beetje"]))
        let before = Question("Heeft u dit eerder gemeld?", .choice(["nee", "ja", "ja, meer dan eens"]))
        let photo = Question("Kunt u een foto sturen?", .choice(["ja", "nee"])).answered(0.85)
        let solution = Question(
            "Wat zou volgens u de oplossing zijn?",
            .words(["Vaker legen", "Repareren", "Handhaven", "Een extra bak plaatsen"], ["", "; zo snel mogelijk"])
        ).answered(0.55)
        return ProductStory(
            name: "Klacht openbare ruimte", registrations: 1_300, system: .frontOffice, season: Season.outdoors,
            channels: [3, 42, 15, 35, 5],
            questions: [
                SharedQuestions.phone.answered(0.9), SharedQuestions.email, SharedQuestions.location.answered(0.94),
                what,
                sinceWhen.answered(0.9), danger, before, photo, SharedQuestions.keepInformed, solution,
            ],
            followUps: [
                FollowUpStory(
                    "Schouwen", for: "burger", in: .fieldService, chance: 0.75, lagDays: 0.3...12,
                    uses: [
                        FieldUseChance(SharedQuestions.location, 0.95, missing: 0.9), FieldUseChance(what, 0.9),
                        FieldUseChance(danger, 0.6), FieldUseChance(photo, 0.45, missing: 0.3),
                        FieldUseChance(sinceWhen, 0.3, missing: 0.2), FieldUseChance(before, 0.25),
                    ]),
                FollowUpStory(
                    "Melder informeren", for: "burger", in: .frontOffice, chance: 0.6, lagDays: 2...21,
                    uses: [
                        FieldUseChance(SharedQuestions.keepInformed, 0.8),
                        FieldUseChance(SharedQuestions.phone, 0.55, missing: 0.5),
                        FieldUseChance(SharedQuestions.email, 0.4, missing: 0.2), FieldUseChance(solution, 0.02),
                    ]),
            ])
    }

    /// Broken street lights: without the number on the post the mechanic can do nothing.
    ///
    /// Five neighbours report each lamp on the same day, and one mechanic comes for all of them.
    static var streetLight: ProductStory {
        let post = Question("Wat is het nummer van de lichtmast?", .number(1_000...9_799)).answered(0.7).ofIncident
        let how = Question("Knippert de lamp, of is hij uit?", .choice(["uit", "knippert", "brandt ook overdag"]))
        return ProductStory(
            name: "Melding kapotte straatverlichting", registrations: 600, system: .reports, season: Season.dark,
            channels: [2, 33, 10, 50, 5],
            questions: [
                SharedQuestions.phone.answered(0.8), SharedQuestions.location.ofIncident, post, how,
                Question("Hoeveel lampen zijn er kapot?", .number(1...6)), SharedQuestions.keepInformed,
            ],
            followUps: [
                FollowUpStory(
                    "Lamp vervangen", for: "inwoner", in: .fieldService, chance: 0.8, lagDays: 1...16,
                    uses: [FieldUseChance(post, 0.9, missing: 0.7), FieldUseChance(SharedQuestions.location, 0.6)],
                    requires: [post]),
                FollowUpStory(
                    "Storing beoordelen", for: "", in: .fieldService, chance: 0.25, lagDays: 0...2,
                    uses: [FieldUseChance(how, 1)]),
            ],
            reportsPerIncident: 5)
    }

    /// Collection of bulky waste: the crew needs the address and the list; its orders know them by the links alone.
    static var bulkyWaste: ProductStory {
        let what = Question(
            "Wat wilt u laten ophalen?",
            .words(
                ["Bank", "Matras", "Kast", "Fauteuil", "Tafel 30\" breed"],
                ["", "; twee stoelen", ", tapijt", "\nen een lamp"]))
        let volume = Question("Hoeveel kubieke meter is het ongeveer?", .number(1...4))
        let day = Question("Op welke dag wilt u de afspraak?", .dayAfter(2...21))
        return ProductStory(
            name: "Grofvuil afspraak", registrations: 700, system: .contactRequests, season: Season.outdoors,
            channels: [4, 40, 6, 45, 5],
            questions: [SharedQuestions.phone, SharedQuestions.email, SharedQuestions.address, what, volume, day],
            followUps: [
                FollowUpStory(
                    "Ophalen", for: "burger", in: .planning, chance: 0.9, lagDays: 1...14,
                    uses: [
                        FieldUseChance(SharedQuestions.address, 1), FieldUseChance(what, 0.9), FieldUseChance(day, 0.8),
                        FieldUseChance(volume, 0.5),
                    ],
                    requires: [SharedQuestions.address, what],
                    columns: [
                        TakenOverColumn(SharedQuestions.phone, .copied),
                        TakenOverColumn(SharedQuestions.address, .copied), TakenOverColumn(day, .settledWhenNeeded),
                        TakenOverColumn(volume, .foundAnew),
                    ]),
                FollowUpStory(
                    "Terugbellen", for: "burger", in: .frontOffice, chance: 0.05, lagDays: 0.1...4,
                    uses: [FieldUseChance(SharedQuestions.phone, 0.9)]),
            ])
    }

    private static let complaintOpenings = [
        "Container zit vol", "Losse stoeptegel", "Overlast van hangende takken", "Gat in de weg",
        "Zwerfafval bij het café",
        "Bord \"verboden te parkeren\" ligt om", "Kapotte bank in het park", "Verstopte put", "Dode vogel in de vijver",
        "Tegel van 30\" ligt scheef", "Hondenpoep op de stoep", "Gekapte boom niet opgeruimd",
        "Wildgroei langs het fietspad",
    ]

    private static let complaintAdditions = [
        "", "", "; al weken", ", bij de ingang van de supermarkt", ".\nIemand is er al over gestruikeld.",
        "; mijn buren ergeren zich óók", ". De wijkploeg zei: \"komt goed\"", ", naast de glasbak", ".\nGraag bericht.",
    ]
}
