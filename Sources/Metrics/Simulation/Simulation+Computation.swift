public import RegistrationLog

extension Simulation {
    /// Simulates `plan` in `log`: what would not have been asked for, and what was done with it.
    ///
    /// A question is skipped in a registration when it is dropped, or when its rule says so; a rule about an answer that is skipped
    /// itself says nothing. What the definition leaves open stands in `docs/decisions/0032-what-a-simulation-assumes.md`.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - plan: What a proposal changes.
    ///   - publication: The figures of the log, of which none may be withheld.
    ///   - followUp: What follow-up shows of the log; nil where nobody looked yet.
    ///   - threads: On how many threads products are simulated side by side; the result is the same on any number.
    ///   - answers: What was answered to ``SimulationPlan/answeredFields``; nil where nobody looked, so that no rule about an answer
    ///     holds.
    /// - Complexity: O(*n* log *n*) for *n* registrations, answers, actions and changes.
    public init(
        of log: RegistrationLog, _ plan: SimulationPlan, publication: Publication,
        followUp: ObservedFollowUp? = nil, threads: Int = 1, answers: AnswerReading? = nil
    ) {
        let (analysis, settings) = (publication.analysis, publication.settings)
        guard let days = analysis.days,
            let study = (followUp ?? ObservedFollowUp(of: log, settings: settings, threads: threads))?.study
        else {
            self.init(
                products: [], questions: [], total: SimulatedCounts(), questionDuration: analysis.questionDuration,
                days: nil)
            return
        }
        let changes = ChangesByProduct(settings.protocolChanges)
        let published = Dictionary(analysis.products.map { ($0.product, $0) }) { first, _ in first }
        let conditions = ConditionColumns(of: log, answers: answers)
        let simulations = ProductShares(weights: study.uses.map(\.registrations), count: threads).map { isIncluded in
            var matching = UseMatching(log: log, followUps: study.followUps, evidence: study.evidence)
            var columns = conditions
            return log.products.indices.map { index -> ProductSimulation? in
                guard isIncluded[index], let product = published[ProductID(index)] else { return nil }
                // A change that lies after the last day of the log has changed nothing in it.
                let change = changes.changes(of: product.key).map(\.date).filter { $0 <= days.upperBound }.max()
                return ProductSimulation(
                    of: ProductSimulation.Facts(
                        published: product, uses: study.uses[index], maturity: study.maturities[index],
                        firstDay: (change ?? days.lowerBound).dayNumber),
                    plan.changes(of: product.product), in: log, columns: &columns, matching: &matching)
            }
        }
        let reported = analysis.products.compactMap { simulations[$0.product.index] }
        self.init(
            products: reported.map(\.product), questions: reported.flatMap(\.questions),
            total: reported.reduce(into: SimulatedCounts()) { $0.add($1.product.counts) },
            questionDuration: analysis.questionDuration, days: days)
    }
}
