import RegistrationLog

extension PageFixture {
    /// Files of every placement, rejected rows of three kinds, and a remark of each kind.
    static let ledger = IntakeLedger(
        files: [
            IntakeFile(
                name: "registraties-2024.csv", bytes: 1_843_220,
                placement: .placed(placed(.wideRegistrations, "utf-8", ";", .iso8601)),
                rows: counts(
                    rows: 8_130, accepted: 7_980, duplicates: 92, rejected: [.columnCount: 40, .timestamp: 18])),
            IntakeFile(
                name: "vervolg/acties.csv", bytes: 640_101,
                placement: .placed(placed(.followUps, "windows-1252", ",", .dayMonthYearDashed)),
                rows: counts(
                    rows: 5_840, accepted: 5_801, duplicates: 37, rejected: [.missingValue: 2], orphans: 21,
                    beforeRegistration: 6)),
            IntakeFile(
                name: "signalen.csv", bytes: nil, placement: .placed(placed(.signals, "utf-8", "\t", nil)),
                rows: counts(rows: 19, accepted: 19)),
            IntakeFile(name: "formulier.xls", bytes: 12_004, placement: .notPlaced(.extensionNotRead(".xls"))),
            IntakeFile(name: "oud.csv", bytes: 77, placement: .ignored),
        ],
        warnings: [
            .ambiguousDates(file: FileID(1), column: "afgehandeld op"),
            .namelessColumns(file: FileID(0), count: 1),
            .unlistedQuestions(file: FileID(0), column: "toelichting"),
            .duplicatesWithOtherAnswers(count: 3),
            .suggestedPlaceholder(word: "geheimwoord", fields: 4),
            .configuredOtherwise(
                file: FileID(1), setting: "encoding", detected: "utf-8", configured: "windows-1252"),
        ],
        placeholders: ["-", "n.v.t.", "onbekend"])

    /// One file of which every row counts.
    static let cleanLedger = IntakeLedger(files: [
        IntakeFile(
            name: "log.csv", bytes: 1_000, placement: .placed(placed(.longRegistrations, "utf-8", ";", .iso8601)),
            rows: counts(rows: 100, accepted: 100))
    ])

    /// One file of which `rejected` rows of 100 were rejected.
    static func ledger(rejected: Int, kind: FileKind = .longRegistrations) -> IntakeLedger {
        IntakeLedger(files: [
            IntakeFile(
                name: "log.csv", bytes: 1_000, placement: .placed(placed(kind, "utf-8", ";", nil)),
                rows: counts(rows: 100, accepted: 100 - rejected, rejected: [.quoting: rejected]))
        ])
    }

    /// Settings that show: a chosen period, an assumption about time, protected and required questions, quotes.
    static let settings = {
        var settings = AnalysisSettings()
        settings.period = ReportingPeriod(
            from: CalendarDate(year: 2024, month: 1, day: 1), to: CalendarDate(year: 2024, month: 12, day: 31))
        settings.quotesSignals = true
        settings.secondsPerQuestion = SecondsPerQuestion(value: 12, source: "steekproef KCC, maart 2024")
        var passport = ProductSettings()
        passport.uniformProductName = "paspoort"
        settings.products = ["paspoort verlengen": passport]
        var number = FieldSettings()
        number.protectedReason = "wettelijk verplicht"
        number.legalBasis = "art. 28 Paspoortuitvoeringsregeling"
        var telephone = FieldSettings()
        telephone.purpose = "terugbellen"
        settings.fields = ["burgerservicenummer": number, "telefoonnummer": telephone]
        var callBack = ActionSettings()
        callBack.requiredFields = ["telefoonnummer"]
        settings.actions = ["terugbellen": callBack]
        return settings
    }()

    private static func placed(
        _ kind: FileKind, _ encoding: String, _ delimiter: Character, _ dateFormat: DateFormat?
    ) -> PlacedFile {
        PlacedFile(
            kind: kind, encoding: Setting(encoding, .detected), delimiter: Setting(delimiter, .detected),
            dateFormat: dateFormat.map { Setting($0, .detected) })
    }

    private static func counts(
        rows: Int, accepted: Int, duplicates: Int = 0, rejected: [RejectionKind: Int] = [:], orphans: Int? = nil,
        beforeRegistration: Int? = nil
    ) -> RowCounts {
        var counts = RowCounts()
        counts.rows = rows
        counts.accepted = accepted
        counts.duplicates = duplicates
        counts.rejected = rejected
        counts.orphans = orphans
        counts.beforeRegistration = beforeRegistration
        if orphans != nil {
            counts.withoutFollowUp = 0
            counts.tooManyLinks = 0
            counts.namingFields = 2
            counts.namingUnknownFields = 1
        }
        return counts
    }
}
