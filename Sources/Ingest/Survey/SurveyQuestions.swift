import Configuration
import RegistrationLog

/// Which fields of a log the questions of a sample are: those that some registration asks, under any name that they have.
struct SurveyQuestions {
    private let aliases: AliasTable
    private let shield: LabelShield
    /// The fields that are asked, by compared form.
    private let fields: [String: FieldID]

    /// Creates the questions that some registration of `log` asks, in which names are shielded.
    ///
    /// - Complexity: Linear in registrations.
    init(in log: RegistrationLog, aliases: AliasTable, shield: LabelShield) {
        self.aliases = aliases
        self.shield = shield
        fields = Dictionary(
            log.registrations.askedFields.map { (log.fields[$0.index].key, $0) }, uniquingKeysWith: min)
    }

    /// Whether a question called `name` is asked, on whatever day.
    func areAsked(_ name: String) -> Bool {
        aliases.names(of: Normalisation.compared(name)).contains { field(withKey: $0) != nil }
    }

    private func field(withKey key: String) -> FieldID? { fields[shield.shownKey(ofField: key)] }

    /// Looks up what the `names` in one file mean, each once.
    func resolution(of names: ByteTable) -> Resolution {
        let meanings = (0..<names.count).map { number in
            let key = Normalisation.compared(names.string(number))
            return Resolution.Meaning(
                usual: field(withKey: aliases.name(of: key)),
                dated: aliases.datedNames(of: key).map { ($0.from, field(withKey: $0.name)) })
        }
        return Resolution(meanings: meanings, isDated: meanings.contains { !$0.dated.isEmpty })
    }

    /// What the questions in one file mean.
    struct Resolution {
        /// What a name means.
        fileprivate struct Meaning {
            /// The field that it is unless a date says otherwise; nil for none that is asked.
            let usual: FieldID?
            /// The fields that it is from a day on, in order of day.
            let dated: [(from: CalendarDate, field: FieldID?)]

            func field(on day: CalendarDate) -> FieldID? { dated.last { $0.from <= day }.map(\.field) ?? usual }
        }

        fileprivate let meanings: [Meaning]
        /// Whether what some name means depends on the day.
        let isDated: Bool

        /// The fields that some of the names mean on `day`, each once, ascending.
        func fields(of names: some Sequence<SpellingID>, on day: CalendarDate) -> [FieldID] {
            Set(names.compactMap { meanings[$0.index].field(on: day) }).sorted()
        }

        /// The fields that all names together mean on `day`, each once, ascending.
        func all(on day: CalendarDate) -> [FieldID] { Set(meanings.compactMap { $0.field(on: day) }).sorted() }
    }
}
