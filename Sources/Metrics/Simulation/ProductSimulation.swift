import RegistrationLog

/// What a proposal does to a product and to its questions.
struct ProductSimulation: Sendable {
    /// What it does to the product.
    let product: SimulatedProduct
    /// What it does to the questions that it changes, in the order of the report.
    let questions: [SimulatedQuestion]

    /// What is known of a product before anything is changed.
    struct Facts {
        /// Its figures.
        let published: PublishedProduct
        /// Its uses.
        let uses: ProductUses
        /// What it takes for its registrations to be mature.
        let maturity: Maturity
        /// The number of the first day since its questions last changed; of the log where they never did.
        let firstDay: Int
    }

    /// Simulates what becomes of the questions of a product.
    ///
    /// - Parameters:
    ///   - facts: What is known of the product.
    ///   - changes: What becomes of asking its questions, by field.
    ///   - log: The log.
    ///   - columns: Finds where conditions hold.
    ///   - matching: Finds who gained by uses.
    /// - Complexity: O(*n* + *q* log *q*) for *n* registrations, answers and uses of the product, and *q* changes.
    init(
        of facts: Facts, _ changes: [FieldID: PlannedChange], in log: RegistrationLog,
        columns: inout ConditionColumns, matching: inout UseMatching
    ) {
        let (uses, table) = (facts.uses, log.registrations)
        var (dropped, conditions): ([ProductFieldID], [ProductFieldID: ConditionColumn]) = ([], [:])
        var foundHere: [ProductFieldID] = []
        for (field, change) in changes {
            guard let question = table.existingProductField(field, of: uses.product) else { continue }
            switch change {
            case .drop, .stopForGood: dropped.append(question)
            case .restrict(let condition):
                conditions[question] = columns.column(of: condition)
                if condition.isFoundHere { foundHere.append(question) }
            case .add, .restore: break
            }
        }
        let firstDays = LaterDays(of: uses, maturity: facts.maturity, from: facts.firstDay, in: table)
            .firstDays(of: foundHere)
        var skipping = SkippedQuestions(
            of: uses.product, dropped: dropped, conditions: conditions, from: firstDays, in: table)
        let channels = NumberedValues(of: uses.positions, in: log.attributes.channels)
        let tally = SimulationTally(
            of: uses, by: channels, in: log, maturity: facts.maturity, skipping: &skipping, matching: &matching)
        product = SimulatedProduct(facts.published, tally, by: channels)
        let clustering = facts.published.times.clustering.published ?? .undeterminable
        questions = facts.fields(amongWhich: changes, in: log).compactMap { field in
            guard let change = changes[field] else { return nil }
            let question = table.existingProductField(field, of: uses.product)
            return SimulatedQuestion(
                of: facts.published.label, log.fields[field.index], change,
                rule: question.flatMap { question in
                    conditions[question].map { (shownValues: $0.shownValues, firstDay: firstDays[question]) }
                }, question.map { tally.questions[$0.index] } ?? SimulationTally.Question(), clustering: clustering)
        }
    }
}

extension ProductSimulation.Facts {
    /// The fields of the product that are among those of `changes`: in the order of the report, and behind them those that it does not
    /// show, by compared name.
    fileprivate func fields(amongWhich changes: [FieldID: PlannedChange], in log: RegistrationLog) -> [FieldID] {
        if changes.isEmpty { return [] }
        let shown = published.fields.map(\.field).filter { changes[$0] != nil }
        let others = Set(changes.keys).subtracting(shown).sorted {
            log.fields[$0.index].key.precedesInCodePoints(log.fields[$1.index].key)
        }
        return shown + others
    }
}

extension SimulatedProduct {
    /// Puts together what was counted of a product, by channel in the order of its report.
    fileprivate init(_ published: PublishedProduct, _ tally: SimulationTally, by channels: NumberedValues) {
        let numbers = Dictionary(channels.values.enumerated().map { ($1.key, $0 + 1) }) { first, _ in first }
        let groups = (published.attributeGroups.published ?? []).filter { $0.attribute == .channel }
        self.init(
            label: published.label, counts: tally.counts.reduce(into: SimulatedCounts()) { $0.add($1) },
            channels: groups.map { group in
                let number = group.value.map { numbers[$0.key] ?? 0 } ?? 0
                return SimulatedChannel(value: group.value, counts: tally.counts[number])
            })
    }
}

extension SimulatedQuestion {
    /// Puts together what was counted of a question.
    ///
    /// - Parameters:
    ///   - product: Its product.
    ///   - field: The question.
    ///   - change: What becomes of asking it.
    ///   - rule: The values of its condition as they are shown, and the number of the first day on which it is simulated, nil for all;
    ///     nil without a condition, or where the product does not ask the question.
    ///   - tally: What was counted.
    ///   - clustering: How the uses of the product cluster.
    fileprivate init(
        of product: Product, _ field: Field, _ change: PlannedChange,
        rule: (shownValues: [String], firstDay: Int?)?, _ tally: SimulationTally.Question, clustering: Clustering
    ) {
        let bound = RoundedBound(unseenIn: tally.measured.count, clustering: clustering)
        self.init(
            product: product, field: field, decision: change.decision,
            rule: change.condition.map { condition in
                SimulatedRule(
                    attribute: condition.attribute,
                    values: rule?.shownValues ?? condition.values.sorted { $0.precedesInCodePoints($1) },
                    firstDay: rule?.firstDay.map { CalendarDate(dayNumber: $0) })
            },
            saved: tally.saved, withoutAnswer: tally.withoutAnswer, beneficiaries: tally.beneficiaries,
            mostHiddenUses: tally.saved > 0 && tally.withoutAnswer == 0
                ? Double(bound.millionths * tally.saved) / 1_000_000 : nil)
    }
}
