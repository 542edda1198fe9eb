extension Story {
    /// Permits for events: what is done with them stands in a register that names no answer.
    ///
    /// The day, the location, the number of visitors and the mail address are needed often, and the telephone number now and
    /// then; the web site never. Nobody would know, had who grants the permits not been asked about a sample of them.
    static var eventPermit: ProductStory {
        let day = Question("Op welke datum is het evenement?", .dayAfter(30...200))
        let location = Question("Waar is het evenement?", .address)
        let visitors = Question("Hoeveel bezoekers verwacht u?", .number(40...3_000)).answered(0.9)
        return ProductStory(
            name: "Evenement melden", registrations: 900, system: .frontOffice,
            season: Season.outdoors, channels: [15, 25, 15, 43, 2],
            questions: [
                SharedQuestions.phone, SharedQuestions.email, day, location, visitors,
                Question("Heeft het evenement een website?", .choice(["nee", "ja"])).asked(0.7),
            ],
            followUps: [
                FollowUpStory(
                    "Vergunning verlenen", for: "burger", in: .permits, chance: 0.2, lagDays: 4...50,
                    uses: [
                        FieldUseChance(day, 0.9), FieldUseChance(location, 0.75),
                        FieldUseChance(SharedQuestions.email, 0.4),
                        FieldUseChance(visitors, 0.5, missing: 0.5),
                    ]),
                FollowUpStory(
                    "Aanvulling vragen", for: "organisatie", in: .permits, chance: 0.1, lagDays: 0.5...14,
                    uses: [
                        FieldUseChance(SharedQuestions.phone, 0.1), FieldUseChance(day, 0.3),
                        FieldUseChance(visitors, 0.4, missing: 0.8),
                    ]),
            ],
            isNumberedApart: true,
            survey: SurveyStory(
                size: 136, notFound: [20, 57, 101], open: [118],
                remarks: [20: "niet in het vergunningenregister", 43: "ook met de politie besproken; zie dossier"]))
    }
}
