public import RegistrationLog

/// A world in which it is known how often answers are used, and what of that the follow-up files show.
///
/// One product asks some questions, all of which are used equally often, and a telephone number, which is used often. What
/// is used is used in an action of one of the systems that handle follow-up; whether that action is delivered, and whether
/// it names what it used, is what worlds differ in.
public struct UseWorld: Sendable {
    /// What actions name.
    public enum Naming: Sendable {
        /// This share of them names what it used, whatever that is.
        case share(Double)
        /// The first so many name what they used, and none after them.
        case rows(Int)
    }

    /// What actions hold in columns of the questions.
    public enum Columns: Sendable {
        /// Nothing.
        case none
        /// One of so many values, drawn without a look at the answer, which is drawn likewise: 2 for `ja` and `nee`, 1 for a
        /// constant.
        case drawn(values: Int)
        /// The answer where the action uses it, and else as ``drawn(values:)``.
        case takenOver(values: Int)
        /// The answer with this chance, as a machine copies it, whether it is used or not, and else as ``drawn(values:)``.
        case partlyCopied(values: Int, share: Double)
        /// The answer, as a machine copies it, whether it is used or not; each answer is unlike all others.
        case copied
    }

    /// A system in which follow-up is handled.
    public struct System: Sendable {
        /// Of the follow-up that falls on its days its share, against that of other systems.
        public var weight = 1.0
        /// The days on which it is in use.
        public var days = 0...UseWorld.days
        /// The days of which its actions were delivered.
        public var delivered = [0...UseWorld.days]
        /// What its actions name.
        public var naming = Naming.share(1)
        /// What they hold.
        public var columns = Columns.none

        /// Creates a system that is always in use, all delivered, and names all that it uses.
        public init() {}
    }

    /// The days from the first registration to the end of the log: fourteen months.
    public static let days = 425
    /// The chance that a telephone number is used.
    public static let telephoneRate = 0.3

    /// What is special about it.
    public let name: String
    /// The systems that handle follow-up.
    public var systems = [System()]
    /// The chance that a registration is followed up though no answer to the questions is used.
    public var idleFollowUp = 0.6
    /// How many registrations that follow each other come on one day, have the same uses, and are followed up or not together.
    public var cluster = 1
    /// Days that the use of the questions comes later than that of the telephone number.
    public var slowness = 0
    /// The days on which registrations are made of which the questions are used; all uses fall into these.
    public var season = 0...UseWorld.days
    /// Actions of a file of its own, each of a registration of its own, that name the telephone number and nothing else.
    public var sideRows = 0
    /// Whether the construction makes all use invisible, so that no question may ever be dropped.
    public var hidesUse = false

    /// Creates the world of this name, in which all follow-up is seen.
    public init(_ name: String) { self.name = name }

    /// Creates the world of this name that differs in one way.
    public init(_ name: String, _ change: (inout UseWorld) -> Void) {
        self.init(name)
        change(&self)
    }

    /// How many registrations, evenly over the days, it takes for so many to be older than the 60 days that a horizon has at
    /// least: where follow-up is never silent, these are mature.
    public static func captures(ofWhichMature mature: Int) -> Int { (mature * days + days - 61) / (days - 60) }

    /// The day that lies so many days after the first one.
    public static func date(_ day: Int) -> CalendarDate { CalendarDate(dayNumber: UseWorldDrawing.firstDay + day) }

    /// The product, by compared form.
    public static let product = "product"
    /// The telephone number, by compared form.
    public static let telephone = "telephone"

    /// Settings by which the telephone number is protected, so that what is said of all questions is said of those that are
    /// studied.
    public static var settings: AnalysisSettings {
        var (settings, field) = (AnalysisSettings(), FieldSettings())
        field.protectedReason = "not studied"
        settings.fields = [telephone: field]
        return settings
    }

    /// The number of the file in which actions of no system stand, behind those of the systems.
    public var sideFile: FileID { FileID(systems.count) }

    /// Draws the log that follows from `seed`.
    ///
    /// - Parameters:
    ///   - captures: How many registrations there are, evenly over the days; each captures every question.
    ///   - questions: How many questions are studied; they are the first fields of the log, and the telephone number the next.
    ///   - rate: The chance that a captured answer is used, over all days.
    ///   - seed: The seed of all that is drawn.
    /// - Returns: The log; the file of an action is the number of its system, and each file a source of its own.
    /// - Complexity: O(*n*) for *n* answers.
    public func log(captures: Int, questions: Int, rate: Double, seed: UInt64) -> RegistrationLog {
        var drawing = UseWorldDrawing(of: self, questions: questions, rate: rate, seed: seed)
        for number in 0..<captures { drawing.addRegistration(number, of: captures) }
        drawing.addSideRows()
        let fields = (0..<questions).map { "question \($0)" } + [Self.telephone]
        return RegistrationLog(
            products: [Product(key: Self.product, name: Self.product)],
            fields: fields.map { Field(key: $0, name: $0) },
            actionTypes: [ActionType(key: "handle", name: "handle")], registrations: drawing.registrations,
            followUp: LoggedFollowUp(
                actions: drawing.followUps,
                files: (0...sideFile.index).map { FollowUpFile(sourceOfItsOwn: FileID($0)) },
                filesNamingFields: drawing.filesNamingFields), signals: [], answerPatterns: [],
            attributes: RegistrationAttributes())
    }
}
