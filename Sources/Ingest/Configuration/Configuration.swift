public import RegistrationLog

/// What the user says in `kcc.yaml`, which overrides every guess.
public struct Configuration: Sendable {
    /// The name under which the file is looked for.
    public static let fileName = "kcc.yaml"

    /// What holds for figures and report; the command line adds the period.
    public internal(set) var settings = AnalysisSettings()
    /// What is refused for its size.
    public internal(set) var limits = IntakeLimits()
    /// The path of the file that said it; nil where there was none.
    public internal(set) var path: String?
    /// The zone of times that name none.
    let timeZone: LocalTimeZone
    /// Where the zone came from.
    let timeZoneOrigin: SettingOrigin
    /// What is said of input files; the first that matches a file holds.
    var files: [FileRule] = []
    /// The questions that begin an answer in a column of text lines, in their shown form.
    var questions: [String] = []
    /// The answers that count as no answer.
    var placeholders = Placeholders()
    /// What else products and fields are called.
    var aliases = NameAliases()
    /// How names are shown that the file spells.
    var shownNames = ShownNames()
    /// The names, by compared form, that the file spells and that are therefore shown whatever they look like.
    var spelledNames = SpelledNames()

    /// Creates what holds in a zone, which came from `origin`, when nothing else was said.
    init(timeZone: LocalTimeZone, origin: SettingOrigin = .byDefault) {
        self.timeZone = timeZone
        timeZoneOrigin = origin
    }

    /// What is said of the file with this path, relative to the path that was given; nil where nothing is.
    func rule(for relativePath: String) -> FileRule? { files.first { $0.match.matches(relativePath) } }
}
