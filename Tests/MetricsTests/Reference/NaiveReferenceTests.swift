import Metrics
import RegistrationLog
import TestSupport
import Testing

/// The naive reference against figures counted by hand.
@Suite struct NaiveReferenceTests {
    /// A day of 2024 by its number from 1.
    private func day(_ number: Int) -> String {
        CalendarDate(dayNumber: 19_722 + number).iso8601
    }

    private func field(_ name: String, of product: String = "move", _ sketch: NaiveSketch) throws
        -> NaiveReference.FieldRow
    {
        let products = NaiveReference(sketch).products
        let row = try #require(products.first { $0.view.product == product })
        return try #require(row.fields.first { $0.field == name })
    }

    /// Six registrations of 1 January with an answer to `name` and none to `note`, and settings under which all are mature.
    private func six() -> NaiveSketch {
        var sketch = NaiveSketch()
        for _ in 0..<6 { sketch.log.register("move", at: "2024-01-01", ["name": "a", "note": nil]) }
        sketch.settings.observationEnd = CalendarDate(year: 2024, month: 12, day: 31)
        sketch.settings.products["move"] = ProductSettings { $0.followUpHorizonDays = 30 }
        return sketch
    }

    // Actions: 0 is called, which names `name`; 1 is mailed, which names nothing; 2 is called and mailed; 3 and 4 have nothing;
    // 5 is called naming `note`, which was not captured. Calls are file 0, mails file 1.
    // `name`: used in 0 and 2. Observable: 0, 2 (used), 5 (its action names something asked); 1 is blind. Measured:
    // 6 · 3/4 = 4.5. `note` is missing in 5.
    @Test func whatIsSeenAndWhatIsNot() throws {
        var sketch = six()
        sketch.log.act("call", at: "2024-01-03", on: [0], names: ["name"], beneficiary: .citizen)
        sketch.log.act("mail", at: "2024-01-02", on: [1], file: 1)
        sketch.log.act("call", at: "2024-01-05", on: [2], names: ["name"])
        sketch.log.act("mail", at: "2024-01-02", on: [2], file: 1)
        sketch.log.act("call", at: "2024-01-02", on: [5], names: ["note"])
        let name = try field("name", sketch)
        let expected = [
            "gevraagd": "6", "vastgelegd": "6", "gebruikt": "2", "gericht": "2", "rijp_vastgelegd": "6",
            "rijp_gebruikt": "2", "rijp_gericht": "2", "zichtbaar": "3", "blind": "1", "gemeten": "4",
            "gebruiksgraad": "0.333333", "bovengrens_nul": "", "nog_nodig": "", "gemist": "0", "gemist_graad": "",
            "expliciet": "2", "waarneembaar": "3", "burger": "1", "onbekend": "1", "eerste_gebruik": "2024-01-03",
            "laatste_gebruik": "2024-01-05", "doorlooptijd_mediaan_dagen": "2.0", "laatst_gevraagd": "2024-01-01",
            "gestopt_sinds": "", "oordeel": "behouden", "voorwaarde": "",
        ]
        for (column, cell) in expected { #expect(name.cells[column] == cell, "\(column)") }
        let note = try field("note", sketch)
        // Needed in one of six without an answer: 1/6, lower end 0.004211.
        for (column, cell) in [
            "vastgelegd": "0", "gemist": "1", "gemist_graad": "0.166667", "gemist_laag": "0.004210",
            "oordeel": "heroverwegen",
        ] { #expect(note.cells[column] == cell, "\(column)") }
    }

    // In registration 2 one system names what it used, and another that never does has an action too: what it did not use it is
    // blind for. Registration 0 has the naming one alone.
    @Test func oneSystemDoesNotVouchForAnother() throws {
        var sketch = six()
        sketch.log.act("call", at: "2024-01-03", on: [0], names: ["note"])
        sketch.log.act("call", at: "2024-01-03", on: [2], names: ["note"])
        sketch.log.act("mail", at: "2024-01-02", on: [2], file: 1)
        let name = try field("name", sketch)
        #expect(name.cells["zichtbaar"] == "1")
        #expect(name.cells["blind"] == "1")
        // Monthly parts of one system are one source.
        sketch.files = [
            0: NaiveSketch.File(name: "taken-1.csv", columns: ["a"]),
            1: NaiveSketch.File(name: "taken-2.csv", columns: ["b"]),
        ]
        #expect(try field("name", sketch).cells["zichtbaar"] == "2")
        // Unless a rule says otherwise.
        sketch.files[1]?.source = "mail"
        #expect(try field("name", sketch).cells["zichtbaar"] == "1")
    }

    // A row that names only what nobody asks shows nothing.
    @Test func aNameThatNobodyAsksShowsNothing() throws {
        var sketch = six()
        sketch.log.act("call", at: "2024-01-03", on: [0], names: ["nmae"])
        let name = try field("name", sketch)
        #expect(name.cells["zichtbaar"] == "0")
        #expect(name.cells["blind"] == "1")
        #expect(name.cells["gemeten"] == "0")
        #expect(name.cells["oordeel"] == "niet meetbaar")
    }

    // Somebody looked at what followed 0 and 1, and marked `name` for 0: in both all can be seen, for all systems.
    @Test func whoLooksSeesAll() throws {
        var sketch = six()
        sketch.log.act("mail", at: "2024-01-04", on: [0, 1, 2], file: 1)
        sketch.survey = [
            NaiveSketch.SurveyRow(registration: 0, marked: ["name"], beneficiary: .organisation),
            NaiveSketch.SurveyRow(registration: 1), NaiveSketch.SurveyRow(registration: 2, isLookedAt: false),
        ]
        let name = try field("name", sketch)
        for (column, cell) in [
            "gebruikt": "1", "gericht": "1", "steekproef": "1", "expliciet": "0", "zichtbaar": "2", "blind": "1",
            "gemeten": "4", "organisatie": "1", "doorlooptijd_mediaan_dagen": "3.0",
        ] { #expect(name.cells[column] == cell, "\(column)") }
        let product = try #require(NaiveReference(sketch).products.first)
        #expect(product.cells["steekproef_getrokken"] == "3")
        #expect(product.cells["steekproef_bekeken"] == "2")
    }

    // Somebody looked at what followed 0 and found nothing, on a sheet without a column for `note`; of 1 the data has no follow-up,
    // so that only what is marked there is known.
    @Test func aSheetShowsNoMoreThanItAsks() throws {
        var sketch = six()
        sketch.log.act("mail", at: "2024-01-04", on: [0], file: 1)
        for number in 0...1 { sketch.log.registrations[number].answers = [("name", "a"), ("note", "n")] }
        sketch.survey = [
            NaiveSketch.SurveyRow(registration: 0, questions: ["name"]),
            NaiveSketch.SurveyRow(registration: 1, marked: ["name"]),
            NaiveSketch.SurveyRow(registration: 2),
        ]
        let name = try field("name", sketch)
        for (column, cell) in ["gebruikt": "1", "zichtbaar": "2", "blind": "0", "steekproef": "1"] {
            #expect(name.cells[column] == cell, "\(column)")
        }
        let note = try field("note", sketch)
        for (column, cell) in ["gebruikt": "0", "zichtbaar": "0", "blind": "2"] {
            #expect(note.cells[column] == cell, "\(column)")
        }
        let product = try #require(NaiveReference(sketch).products.first)
        #expect(product.cells["steekproef_bekeken"] == "3")
    }

    // A record with 101 registrations is no follow-up; all of them are blind, one with another action too, unless it is used.
    @Test func tooManyLinksAreBlind() throws {
        var sketch = NaiveSketch()
        for _ in 0..<101 { sketch.log.register("move", at: "2024-01-01", ["name": "a", "note": "b"]) }
        sketch.settings.observationEnd = CalendarDate(year: 2024, month: 12, day: 31)
        sketch.log.act("call", at: "2024-01-02", on: Array(0..<101), names: ["name"])
        sketch.log.act("call", at: "2024-01-02", on: [7], names: ["note"])
        #expect(try field("name", sketch).cells["blind"] == "101")
        let note = try field("note", sketch)
        #expect(note.cells["zichtbaar"] == "1")
        #expect(note.cells["blind"] == "100")
    }

    // Six telephone numbers, all different, taken over by an action, once with a dash: e = 6/36, 2e/(1 + e) = 0.2857, and the lower
    // end of 6/6 is 0.5407. The same town six times: e = 1, and so six agreements by chance.
    @Test func agreementMustBeBeyondChance() throws {
        var sketch = NaiveSketch()
        for number in 0..<6 {
            sketch.log.register("move", at: "2024-01-01", [:])
            sketch.log.registrations[number].answers = [("phone", "061234567\(number)"), ("town", "here")]
            sketch.log.act("call", at: "2024-01-02", on: [number])
            sketch.log.actions[number].values = [("phone", "06-1234567\(number)"), ("town", "here")]
        }
        let phone = try field("phone", sketch)
        #expect(phone.cells["overgenomen"] == "6")
        #expect(phone.cells["gericht"] == "0")
        #expect(phone.cells["oordeel"] == "heroverwegen")
        let town = try field("town", sketch)
        #expect(town.cells["gebruikt"] == "0")
        #expect(town.cells["toeval"] == "6")
        #expect(town.cells["waarneembaar"] == "0")
    }

    // Thirty records in which three fields are all the same as registered: a copy, of which nothing is evidence.
    @Test func aWholeRecordIsACopy() throws {
        func copied(fields: [String]) throws -> [String?] {
            var sketch = NaiveSketch()
            for number in 0..<30 {
                sketch.log.register("move", at: "2024-01-01")
                sketch.log.registrations[number].answers = ["a", "b", "c"].map { ($0, "\($0) \(number)") }
                sketch.log.act("call", at: "2024-01-02", on: [number])
                sketch.log.actions[number].values = fields.map { ($0, "\($0) \(number)") }
            }
            let row = try field("a", sketch)
            return [row.cells["overgenomen"], row.cells["toeval"], row.cells["waarneembaar"]]
        }
        #expect(try copied(fields: ["a", "b"]) == ["30", "0", "30"])
        #expect(try copied(fields: ["a", "b", "c"]) == ["0", "0", "0"])
    }

    // One registration a day on days 1 to 200, an action on each of the days 101 to 200 (g = 14): the source is silent until day
    // 100. With a horizon of 30 days what was registered on days 101 to 170 is mature: 70 of the 170 that are old enough.
    @Test func aSystemConnectedLateIsSilentUntilThen() throws {
        var sketch = NaiveSketch()
        for number in 1...200 { sketch.log.register("move", at: day(number), ["name": "a"]) }
        for number in 101...200 { sketch.log.act("call", at: day(number), on: [number - 1], names: ["name"]) }
        sketch.settings.products["move"] = ProductSettings { $0.followUpHorizonDays = 30 }
        #expect(try field("name", sketch).cells["rijp_vastgelegd"] == "70")
        // Whoever knows that nothing else was done says so.
        sketch.settings.products["move"]?.followUpComplete = true
        #expect(try field("name", sketch).cells["rijp_vastgelegd"] == "170")
        sketch.settings.products["move"]?.followUpComplete = false
        sketch.files[0] = NaiveSketch.File(name: "calls.csv", columns: [], covers: ("2024-01-01", nil))
        #expect(try field("name", sketch).cells["rijp_vastgelegd"] == "170")
        // It covers days 101 to 180 alone: days 181 to 200 are silent, and what would be followed up there is not mature.
        sketch.files[0]?.covers = (day(101), day(180))
        #expect(try field("name", sketch).cells["rijp_vastgelegd"] == "50")
    }

    // 299 registrations with an action that names another question: bound 0.009970, none blind.
    @Test(arguments: [(299, "schrappen", "zonder", "0"), (298, "te weinig gegevens", "", "1")])
    func droppedWhereAllWasSeen(count: Int, verdict: String, condition: String, stillNeeded: String) throws {
        var sketch = NaiveSketch()
        for number in 0..<count {
            sketch.log.register("move", at: "2024-01-01", ["name": "a", "phone": "b"])
            sketch.log.act("call", at: "2024-01-01", on: [number], names: ["phone"])
        }
        sketch.settings.observationEnd = CalendarDate(year: 2024, month: 12, day: 31)
        let name = try field("name", sketch)
        #expect(name.cells["oordeel"] == verdict)
        #expect(name.cells["voorwaarde"] == condition)
        #expect(name.cells["nog_nodig"] == stillNeeded)
        #expect(name.cells["bovengrens_nul"] == (count == 299 ? "0.009970" : "0.010003"))
        #expect(try field("phone", sketch).cells["oordeel"] == "behouden")
    }

    // Asked on days 1 to 100, 40 registrations without it until day 200; a change on day 110 is why.
    @Test func aQuestionThatWasStopped() throws {
        var sketch = NaiveSketch()
        for number in 1...100 { sketch.log.register("move", at: day(number), ["name": "a"]) }
        for number in 161...200 { sketch.log.register("move", at: day(number), ["town": "b"]) }
        #expect(try field("name", sketch).cells["gestopt_sinds"] == day(101))
        #expect(try field("name", sketch).cells["laatst_gevraagd"] == day(100))
        sketch.settings.protocolChanges = [
            ProtocolChange(date: CalendarDate(dayNumber: 19_722 + 110), product: nil, note: nil)
        ]
        #expect(try field("name", sketch).cells["gestopt_sinds"] == day(110))
        let product = try #require(NaiveReference(sketch).products.first)
        // The last 90 days are days 111 to 200: forty answers in forty registrations.
        #expect(product.cells["vragen_per_gesprek_nu"] == "1.0")
        #expect(product.cells["al_gestopt"] == "1")
    }

    // `phone` is never asked here, asked for `waste`, and needed in 30 of 40: 0.75, whose lower end is far above 1 %.
    @Test func whatIsNeededAndNeverAskedIsAdded() throws {
        var sketch = NaiveSketch()
        for number in 0..<40 { sketch.log.register("move", at: "2024-01-01", ["name": "a\(number)"]) }
        sketch.log.register("waste", at: "2024-01-01", ["phone": "b"])
        for number in 0..<30 { sketch.log.act("call", at: "2024-01-02", on: [number], names: ["phone", "unheard of"]) }
        sketch.settings.observationEnd = CalendarDate(year: 2024, month: 12, day: 31)
        #expect(try field("phone", sketch).cells["oordeel"] == "toevoegen")
        #expect(try field("unheard of", sketch).cells["oordeel"] == "")
        let product = try #require(NaiveReference(sketch).products.first)
        // Whatever is asked, 30 of 30 miss something: no number of questions is enough.
        #expect(product.cells["velden_voor_90"] == "")
        #expect(product.cells["toevoegen"] == "1")
        #expect(product.cells["volgtermijn_dagen"] == "60")
    }

    // The specification's reference values, rounded outwards.
    @Test(arguments: [(1, 17, 1_488), (2, 24, 10_256), (2, 25, 9_839), (7, 120, 23_772), (31, 4_036, 5_224)])
    func lowerEnds(x: Int, n: Int, lower: Int) { #expect(naiveInterval(x, n).lower == lower) }

    @Test func decimalsAreRoundedHalfToEven() {
        #expect(naiveDecimals(4_320, 86_400, 1) == "0.0")
        #expect(naiveDecimals(12_960, 86_400, 1) == "0.2")
        #expect(naiveDecimals(1, 3, 6) == "0.333333")
        #expect(naiveDecimals(5, 1, 1) == "5.0")
        #expect(naiveDecimals(1, 0, 6) == "")
    }
}
