import RegistrationLog

extension RuleSearch {
    /// What becomes of the search for each candidate, in their order.
    ///
    /// Attributes are gone through one by one, in the order in which ties are settled, so that the values of one at a time are in
    /// memory: 4 bytes a registration, besides a ``CandidateColumn`` for each candidate.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - settings: What the user decided.
    ///   - answers: What was answered to ``fieldsToRead``; nil where nobody looked.
    /// - Returns: A rule for each candidate.
    /// - Complexity: O((*n* + *c*) · *a*) for *n* registrations, *c* answers to candidates and *a* attributes, of which there are at
    ///   most ``mostAnsweredFields`` and two.
    func rules(in log: RegistrationLog, settings: AnalysisSettings, answers: AnswerReading?) -> [QuestionRule] {
        let limits = RuleLimits(
            clustering: clustering, isFollowUpComplete: isFollowUpComplete, threshold: settings.threshold,
            minimumFollowUps: settings.minimumFollowUps)
        return zip(candidates, conditions(in: log, threshold: settings.threshold, answers: answers)).map {
            QuestionRule(of: $0, in: uses.product, $1, limits: limits)
        }
    }

    /// For each candidate the condition of most registrations; nil where there is none.
    private func conditions(in log: RegistrationLog, threshold: Ratio, answers: AnswerReading?) -> [FoundCondition?] {
        let table = log.registrations
        let isMature = uses.positions.map { maturity.isReached(by: table.time(of: Int($0))) }
        let columns = CandidateColumn.columns(of: candidates, uses, isMature: isMature, in: table)
        let halves = columns.map { column in
            RuleHalves(
                days: column.traits.indices.lazy.map { row in
                    table.day(of: uses.positions[uses.positions.startIndex + column.registration(of: row)])
                }, isCounted: column.traits.lazy.map { $0.contains(.captured) }, from: firstDay)
        }
        var conditions = [FoundCondition?](repeating: nil, count: candidates.count)
        func seek(in column: RuleColumn?, except field: FieldID? = nil) {
            guard let column else { return }
            for number in candidates.indices where candidates[number].field != field {
                let found = FoundCondition(
                    in: column, columns[number], halves[number], clustering: clustering, threshold: threshold)
                if let found, found.found > conditions[number]?.found ?? 0 { conditions[number] = found }
            }
        }
        for attribute in RegistrationAttribute.allCases { seek(in: RuleColumn(of: attribute, uses.positions, in: log)) }
        guard let answers else { return conditions }
        for field in fieldsToRead {
            seek(in: RuleColumn(ofAnswersTo: field, uses, isMature: isMature, in: log, answers), except: field)
        }
        return conditions
    }
}

extension [RuleSearch] {
    /// The questions of all products whose answers can be a condition, in their order.
    var fieldsToRead: [FieldID] { Set(flatMap(\.fieldsToRead)).sorted() }
}
