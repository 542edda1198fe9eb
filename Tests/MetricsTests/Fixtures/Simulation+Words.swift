@testable import Metrics
import RegistrationLog
import TestSupport

extension SimulationPlan {
    /// The plan of a log that the reference has in words.
    init(_ changes: [String: [String: NaiveSimulation.Change]], in log: RegistrationLog) {
        self.init()
        let fields = Dictionary(log.fields.enumerated().map { ($1.key, FieldID($0)) }) { first, _ in first }
        for (index, product) in log.products.enumerated() {
            for (name, change) in changes[product.key] ?? [:] {
                guard let field = fields[name] else { continue }
                switch change {
                case .dropped: add(.drop, to: field, of: ProductID(index))
                case .ruled(let subject, let values, let isFoundHere):
                    let attribute: RuleAttribute =
                        switch subject {
                        case .attribute(let attribute): .registration(attribute)
                        case .answer(let other): .answer(to: fields[other] ?? FieldID(0), name: other)
                        }
                    add(
                        .restrict(
                            PlannedCondition(attribute: attribute, values: values, isFoundHere: isFoundHere)),
                        to: field, of: ProductID(index))
                }
            }
        }
    }
}

extension NaiveSketch {
    /// What becomes of the log under a plan that is given in words.
    func simulation(
        of changes: [String: [String: NaiveSimulation.Change]], threads: Int = 1
    ) -> Simulation {
        let (log, settings) = delivered
        return Simulation(
            of: log, SimulationPlan(changes, in: log), publication: Publication(of: log, settings: settings),
            threads: threads, answers: self.log.answerReading)
    }
}

extension Publication {
    /// The figures of a log that came from nowhere.
    init(of log: RegistrationLog, settings: AnalysisSettings, threads: Int = 1, answers: AnswerReading? = nil) {
        self.init(
            of: log, ledger: IntakeLedger(), settings: settings, substitutes: .test,
            threads: threads
        ) { _ throws(Never) in answers }
    }
}

extension Simulation {
    /// A line for each product and channel, as the reference writes it.
    var productLines: [String] {
        products.flatMap { product in
            ["\(product.label.name) \(product.counts.words)"]
                + product.channels.map {
                    "\(product.label.name)/\($0.value?.name ?? "(leeg)") \($0.counts.words)"
                }
        }
    }

    /// A line for each question, as the reference writes it.
    var questionLines: [String] {
        questions.map { question in
            let bound = question.mostHiddenUses.map { "\(Int(($0 / Double(question.saved) * 1_000_000).rounded()))" }
            return "\(question.product.name)/\(question.field.name) \(question.saved) \(question.withoutAnswer)"
                + " \(question.beneficiaries.words) \(bound ?? "-")"
        }
    }
}

extension SimulatedCounts {
    fileprivate var words: String {
        "\(registrations) \(answers) \(saved) \(withoutAnswer) \(mature) \(matureWithoutAnswer) \(beneficiaries.words)"
    }
}

extension BeneficiaryCounts {
    fileprivate var words: String { "\(citizen) \(both) \(organisation) \(unknown)" }
}
