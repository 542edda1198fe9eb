import DelimitedText
import RegistrationLog

/// What was read of a placed file.
struct FileReading: Sendable {
    /// Its valid rows.
    let rows: DeliveredRows
    /// What was made of it.
    let placed: PlacedFile
    /// The columns whose cells hold all answers of their row.
    let answers: [AnswersColumn]
    /// Whether its dates read as well with the month first, so that the day was taken first.
    let hasAmbiguousDates: Bool
    /// What the user should know of it.
    let warnings: [IntakeWarning]
}

extension FileReading {
    /// Reads the rows of a file.
    ///
    /// 1. The first records are read until the format of the dates and the columns of JSON are known.
    /// 2. These records are made rows, and then all that follow.
    init(
        _ text: consuming DelimitedFile, file: FileID, placement: Placement, timeZone: LocalTimeZone,
        rules: RowReader.Rules
    ) throws(ByteSourceError) {
        var records = text.records(delimiter: placement.delimiter.value, from: placement.firstRowLine)
        var survey = ColumnSurvey(
            mapping: placement.mapping, timeZone: timeZone, placeholders: rules.placeholders)
        var surveyed: [RecordBatch] = []
        while !survey.isComplete, let batch = try records.next() {
            survey.add(batch)
            surveyed.append(batch)
        }
        let dateFormat = survey.dates.setting(configured: placement.dateFormat)
        // Where no value was seen, all formats read as many, and the first of them is held to.
        let timestamps = TimestampReader(
            format: placement.dateFormat ?? dateFormat?.value ?? .iso8601, timeZone: timeZone)
        answers = survey.answersColumns(listsQuestions: !rules.questions.isEmpty)
        var reader = RowReader(
            file: file, mapping: placement.mapping, timestamps: timestamps, answers: answers, rules: rules)
        for batch in surveyed { reader.read(batch, encoding: records.encoding.encoding) }
        surveyed = []
        while let batch = try records.next() { reader.read(batch, encoding: records.encoding.encoding) }
        rows = reader.finish()
        let encoding = records.encoding
        placed = PlacedFile(
            kind: placement.mapping.kind,
            encoding: Setting(encoding.encoding.rawValue, encoding.origin == .given ? .configured : .detected),
            delimiter: Setting<Character>(
                Character(placement.delimiter.value.scalar), placement.delimiter.origin),
            dateFormat: dateFormat)
        var warnings: [IntakeWarning] = rows.rowCount == 0 ? [.noRows(file: file)] : []
        hasAmbiguousDates = dateFormat?.origin == .detected && survey.dates.isAmbiguous
        if hasAmbiguousDates, let column = survey.timeColumn {
            warnings.append(.ambiguousDates(file: file, column: placement.mapping.names[column]))
        }
        let otherDates = survey.dates.disagreement(configured: placement.dateFormat)
        for other in placement.disagreements + (otherDates.map { [$0] } ?? []) {
            warnings.append(
                .configuredOtherwise(
                    file: file, setting: other.setting, detected: other.detected, configured: other.configured))
        }
        if !rows.namelessWithValues.isEmpty {
            warnings.append(.namelessColumns(file: file, count: rows.namelessWithValues.count))
        }
        if rules.questions.isEmpty, let column = answers.first(where: { $0.form == .lines }) {
            warnings.append(.unlistedQuestions(file: file, column: placement.mapping.names[column.index]))
        }
        self.warnings = warnings
    }
}

extension DateFormatTally {
    /// How the dates are written: as configured, else as most of the values are; nil where there are none.
    fileprivate func setting(configured: DateFormat?) -> Setting<DateFormat>? {
        format.map { detected in configured.map { Setting($0, .configured) } ?? Setting(detected, .detected) }
    }

    /// That another format than the configured one reads more of the values, where one does.
    fileprivate func disagreement(configured: DateFormat?) -> Placement.Disagreement? {
        guard let configured, let detected = format, count(of: detected) > count(of: configured) else { return nil }
        return Placement.Disagreement(
            setting: "date_format", detected: detected.rawValue, configured: configured.rawValue)
    }
}
