import RegistrationLog

/// What a proposal does to the registrations of one product, counted.
struct SimulationTally {
    /// What is counted of a question in the registrations in which it would not have been asked.
    struct Question {
        /// Those that captured an answer.
        var saved = 0
        /// Those of them in which it was used.
        var withoutAnswer = 0
        /// These by who gained.
        var beneficiaries = BeneficiaryCounts()
        /// The mature ones that captured an answer, and those visible and blind among them.
        var measured = MeasuredCaptures(mature: 0, visible: 0, blind: 0)
    }

    /// What is counted by the number of the channel: first the registrations without one.
    private(set) var counts: [SimulatedCounts]
    /// What is counted of each question of the product.
    private(set) var questions: [Question]

    /// Counts the registrations of a product.
    ///
    /// - Parameters:
    ///   - uses: Its uses.
    ///   - channels: The channels of its registrations.
    ///   - log: The log.
    ///   - maturity: What it takes for them to be mature.
    ///   - skipping: Which of their answers would not have been asked for.
    ///   - matching: Finds who gained by uses.
    /// - Complexity: O(*n*) for *n* registrations, answers that would not have been asked for, and uses.
    init(
        of uses: ProductUses, by channels: NumberedValues, in log: RegistrationLog, maturity: Maturity,
        skipping: inout SkippedQuestions, matching: inout UseMatching
    ) {
        let table = log.registrations
        counts = Array(repeating: SimulatedCounts(), count: channels.values.count + 1)
        questions = Array(repeating: Question(), count: table.fields(of: uses.product).count)
        // All lists of registrations ascend.
        var (withUse, showingSome) = (0, 0)
        for (index, position) in uses.positions.enumerated() {
            let time = table.time(of: Int(position))
            let isMature = maturity.isReached(by: time)
            skipping.look(at: Int(position), onDay: time.localDate.dayNumber)
            var counts = SimulatedCounts()
            counts.registrations = 1
            counts.answers = table.capturedCount(of: Int(position))
            counts.mature = isMature ? 1 : 0
            counts.saved = addSaved(skipping, view: isMature ? uses.views[index] : nil)
            if withUse < uses.registrationsWithUse.count, uses.registrationsWithUse[withUse] == index {
                let used = uses.used[withUse]
                withUse += 1
                if let gaining = addUses(used, of: Int(position), uses.product, skipping, &matching) {
                    counts.withoutAnswer = 1
                    counts.matureWithoutAnswer = isMature ? 1 : 0
                    counts.beneficiaries.add(gaining)
                }
            }
            if showingSome < uses.registrationsShowingSome.count, uses.registrationsShowingSome[showingSome] == index {
                if isMature { addShown(uses.shown[showingSome], skipping) }
                showingSome += 1
            }
            self.counts[Int(channels.numbers[index])].add(counts)
        }
    }

    /// Adds the answers of a registration that would not have been asked for, and gives how many they are; `view` is what can be seen
    /// of their use, nil where the registration is not mature.
    private mutating func addSaved(_ skipping: borrowing SkippedQuestions, view: FollowUpView?) -> Int {
        var saved = 0
        skipping.forEachSkipped { question in
            saved += 1
            questions[question.index].saved += 1
            guard let view else { return }
            questions[question.index].measured.mature += 1
            switch view {
            case .none: break
            case .visible: questions[question.index].measured.visible += 1
            case .blind: questions[question.index].measured.blind += 1
            }
        }
        return saved
    }

    /// Adds the uses of answers that would not have been asked for, and gives who gained by the heaviest; nil without such a use.
    private mutating func addUses(
        _ used: ArraySlice<TimedUse>, of position: Int, _ product: ProductID,
        _ skipping: borrowing SkippedQuestions, _ matching: inout UseMatching
    ) -> BeneficiaryKinds? {
        var heaviest: BeneficiaryKinds?
        for use in used where skipping.isSkipped(ProductFieldID(use.slot)) {
            // Few answers that are used would not have been asked for, so that it is not kept of all who gains.
            if heaviest == nil { matching.match(position, of: product) }
            let gaining = matching.traces[use.slot]?.beneficiaries ?? []
            questions[use.slot].withoutAnswer += 1
            questions[use.slot].beneficiaries.add(gaining)
            if heaviest.map({ $0.weight < gaining.weight }) ?? true { heaviest = gaining }
        }
        return heaviest
    }

    /// Adds that a use of these questions was seen in a blind registration, or could have been.
    private mutating func addShown(_ slots: ArraySlice<UInt32>, _ skipping: borrowing SkippedQuestions) {
        for slot in slots where skipping.isSkipped(ProductFieldID(Int(slot))) {
            questions[Int(slot)].measured.visible += 1
            questions[Int(slot)].measured.blind -= 1
        }
    }
}

extension BeneficiaryKinds {
    /// More for those whose loss weighs more: the citizen's before both parties', and that before the organisation's alone.
    fileprivate var weight: Int {
        switch self {
        case .citizen: 3
        case .both: 2
        case .organisation: 1
        default: 0
        }
    }
}

extension SimulatedCounts {
    /// Adds what is counted of other registrations.
    mutating func add(_ other: SimulatedCounts) {
        registrations += other.registrations
        answers += other.answers
        saved += other.saved
        withoutAnswer += other.withoutAnswer
        mature += other.mature
        matureWithoutAnswer += other.matureWithoutAnswer
        beneficiaries.add(other.beneficiaries)
    }
}
