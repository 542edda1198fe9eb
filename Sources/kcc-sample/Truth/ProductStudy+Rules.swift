import RegistrationLog

extension ProductStudy {
    /// The fewest mature captures, and uses of these, for which a condition is sought.
    private static let (fewestCaptures, fewestUses) = (600, 20)
    /// The most answers to another question that make a condition.
    private static let mostAnswers = 12

    /// What became of the search for a condition, by question.
    var rules: [String: RuleTruth] {
        let judgement = judgement
        let candidates = judgement.fields.filter { isCandidate($0.value) }.keys.compactMap(story.number)
        return Dictionary(candidates.map { (story.fields[$0], rule(for: $0, clustering: judgement.clustering ?? 100)) })
        {
            first, _ in first
        }
    }

    /// Whether a question is kept for its use, is still asked, and was answered and used often enough.
    private func isCandidate(_ field: FieldJudgement) -> Bool {
        let isKeptForUse = field.verdict == "behouden" || field.verdict == "heroverwegen"
        return isKeptForUse && field.stoppedSince == nil && field.matureCaptured >= Self.fewestCaptures
            && field.matureUsed >= Self.fewestUses
    }

    private func rule(for field: Int, clustering: Int) -> RuleTruth {
        let registrations = capturing(field)
        let others = answersAsAttributes(in: registrations, besides: field)
        let index = fields.firstIndex(of: field) ?? 0
        let captures = registrations.map { registration in
            RuleStudy.Capture(
                day: registration.day,
                values: AttributeName.allCases.map { registration.known($0.value(in: registration.attributes)) }
                    + others.map { registration.answer(to: $0) },
                use: use(at: index, in: registration))
        }
        return RuleStudy(
            attributes: AttributeName.allCases.map(\.rawValue) + others.map { story.fields[$0] }, captures: captures,
            clustering: clustering
        ).truth
    }

    /// The mature registrations since the last change of protocol in which `field` is captured.
    private func capturing(_ field: Int) -> [RememberedRegistration] {
        let mature = Set(matureDays)
        var firstDay = 0
        if let change = story.protocolChange, change.product == name {
            firstDay = story.year.position(of: change.firstDay)
        }
        return ledger.remembered[product].filter { registration in
            registration.day >= firstDay && mature.contains(registration.day)
                && registration.answer(to: field) != nil
        }
    }

    /// The other questions that are nearly always asked in `registrations` and whose few answers are nobody's own, in
    /// code-point order.
    private func answersAsAttributes(in registrations: [RememberedRegistration], besides field: Int) -> [Int] {
        zip(story.products[product].questions, story.askedFields[product]).filter { question, other in
            guard other != field, !question.isPersonal else { return false }
            let asked = registrations.count { $0.answers.contains { $0.field == other } }
            return asked * 100 >= registrations.count * 95
                && Set(registrations.compactMap { $0.answer(to: other) }).count <= Self.mostAnswers
        }
        .map(\.1).sorted {
            story.fields[$0].lowercased().unicodeScalars.lexicographicallyPrecedes(
                story.fields[$1].lowercased().unicodeScalars)
        }
    }

    /// What the follow-up of `registration` shows of the field at `index`.
    private func use(at index: Int, in registration: RememberedRegistration) -> RuleStudy.Capture.Use {
        guard let position = registration.followUp else { return .nothing }
        let view = followed[position].views[index]
        return view.isUsed ? .used : view.isVisible ? .visible : .blind
    }
}

extension RememberedRegistration {
    /// The captured answer to `field` as it is compared; nil where none is.
    fileprivate func answer(to field: Int) -> String? {
        answers.first { $0.field == field && $0.isCaptured }.map {
            $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        }
    }

    /// The value of an attribute; nil where it is empty.
    fileprivate func known(_ value: String) -> String? { value.isEmpty ? nil : value }
}
