import RegistrationLog

extension TableFixture {
    /// Files of every placement, and a rejected row in two of them.
    static let ledger = IntakeLedger(
        files: [
            IntakeFile(
                name: "registraties.csv", bytes: 1_234,
                placement: .placed(placed(.longRegistrations, "utf-8", ";", .iso8601)),
                rows: irregular(
                    counts(
                        rows: 13, accepted: 7, duplicates: 1,
                        rejected: [.columnCount: 1, .otherHeader: 1, .conflict: 1]))),
            IntakeFile(
                name: "archief/vervolg.csv", bytes: 567,
                placement: .placed(placed(.followUps, "windows-1252", ",", .dayMonthYearDashed)),
                rows: counts(
                    rows: 4, accepted: 3, rejected: [.timestamp: 1], orphans: 1, beforeRegistration: 0)),
            IntakeFile(name: "lijst.xls", bytes: 89, placement: .notPlaced(.extensionNotRead(".xls"))),
            IntakeFile(name: "oud.csv", bytes: 0, placement: .ignored),
            IntakeFile(
                name: "-", bytes: nil, placement: .placed(placed(.signals, "utf-16le", "\t", nil)),
                rows: counts(rows: 0, accepted: 0)),
        ],
        rejectedRows: [
            RejectedRow(
                position: SourcePosition(file: FileID(0), line: 5, byte: 200),
                reason: .columnCount(expected: 14, found: 13)),
            RejectedRow(
                position: SourcePosition(file: FileID(0), line: 9, byte: 400),
                reason: .conflictingProduct(first: SourcePosition(file: FileID(0), line: 2, byte: 60))),
            RejectedRow(
                position: SourcePosition(file: FileID(1), line: 3, byte: 120, column: "afgehandeld op"),
                reason: .unreadableTimestamp(expected: .dayMonthYearDashed)),
        ],
        timeZone: "Europe/Amsterdam", placeholders: ["-", "onbekend"])

    /// Every setting that changes figures, on one product, field and action.
    static let settings = {
        var settings = AnalysisSettings()
        settings.period = ReportingPeriod(from: CalendarDate(year: 2024, month: 1, day: 1))
        settings.observationEnd = CalendarDate(year: 2024, month: 12, day: 31)
        settings.products = ["=1+1": formulaSettings, "paspoort; verlengen": ProductSettings()]
        settings.fields = ["telefoonnummer": telephoneSettings, "aanhef": protectedSettings]
        settings.actions = ["terugbellen": callBackSettings]
        if let date = CalendarDate(year: 2024, month: 7, day: 1) {
            settings.protocolChanges = [ProtocolChange(date: date, product: "=1+1", note: "minder vragen")]
        }
        settings.secondsPerQuestion = SecondsPerQuestion(value: 12.5, source: "steekproef")
        return settings
    }()

    private static let formulaSettings = {
        var settings = ProductSettings()
        settings.followUpComplete = true
        settings.followUpHorizonDays = 20
        return settings
    }()

    private static let telephoneSettings = {
        var settings = FieldSettings()
        settings.personalData = .contact
        settings.purpose = "terugbellen"
        return settings
    }()

    private static let protectedSettings = {
        var settings = FieldSettings()
        settings.protectedReason = "wettelijk verplicht"
        return settings
    }()

    private static let callBackSettings = {
        var settings = ActionSettings()
        settings.beneficiary = .citizen
        settings.requiredFields = ["telefoonnummer"]
        return settings
    }()

    private static func placed(
        _ kind: FileKind, _ encoding: String, _ delimiter: Character, _ dateFormat: DateFormat?
    ) -> PlacedFile {
        PlacedFile(
            kind: kind, encoding: Setting(encoding, .detected), delimiter: Setting(delimiter, .detected),
            dateFormat: dateFormat.map { Setting($0, .detected) })
    }

    /// Two rows out of the selection, three short rows and a repeated header.
    private static func irregular(_ counts: RowCounts) -> RowCounts {
        var counts = counts
        (counts.outOfSelection, counts.short, counts.repeatedHeaders) = (2, 3, 1)
        return counts
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
