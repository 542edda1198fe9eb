import Glibc
import RegistrationLog

/// Draws the registrations and actions of a world, one after the other.
struct UseWorldDrawing {
    private static let secondsPerDay = 86_400
    /// 1 November 2023, in days since 1970: the first day of every world.
    static let firstDay = 19_662

    private let world: UseWorld
    private let questions: [FieldID]
    private let telephone: FieldID
    /// The chance that an answer is used on a day of the season.
    private let rate: Double
    private var random: SplitMix64
    /// The fields that the registrations of the current cluster use.
    private var used: [FieldID] = []
    /// Whether they are followed up though no answer to the questions is used.
    private var isFollowedUp = false
    /// For each system how many of its actions were delivered.
    private var rows: [Int]
    private var distinctValues = 0

    private(set) var registrations = RegistrationTable()
    private(set) var followUps = FollowUpTable()
    private(set) var filesNamingFields: Set<FileID> = []

    init(of world: UseWorld, questions: Int, rate: Double, seed: UInt64) {
        self.world = world
        self.questions = (0..<questions).map { FieldID($0) }
        telephone = FieldID(questions)
        self.rate = min(1, rate * Double(UseWorld.days + 1) / Double(world.season.count))
        random = SplitMix64(seed: seed)
        rows = world.systems.map { _ in 0 }
    }

    /// Adds registration `number` of so many, with all that follows it.
    mutating func addRegistration(_ number: Int, of count: Int) {
        let day = (number - number % world.cluster) * UseWorld.days / count
        if number.isMultiple(of: world.cluster) { drawUses(on: day) }
        let values = questions.map { _ in drawValue() }
        registrations.append(
            Registration(product: ProductID(0), time: Self.time(day)),
            answers: zip(questions, values).map { Answer(field: $0, value: $1) }
                + [Answer(field: telephone, value: .unidentified)])
        let usedQuestions = used.filter { $0 != telephone }
        // What is slow comes in an action of its own; the telephone number is used, and idle follow-up comes, in another.
        if !usedQuestions.isEmpty { addAction(of: number, on: day + drawLag() + world.slowness, usedQuestions, values) }
        if used.contains(telephone) || isFollowedUp {
            addAction(of: number, on: day + drawLag(), used.filter { $0 == telephone }, values)
        }
    }

    /// Adds the actions of no system, each of a registration drawn at random.
    mutating func addSideRows() {
        for _ in 0..<min(world.sideRows, registrations.count) {
            let number = Int(random.unit() * Double(registrations.count))
            append(
                on: UseWorld.days, of: number, file: world.sideFile, names: [telephone], values: [])
        }
    }

    private mutating func drawUses(on day: Int) {
        used = questions.filter { _ in random.happens(rate) && world.season.contains(day) }
        if random.happens(UseWorld.telephoneRate) { used.append(telephone) }
        isFollowedUp = random.happens(world.idleFollowUp)
    }

    /// Adds an action on `day` that uses these fields, where the system that handles it delivers it.
    private mutating func addAction(of number: Int, on day: Int, _ fields: [FieldID], _ values: [ValueID]) {
        guard let system = drawSystem(on: day) else { return }
        let handling = world.systems[system]
        guard day <= UseWorld.days, handling.delivered.contains(where: { $0.contains(day) }) else { return }
        let isNaming =
            switch handling.naming {
            case .share(let share): random.happens(share)
            case .rows(let count): rows[system] < count
            }
        rows[system] += 1
        // Whoever names at all names the telephone number, so that a row can show that a question was not used.
        append(
            on: day, of: number, file: FileID(system),
            names: isNaming ? fields.filter { $0 != telephone } + [telephone] : [],
            values: takenValues(handling.columns, of: values, using: fields))
    }

    private mutating func append(
        on day: Int, of number: Int, file: FileID, names: [FieldID], values: [TakenOverValue]
    ) {
        followUps.append(
            FollowUpAction(type: ActionTypeID(0), time: Self.time(day), beneficiary: nil, file: file),
            namedFields: names, takenOverValues: values, registrations: [number])
        if !names.isEmpty { filesNamingFields.insert(file) }
    }

    /// What an action that uses `fields` holds beside the answers `values`.
    private mutating func takenValues(
        _ columns: UseWorld.Columns, of values: [ValueID], using fields: [FieldID]
    ) -> [TakenOverValue] {
        switch columns {
        case .none: []
        case .copied: zip(questions, values).map { TakenOverValue(field: $0, value: $1) }
        case .drawn: questions.map { TakenOverValue(field: $0, value: drawValue()) }
        case .takenOver:
            zip(questions, values).map { question, answer in
                TakenOverValue(field: question, value: fields.contains(question) ? answer : drawValue())
            }
        case .partlyCopied(_, let share):
            zip(questions, values).map { question, answer in
                TakenOverValue(field: question, value: random.happens(share) ? answer : drawValue())
            }
        }
    }

    /// An answer, or what an action holds beside it.
    private mutating func drawValue() -> ValueID {
        for system in world.systems {
            switch system.columns {
            case .drawn(let values), .takenOver(let values), .partlyCopied(let values, _):
                return ValueID(1 + Int(random.unit() * Double(values)))
            case .none, .copied: continue
            }
        }
        distinctValues += 1
        return ValueID(distinctValues)
    }

    /// A system that is in use on `day`, by weight; nil where none is.
    private mutating func drawSystem(on day: Int) -> Int? {
        let inUse = world.systems.indices.filter { world.systems[$0].days.contains(day) }
        var rest = random.unit() * inUse.reduce(0) { $0 + world.systems[$1].weight }
        return inUse.first { system in
            rest -= world.systems[system].weight
            return rest < 0
        } ?? inUse.last
    }

    /// Whole days until an action, which comes at a constant rate, on average after five days.
    private mutating func drawLag() -> Int { Int(-5 * log1p(-random.unit())) }

    private static func time(_ day: Int) -> Timestamp {
        Timestamp(instant: Int64((firstDay + day) * secondsPerDay), utcOffset: 0, precision: .day)
    }
}
