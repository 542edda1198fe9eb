/// What the follow-up of the whole sample shows: where values that agree are evidence, and which names mean anything.
struct EvidenceStudy {
    /// A field of a product.
    private struct Question: Hashable {
        let product: Int
        let field: Int
    }

    /// A column for a field in the records of a system, as far as they are about one product.
    private struct Column: Hashable {
        let product: Int
        let field: Int
        let system: FollowUpSystem
    }

    /// The fields that some registration asks.
    let askedSomewhere: Set<Int>
    /// For each product the systems whose records copy its registrations as a whole.
    let copying: [Set<FollowUpSystem>]
    /// The fields of products whose values agree beyond chance.
    private let carried: Set<Question>

    /// Studies all that was gathered.
    init(of ledger: TruthLedger) {
        let story = ledger.story
        askedSomewhere = Set(
            story.fields.indices.filter { field in
                story.products.indices.contains { ledger.daily.asked(field, of: $0).total > 0 }
            })
        var columns: [Column: TakeoverStudy] = [:]
        for (product, registrations) in ledger.followed.enumerated() {
            for registration in registrations {
                for (field, answer, values) in registration.pairs {
                    for (system, values) in Dictionary(grouping: values, by: \.system) {
                        columns[Column(product: product, field: field, system: system), default: TakeoverStudy()]
                            .add(answer: answer, values: Set(values.map(\.text)))
                    }
                }
            }
        }
        let copying = story.products.indices.map { product in
            Set(
                FollowUpSystem.allCases.filter { system in
                    columns.count { $0.key.product == product && $0.key.system == system && $0.value.isCopy } >= 3
                })
        }
        var studies: [Question: TakeoverStudy] = [:]
        for (product, registrations) in ledger.followed.enumerated() {
            for registration in registrations {
                for (field, answer, values) in registration.pairs {
                    let others = values.filter { !copying[product].contains($0.system) }.map(\.text)
                    studies[Question(product: product, field: field), default: TakeoverStudy()]
                        .add(answer: answer, values: Set(others))
                }
            }
        }
        self.copying = copying
        carried = Set(studies.filter(\.value.isBeyondChance).keys)
    }

    /// What the actions of `registration` show of `field`.
    func view(of field: Int, in registration: FollowedRegistration, of product: Int) -> FieldView {
        let evidence = registration.outcome.evidence[field] ?? RegistrationOutcome.FieldEvidence()
        let isEvidence = carried.contains(Question(product: product, field: field))
        let answer = registration.captured[field]
        let values = evidence.values.filter { !copying[product].contains($0.system) }
        let agreeing = values.filter { $0.text == answer }
        let isCarried = isEvidence && !agreeing.isEmpty
        let survey = registration.survey.flatMap { $0.isLookedAt && $0.questions.contains(field) ? $0 : nil }
        let isSurveyed = survey?.marked.contains(field) ?? false
        let isVisible =
            evidence.isDirected || isCarried || survey != nil
            || registration.outcome.named.allSatisfy { system, named in
                !named.isDisjoint(with: askedSomewhere) || evidence.requiring.contains(system)
                    || isEvidence && values.contains { $0.system == system }
            }
        var gain = isCarried ? agreeing.reduce(into: evidence.gain) { $0.formUnion($1.gain) } : evidence.gain
        if isSurveyed { gain.formUnion(survey?.gain ?? []) }
        return FieldView(
            isCaptured: answer != nil, isNamed: evidence.isNamed, isSurveyed: isSurveyed, isLookedAt: survey != nil,
            isRequired: !evidence.requiring.isEmpty, isCarried: isCarried,
            agreesByChance: !isEvidence && !agreeing.isEmpty, isVisible: isVisible, gain: gain)
    }
}

extension FollowedRegistration {
    /// The captured fields for which actions hold values, each with its answer and those values.
    fileprivate var pairs: [(field: Int, answer: String, values: [RegistrationOutcome.TakenValue])] {
        outcome.evidence.compactMap { field, evidence in
            guard !evidence.values.isEmpty, let answer = captured[field] else { return nil }
            return (field, answer, evidence.values)
        }
    }
}
