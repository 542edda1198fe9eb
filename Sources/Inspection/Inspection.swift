public import Configuration
public import Ingest
public import RegistrationLog

/// What the program makes of its input, and of `kcc.yaml`.
public struct Inspection: Sendable {
    /// The path of the `kcc.yaml` that was read; nil where there was none.
    public let configurationPath: String?
    /// The zone of times that name none, as the IANA database names it.
    public let timeZone: Setting<String>
    /// The answers that count as no answer, in compared form, in order of code points.
    public let placeholders: Setting<[String]>
    /// The files, in the order in which they are read.
    public let files: [FileDescription]
    /// The patterns of `kcc.yaml` that hold for no file: they match none, or only such as an item above matches too.
    public let patternsWithoutFile: [String]
    /// What stands instead of names that are not shown.
    public let substitutes: SubstituteLabels
    /// What the user should know that is not about one file.
    public let warnings: [IntakeWarning]

    /// Describes `intake`, which was read as `configuration` says; the column names of a file that was not placed are
    /// in it only where they are known, unless `showsHeaders`.
    public init(of intake: Intake, configuration: Configuration, showsHeaders: Bool) {
        configurationPath = configuration.path
        substitutes = intake.substitutes
        timeZone = Setting(configuration.timeZone.name, configuration.timeZoneOrigin)
        let keys = configuration.placeholders.keys
        placeholders = Setting(keys, keys == PlaceholderList().keys ? .byDefault : .configured)
        let named = NamedFields(in: intake.log, aliases: configuration.aliases.fields)
        let descriptions = intake.descriptions.enumerated().map {
            named.completing($0.element, FileID($0.offset)).withoutSystemColumns(listedIn: configuration)
        }
        files = showsHeaders ? descriptions.map(\.withAllNames) : descriptions.map(\.withoutUnknownNames)
        let used = Set(intake.descriptions.compactMap(\.rule))
        patternsWithoutFile = configuration.files.filter { !used.contains($0) }.map(\.match.text)
        let ofFiles = Set(intake.descriptions.flatMap(\.warnings))
        warnings = intake.ledger.warnings.filter { !ofFiles.contains($0) }
    }
}
