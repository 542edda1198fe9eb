import Platform
import RegistrationLog
import Testing

@testable import Configuration

struct ConfigurationTests {
    @Test(arguments: ["", "\n", "# alles is zoals het is\n", "---\n", "~", "files:\nproducts: ~\nplaceholders:\n"])
    func nothingSaidIsByDefault(_ yaml: String) throws {
        let configuration = try Configuration(Array(yaml.utf8))
        #expect(configuration.timeZone.name == "Europe/Amsterdam")
        #expect(configuration.files.isEmpty)
        #expect(configuration.questions.isEmpty)
        #expect(configuration.placeholders.keys == PlaceholderList().keys)
        #expect(configuration.shownNames.products.isEmpty)
        #expect(configuration.shownNames.fields.isEmpty && configuration.shownNames.actions.isEmpty)
        #expect(configuration.rule(forOneOf: ["a.csv"]) == nil)
        let settings = configuration.settings
        #expect(settings.threshold == Ratio(1, 100))
        #expect(settings.minimumFollowUps == 30)
        #expect(settings.minimumHorizonDays == 60)
        #expect(settings.observationEnd == nil)
        #expect(!settings.quotesSignals)
        #expect(settings.secondsPerQuestion == nil)
        #expect(settings.stopRuleMissing == 5)
        #expect(settings.protocolChanges.isEmpty)
        #expect(settings.products.isEmpty && settings.fields.isEmpty && settings.actions.isEmpty)
    }

