import DelimitedText
import RegistrationLog

/// What was found of a placed file besides its rows.
struct FileFindings: Sendable {
    /// What was made of it.
    let placed: PlacedFile
    /// Its encoding, as certain as it is at the end of what was read.
    let encoding: TextEncoding
    /// How many bytes its text has as UTF-8.
    let textBytes: Int
    /// How its records are made rows.
    let plan: ReadingPlan
    /// Whether its dates read as well with the month first, so that the day was taken first.
    let hasAmbiguousDates: Bool
    /// That less than half of its times can be read, where that is so.
    let unreadTimes: UnreadTimes?
    /// The column of its times; nil where it has none.
    let timeColumn: String?
    /// In what the file looks otherwise than `kcc.yaml` says.
    let disagreements: [Placement.Disagreement]
    /// The column of text lines for which no question is listed; nil where there is none.
    let unlistedQuestions: String?
}

extension FileFindings {
    /// What the first records show of a file placed by `placement`, which is read as `plan` says.
    init(_ placement: Placement, _ profile: ColumnProfile, _ plan: ReadingPlan, _ ending: TextEnding) {
        let encoding = ending.encoding
        let dateFormat = profile.dates.setting(configured: placement.dateFormat)
        placed = PlacedFile(
            kind: placement.mapping.kind, form: placement.isSheet ? .sheet : .text,
            encoding: Setting(encoding.encoding.name, encoding.origin == .given ? .configured : .detected),
            delimiter: Setting<Character>(
                Character(placement.delimiter.value.scalar), placement.delimiter.origin),
            dateFormat: dateFormat)
        self.encoding = encoding.encoding
        textBytes = ending.byteCount
        self.plan = plan
        hasAmbiguousDates = dateFormat?.origin == .detected && profile.dates.isAmbiguous
        let names = placement.mapping.names
        timeColumn = profile.timeColumn.map { names[$0] }
        unreadTimes = timeColumn.flatMap {
            profile.dates.unread(configured: placement.dateFormat, column: $0)
        }
        let otherDates = profile.dates.disagreement(configured: placement.dateFormat)
        disagreements = placement.disagreements + (otherDates.map { [$0] } ?? [])
        let lines = plan.rules.questions.isEmpty ? plan.answers.first { $0.form == .lines } : nil
        unlistedQuestions = lines.map { names[$0.index] }
    }
}

extension DateFormatTally {
    /// How the dates are written: as configured, else as most of the values are; nil where there are none.
    func setting(configured: DateFormat?) -> Setting<DateFormat>? {
        format.map { detected in configured.map { Setting($0, .configured) } ?? Setting(detected, .detected) }
    }

    /// That another format than the configured one reads more of the values, where one does.
    fileprivate func disagreement(configured: DateFormat?) -> Placement.Disagreement? {
        guard let configured, let detected = format, count(of: detected) > count(of: configured) else { return nil }
        return Placement.Disagreement(
            setting: "date_format", detected: detected.rawValue, configured: configured.rawValue)
    }
}
