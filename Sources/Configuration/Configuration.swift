public import RegistrationLog

/// What the user says in `kcc.yaml`, which overrides every guess.
public struct Configuration: Sendable {
    /// The name under which the file is looked for.
    public static let fileName = "kcc.yaml"

    /// What holds for figures and report; the command line adds the period.
    public internal(set) var settings = AnalysisSettings()
    /// The title of the report; nil where it is called after what was read.
    public internal(set) var title: String?
    /// The name of the organisation; nil where it is not reported.
    public internal(set) var organisation: String?
    /// The code of the municipality, `gm` and four digits; nil where it is not reported.
    public internal(set) var municipalityCode: String?
    /// What is refused for its size.
    public internal(set) var limits = IntakeLimits()
    /// The path of the file that said it; nil where there was none.
    public package(set) var path: String?
    /// The zone of times that name none.
    package let timeZone: LocalTimeZone
    /// Where the zone came from.
    package let timeZoneOrigin: SettingOrigin
    /// What is said of input files; the first that matches a file holds.
    package private(set) var files: [FileRule] = []
    /// The patterns of ``files``.
    private var patterns = PatternIndex()
    /// The patterns of files whose header is another's, or in which keys are looked up, that must be held against every file.
    private var otherWildcards: Set<ShellPattern> = []
    /// The questions that begin an answer in a column of text lines, in their shown form.
    package var questions: [String] = []
    /// The answers that count as no answer.
    package var placeholders = PlaceholderList()
    /// What is changed in every id, in the order in which it is.
    package var identifierChanges: [IdentifierChange] = []
    /// What else products and fields are called.
    package var aliases = NameAliases()
    /// How names are shown that the file spells.
    package var shownNames = ShownNames()
    /// The names, by compared form, that the file spells and that are therefore shown whatever they look like.
    package var spelledNames = SpelledNames()
    /// The names that it gives to what is in the input, with their lines.
    package var writtenNames: [WrittenName] = []

    /// Creates what holds in a zone, which came from `origin`, when nothing else was said.
    init(timeZone: LocalTimeZone, origin: SettingOrigin = .byDefault) {
        self.timeZone = timeZone
        timeZoneOrigin = origin
    }

    /// Adds what is said of the files that match the next pattern.
    mutating func append(_ rule: FileRule) {
        files.append(rule)
        patterns.append(rule.match)
        let others = rule.lookups.values.flatMap(\.tables).map(\.files) + [rule.headerSource?.files].compactMap(\.self)
        otherWildcards.formUnion(others.filter { $0.literal == nil })
    }

    /// How many patterns must be held against every file.
    var wildcardCount: Int { patterns.wildcardCount + otherWildcards.count }

    /// What is said of the file that is known by all of these paths: the position of the first item that matches one of
    /// them, of those that do not read it once more; nil where nothing is.
    package func rulePosition(forOneOf paths: [String]) -> Int? {
        patterns.positions(matchingOneOf: paths).first { !files[$0].isAgain }
    }

    /// What is said of the file that is known by all of these paths; nil where nothing is.
    package func rule(forOneOf paths: [String]) -> FileRule? { rulePosition(forOneOf: paths).map { files[$0] } }

    /// What is said of further readings of the file that is known by all of these paths, in order.
    package func rulesForReadingAgain(oneOf paths: [String]) -> [FileRule] {
        patterns.positions(matchingOneOf: paths).map { files[$0] }.filter(\.isAgain)
    }
}