    @Test func aByteOrderMarkAndCarriageReturnsAreReadPast() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("timezone: UTC\r\nquestions:\r\n  - Waar is het\r\n".utf8)
        let configuration = try Configuration(bytes)
        #expect(configuration.timeZone.name == "UTC")
        #expect(configuration.questions == ["Waar is het"])
    }

    @Test func filesAreDescribedByTheFirstRuleThatMatches() throws {
        let configuration = try configuration(
            """
            files:
              - match: "zaken-*.csv"
                kind: follow-ups
                encoding: windows-1252
                delimiter: ";"
                date_format: dd-mm-jjjj
                columns: { registratie_id: klantcontact, tijdstip: afgehandeld  op, actie: soort }
                ignore: [laatst gewijzigd, no]
                header_line: 3
                values: { product: Melding }
                source: Zaak  systeem
                covers: { from: 2024-03-01, to: 2024-12-31 }
              - match: oud/*
                kind: ignore
              - match: "*.csv"
            """)
        let rule = try #require(configuration.rule(forOneOf: ["2024/zaken-01.csv"]))
        #expect(rule.match.text == "zaken-*.csv")
        #expect(rule.kind == .followUps)
        #expect(rule.encoding == .windows1252)
        #expect(rule.delimiter?.scalar == ";")
        #expect(rule.dateFormat == .dayMonthYearDashed)
        #expect(rule.columns == [.registrationID: "klantcontact", .time: "afgehandeld op", .action: "soort"])
        #expect(rule.ignoredColumns == ["laatst gewijzigd", "no"])
        #expect(rule.headerLine == 3)
        #expect(rule.values == [.product: "Melding"])
        #expect(rule.source == "Zaak systeem")
        let first = try #require(CalendarDate(year: 2024, month: 3, day: 1))
        let end = try #require(CalendarDate(year: 2024, month: 12, day: 31))
        #expect(rule.covered == first...end)
        #expect(configuration.rule(forOneOf: ["oud/a.csv"])?.kind == .ignore)
        let last = try #require(configuration.rule(forOneOf: ["a.csv"]))
        #expect(last == FileRule(match: ShellPattern("*.csv")))
        #expect(configuration.rule(forOneOf: ["a.tsv"]) == nil)
    }

    @Test(arguments: [
        ("registrations", FileRule.Kind.registrations), ("follow-ups", .followUps), ("links", .links),
        ("signals", .signals), ("ignore", .ignore),
    ])
    func everyKindCanBeSaid(_ word: String, _ kind: FileRule.Kind) throws {
        #expect(try configuration("files: [{ match: a.csv, kind: \(word) }]").files.first?.kind == kind)
    }

    @Test(arguments: [
        ("\";\"", ";" as Unicode.Scalar), ("\",\"", ","), ("tab", "\t"), ("\"\\t\"", "\t"), ("\"|\"", "|"),
        ("~", "~"), ("\"~\"", "~"), ("^", "^"), ("\":\"", ":"), ("\"#\"", "#"), ("\"\\x1F\"", "\u{1F}"),
    ])
    func everyDelimiterCanBeSaid(_ word: String, _ delimiter: Unicode.Scalar) throws {
        let rule = try configuration("files: [{ match: a.csv, delimiter: \(word) }]").files.first
        #expect(rule?.delimiter?.scalar == delimiter)
    }

    @Test(arguments: [
        ("utf-8", FileRule.Encoding.utf8), ("windows-1252", .windows1252), ("utf-16le", .utf16LittleEndian),
        ("utf-16be", .utf16BigEndian), ("UTF-8", .utf8), ("Windows-1252", .windows1252),
    ])
    func everyEncodingCanBeSaid(_ word: String, _ encoding: FileRule.Encoding) throws {
        #expect(try configuration("files: [{ match: a.csv, encoding: \(word) }]").files.first?.encoding == encoding)
    }

    @Test(arguments: ["cp437", "cp850", "cp858", "macintosh", "latin1", "ISO-8859-15", "KOI8-R", "cp1258"])
    func everyCodePageOfTheSystemCanBeSaid(_ name: String) throws {
        let rule = try configuration("files: [{ match: a.csv, encoding: \(name) }]").files.first
        #expect(try rule?.encoding == .codePage(#require(CodePage(named: name))))
    }

    @Test(arguments: [
        ("iso", DateFormat.iso8601), ("dd-mm-jjjj", .dayMonthYearDashed), ("dd/mm/jjjj", .dayMonthYearSlashed),
        ("jjjjmmdd", .compact), ("mm-dd-jjjj", .monthDayYearDashed), ("mm/dd/jjjj", .monthDayYearSlashed),
        ("jjjj/mm/dd", .yearMonthDaySlashed), ("dd.mm.jjjj", .dayMonthYearDotted), ("d mmmm jjjj", .dayMonthNameYear),
        ("'mmmm d, jjjj'", .monthNameDayYear), ("dd-mm-jj", .shortDayMonthYearDashed),
        ("dd/mm/jj", .shortDayMonthYearSlashed), ("dd.mm.jj", .shortDayMonthYearDotted),
        ("mm-dd-jj", .shortMonthDayYearDashed), ("mm/dd/jj", .shortMonthDayYearSlashed),
        ("d mmmm jj", .shortDayMonthNameYear), ("'mmmm d, jj'", .shortMonthNameDayYear), ("epoch_s", .epochSeconds),
        ("epoch_ms", .epochMilliseconds), ("spreadsheet_days", .spreadsheetDays),
    ])
    func everyDateFormatCanBeSaid(_ word: String, _ format: DateFormat) throws {
        #expect(try configuration("files: [{ match: a.csv, date_format: \(word) }]").files.first?.dateFormat == format)
    }

    @Test(arguments: [("double", false), ("none", true)])
    func quotesCanBeLetters(_ word: String, _ areLetters: Bool) throws {
        let rule = try configuration("files: [{ match: a.csv, quotes: \(word) }]").files.first
        #expect(rule?.quotesAreLetters == areLetters)
    }

    @Test(arguments: [("none", false), ("backslash", true)])
    func backslashesCanEscape(_ word: String, _ doEscape: Bool) throws {
        let rule = try configuration("files: [{ match: a.csv, escape: \(word) }]").files.first
        #expect(rule?.escapesWithBackslash == doEscape)
    }

    @Test func changesOfIdsAreMadeInTheirOwnOrder() throws {
        #expect(
            try configuration("ids: [suffix, leading_zeros, suffix]").identifierChanges == [.leadingZeros, .suffix])
        #expect(try configuration("timezone: UTC").identifierChanges == [])
    }

    @Test func aPatternOfDatesCanBeSaid() throws {
        let rule = try #require(try configuration(#"files: [{ match: a, date_format: "d.m.jj  uu:nn" }]"#).files.first)
        #expect(rule.dateFormat?.rawValue == "d.m.jj uu:nn")
        #expect(rule.dateFormat.map { DateFormat.allCases.contains($0) } == false)
    }

    @Test(arguments: [(ColumnRole.time, "tijdstip"), (.date, "datum")])
    func dateAndTimeOfDayCanStandInTwoColumns(_ role: ColumnRole, _ key: String) throws {
        let rule = try configuration("files: [{ match: a, columns: { \(key): [Datum, Tijd], product: p } }]").files
            .first
        #expect(rule?.columns == [role: "Datum", .product: "p"])
        #expect(rule?.timeOfDayColumn == "Tijd")
    }

    @Test func questionsAndPlaceholdersAreTextsWhateverYAMLWouldMakeOfThem() throws {
        let configuration = try configuration(
            """
            timezone: Asia/Kathmandu
            questions: [Wat is  er gebeurd, 2024-07-01, no]
            placeholders: { add: ["zie boven", null, ja, 0x1F], remove: ["NB"] }
            """)
        #expect(configuration.timeZone.name == "Asia/Kathmandu")
        #expect(configuration.questions == ["Wat is er gebeurd", "2024-07-01", "no"])
        #expect(
            configuration.placeholders.keys
                == [
                    "-", "--", ".", "..", "...", "0x1f", "?", "geen antwoord", "ja", "n.b.", "n.n.b.", "n.v.t.", "n/a",
                    "niet bekend", "niet ingevuld", "niet van toepassing", "nnb", "null", "nvt", "onbekend",
                    "zie boven",
                ])
    }

    @Test func whoseReportItIsIsConfigured() throws {
        let configuration = try configuration("organisation: Gemeente Voorbeeld\ngm_code: gm0000\ntitle: Uitvraag 2024")
        #expect(configuration.organisation == "Gemeente Voorbeeld")
        #expect(configuration.municipalityCode == "gm0000")
        #expect(configuration.title == "Uitvraag 2024")
        #expect(try self.configuration("ids: []").organisation == nil)
    }

    @Test func figuresAreConfigured() throws {
        let settings = try configuration(
            """
            observation_end: 2024-12-31
            minimum_follow_ups: 0
            minimum_horizon_days: 3650
            signal_texts: true
            threshold: 0.025
            seconds_per_question: { value: 12.5, source: "steekproef KCC, maart 2024" }
            stop_rule: { missing: 3 }
            protocol_changes:
              - { date: 2024-07-01, product: Paspoort verlengen, note: uitvraag beperkt }
              - { date: 2024-07-01 }
            """
        ).settings
        #expect(settings.observationEnd == CalendarDate(year: 2024, month: 12, day: 31))
        #expect(settings.minimumFollowUps == 0)
        #expect(settings.minimumHorizonDays == 3_650)
        #expect(settings.quotesSignals)
        #expect(settings.stopRuleMissing == 3)
        #expect(settings.threshold == Ratio(25, 1_000))
        #expect(settings.secondsPerQuestion == SecondsPerQuestion(value: 12.5, source: "steekproef KCC, maart 2024"))
        let date = try #require(CalendarDate(year: 2024, month: 7, day: 1))
        #expect(
            settings.protocolChanges == [
                ProtocolChange(date: date, product: "paspoort verlengen", note: "uitvraag beperkt"),
                ProtocolChange(date: date, product: nil, note: nil),
            ])
    }

    @Test(arguments: [("0.01", 1, 100), ("0.5", 5, 10), ("0.010", 10, 1_000), ("0.000000001", 1, 1_000_000_000)])
    func theThresholdIsExactlyWhatItsDecimalsSay(_ text: String, _ numerator: Int, _ denominator: Int) throws {
        #expect(try configuration("threshold: \(text)").settings.threshold == Ratio(numerator, denominator))
    }

    private func configuration(_ yaml: String) throws -> Configuration { try Configuration(Array(yaml.utf8)) }
}
