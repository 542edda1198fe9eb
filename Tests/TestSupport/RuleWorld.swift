public import RegistrationLog

/// A world in which it is known under which condition follow-up uses a question.
///
/// One product is asked for by four channels and handled by six departments, and asks besides the question what it is about, of
/// five kinds, and a telephone number. The condition is about one of these three, drawn for each log: of its values one is *inside*.
public struct RuleWorld: Sendable {
    /// What a condition can be about, with the shares of the registrations that its values have: the first value is inside.
    public enum Subject: CaseIterable, Sendable {
        case channel, department, kind

        /// The share of each value.
        public var shares: [Double] {
            switch self {
            case .channel: [0.3, 0.3, 0.25, 0.15]
            case .department: [0.3, 0.25, 0.15, 0.12, 0.1, 0.08]
            case .kind: [0.3, 0.25, 0.2, 0.15, 0.1]
            }
        }

        /// The value with this number as it is shown.
        public func name(of value: Int) -> String { "\(self) \(value)" }
    }

    /// A log that was drawn.
    public struct Draw: Sendable {
        /// The log.
        public let log: RegistrationLog
        /// What the question what it is about was answered.
        public let answers: AnswerReading
        /// What the condition is about.
        public let subject: Subject
    }

    /// What is special about it.
    public let name: String
    /// The chance that an answer inside is used.
    public let inside: Double
    /// The chance that one outside is in the first half of the mature registrations.
    public let outside: Double
    /// The chance that one outside is later on.
    public let outsideLater: Double

    /// The question that is studied, by compared form.
    public static let question = "question"
    /// The question what it is about.
    public static let kind = "kind"

    /// All worlds: without a condition, with one that does not quite hold, with one that does not hold any more, and with one that
    /// holds.
    public static let all = [
        RuleWorld(name: "no condition: used in 2 % at random", inside: 0.02, outside: 0.02, outsideLater: 0.02),
        RuleWorld(name: "it leaks: 1 % outside", inside: 0.2, outside: 0.01, outsideLater: 0.01),
        RuleWorld(name: "it drifts: none outside, in the second half 1 %", inside: 0.2, outside: 0, outsideLater: 0.01),
        RuleWorld(name: "it holds: none outside", inside: 0.2, outside: 0, outsideLater: 0),
    ]

    /// Whether there is a condition to be found.
    public var holds: Bool { outside == 0 && outsideLater == 0 }

    /// Draws the log that follows from `seed`, of registrations of which so many are older than the least horizon.
    ///
    /// - Complexity: O(*n*) for *n* registrations.
    public func draw(mature: Int, seed: UInt64) -> Draw {
        var drawing = RuleWorldDrawing(of: self, mature: mature, seed: seed)
        let count = UseWorld.captures(ofWhichMature: mature)
        for number in 0..<count { drawing.addRegistration(number, of: count) }
        return drawing.draw
    }
}

/// Draws the registrations and actions of a world with a condition, one after the other.
private struct RuleWorldDrawing {
    private let world: RuleWorld
    private let subject: RuleWorld.Subject
    private let mature: Int
    private var random: SplitMix64
    private var registrations = RegistrationTable()
    private var actions = FollowUpTable()
    private var channels: [Int?] = []
    private var departments: [Int?] = []
    private var kinds: [Int?] = []
    private let fields = (question: FieldID(0), kind: FieldID(1), telephone: FieldID(2))

    init(of world: RuleWorld, mature: Int, seed: UInt64) {
        self.world = world
        self.mature = mature
        random = SplitMix64(seed: seed)
        let subjects = RuleWorld.Subject.allCases
        subject = subjects[Int(random.unit() * Double(subjects.count))]
    }

    /// Adds registration `number` of so many, with what follows it.
    mutating func addRegistration(_ number: Int, of count: Int) {
        let day = number * UseWorld.days / count
        let values = RuleWorld.Subject.allCases.map { drawValue(of: $0) }
        channels.append(values[0])
        departments.append(values[1])
        let registration = Registration(product: ProductID(0), time: Self.time(day))
        let asked = [fields.question, fields.kind, fields.telephone]
        registrations.append(registration, answers: asked.map { Answer(field: $0, value: .unidentified) })
        kinds.append(values[2])
        let isInside = zip(RuleWorld.Subject.allCases, values).contains { $0 == subject && $1 == 0 }
        let rate = isInside ? world.inside : number * 2 < mature ? world.outside : world.outsideLater
        let isUsed = random.happens(rate)
        guard isUsed || random.happens(0.6) else { return }
        actions.append(
            FollowUpAction(
                type: ActionTypeID(0), time: Self.time(day + Int(random.unit() * 10)), beneficiary: nil,
                file: FileID(0)),
            namedFields: isUsed ? [fields.question, fields.telephone] : [fields.telephone], takenOverValues: [],
            registrations: [number])
    }

    private mutating func drawValue(of subject: RuleWorld.Subject) -> Int {
        var rest = random.unit()
        return subject.shares.firstIndex { share in
            rest -= share
            return rest < 0
        } ?? 0
    }

    /// What was drawn.
    var draw: RuleWorld.Draw {
        func column(_ subject: RuleWorld.Subject, _ numbers: [Int?]) -> AttributeColumn {
            AttributeColumn(
                values: subject.shares.indices.map {
                    AttributeValue(key: subject.name(of: $0), name: subject.name(of: $0))
                }, numbers: numbers)
        }
        let names = [RuleWorld.question, RuleWorld.kind, UseWorld.telephone]
        let log = RegistrationLog(
            products: [Product(key: UseWorld.product, name: UseWorld.product)],
            fields: names.map { Field(key: $0, name: $0) },
            actionTypes: [ActionType(key: "handle", name: "handle")], registrations: registrations,
            followUp: LoggedFollowUp(
                actions: actions, files: [FollowUpFile(sourceOfItsOwn: FileID(0))], filesNamingFields: [FileID(0)]),
            signals: [], answerPatterns: [],
            attributes: RegistrationAttributes(
                channels: column(.channel, channels), departments: column(.department, departments)))
        return RuleWorld.Draw(
            log: log, answers: AnswerReading([fields.kind: column(.kind, kinds)]), subject: subject)
    }

    private static func time(_ day: Int) -> Timestamp {
        Timestamp(
            instant: Int64(UseWorld.date(day).dayNumber) * 86_400, utcOffset: 0, precision: .day)
    }
}
