public import RegistrationLog

/// Shows which registrations the figures of questions count.
public struct FigureExplainer: Sendable {
    let log: RegistrationLog
    let study: FollowUpStudy
    let observationEnd: Timestamp
    /// By registration the positions of its rows of samples that were looked at.
    private let surveyRows: [UInt32: [Int]]

    /// Explains the figures of `log`, of which `followUp` is what follow-up shows.
    ///
    /// - Complexity: linear in the rows of samples.
    public init(of log: RegistrationLog, _ followUp: ObservedFollowUp) {
        self.log = log
        observationEnd = followUp.end.moment
        study = followUp.study
        let lookedAt = log.survey.rows.indices.filter { log.survey.rows[$0].outcome == .lookedAt }
        surveyRows = Dictionary(grouping: lookedAt) { log.survey.rows[$0].registration }
    }

    /// Finds the registrations of `product` that `figure` of `field` counts, in order of the log.
    ///
    /// - Parameters:
    ///   - figure: The figure.
    ///   - field: The question.
    ///   - product: The product.
    ///   - limit: Of how many of them, the first, the actions are gathered; nil for all.
    /// - Returns: The registrations, each with the follow-up that concerns the figure.
    /// - Complexity: O(*n* log *n*) for *n* registrations of the product, their actions and what these name.
    public func registrations(
        behind figure: ExplainedFigure, of field: FieldID, in product: ProductID, actionsOfFirst limit: Int? = nil
    ) -> [ExplainedRegistration<LogRow>] {
        var positions: [Int] = []
        forEachTrace(of: field, in: product) { position, trace in
            if trace.counts(in: figure) { positions.append(position) }
        }
        positions.sort()
        var matching = matching
        return positions.enumerated().map { index, position in
            let isShown = limit.map { index < $0 } ?? true
            return ExplainedRegistration(
                row: .registration(position),
                actions: isShown
                    ? actions(on: position, concerning: figure, of: field, in: product, &matching) : [])
        }
    }

    /// Visits the registrations of `product` in the period, in order of day, with all that is known of `field` in each.
    func forEachTrace(of field: FieldID, in product: ProductID, _ visit: (Int, QuestionTrace) -> Void) {
        var matching = matching
        let maturity = study.maturities[product.index]
        let asked = log.registrations.existingProductField(field, of: product)
        for position in study.registrations[product].lazy.map({ Int($0) }) {
            let isConcerned = matching.isConcerned(position)
            if isConcerned { matching.match(position, of: product) }
            visit(
                position,
                QuestionTrace(
                    isAsked: asked.map { log.registrations.isAsked($0, in: position) } ?? false,
                    isCaptured: asked.map { log.registrations.isCaptured($0, in: position) } ?? false,
                    age: maturity.age(of: log.registrations.time(of: position)),
                    view: isConcerned ? matching.view : .none,
                    trace: isConcerned ? matching.trace(of: field, in: product) : nil))
        }
    }

    private var matching: UseMatching {
        UseMatching(log: log, followUps: study.followUps, evidence: study.evidence)
    }
}

extension FigureExplainer {
    /// The follow-up of a registration that concerns `figure`, each action with what it alone shows.
    private func actions(
        on position: Int, concerning figure: ExplainedFigure, of field: FieldID, in product: ProductID,
        _ matching: inout UseMatching
    ) -> [ExplainedAction<LogRow>] {
        let range = study.followUps.actions.range(of: position)
        var found = range.map { index in
            matching.match(position, of: product, followedBy: index..<index + 1, surveyedBy: [])
            let trace = matching.trace(of: field, in: product)
            let action = Int(study.followUps.actions.members[index])
            return ExplainedAction<LogRow>(
                row: .action(action), type: log.actionTypes[log.followUps[action].type.index],
                time: log.followUps.time(of: action), evidence: Evidence.among(trace?.evidence ?? []),
                agreesByChance: trace?.agreesByChance ?? false,
                showsEveryUse: matching.view == .visible || trace?.isObservable ?? false)
        }
        for row in surveyRows[UInt32(position)] ?? [] {
            matching.match(position, of: product, followedBy: 0..<0, surveyedBy: [log.survey.rows[row]])
            let evidence = Evidence.among(matching.trace(of: field, in: product)?.evidence ?? [])
            found.append(
                ExplainedAction<LogRow>(
                    row: .surveyRow(row), type: surveyType, time: timeOfSurvey(of: position, followedBy: range),
                    evidence: evidence, agreesByChance: false,
                    showsEveryUse: !evidence.isEmpty
                        || showsEveryUse(of: field, log.survey.rows[row], of: position, followedBy: range)))
        }
        return found.filter { figure.concerns($0.evidence, agreesByChance: $0.agreesByChance) }
    }

    private var surveyType: ActionType {
        study.followUps.surveys.type.map { log.actionTypes[$0.index] }
            ?? ActionType(key: SurveyTable.actionKey, name: SurveyTable.actionKey)
    }

    private func timeOfSurvey(of position: Int, followedBy range: Range<Int>) -> Timestamp {
        let times = range.lazy.map { log.followUps.time(of: Int(study.followUps.actions.members[$0])) }
        return times.max() ?? log.registrations.time(of: position)
    }

    /// Whether a row that was looked at shows every use of `field`: it asks about it, and there is follow-up that can be known.
    private func showsEveryUse(
        of field: FieldID, _ row: SurveyTable.Row, of position: Int, followedBy range: Range<Int>
    ) -> Bool {
        !range.isEmpty && !study.followUps.isOnCrowdedRecord(position)
            && log.survey.fields(of: row.questions).contains(field)
    }
}
