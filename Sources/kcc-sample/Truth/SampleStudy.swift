import RegistrationLog

/// What a right reader finds in the whole sample, once all of it was written.
struct SampleStudy {
    private let ledger: TruthLedger
    private let evidence: EvidenceStudy
    /// For each product the systems that serve it.
    private let serving: [Set<FollowUpSystem>]

    /// Studies all that was gathered.
    init(of ledger: TruthLedger) {
        self.ledger = ledger
        evidence = EvidenceStudy(of: ledger)
        serving = ledger.followed.map { registrations in
            Set(
                FollowUpSystem.allCases.filter { system in
                    let reached = registrations.count { $0.outcome.named[system] != nil }
                    return reached >= 5 && reached * 20 >= registrations.count
                })
        }
    }

    /// What is found of the product at this position in the story.
    ///
    /// No two systems of the story take over from one another, so that each is a source of its own.
    func study(of product: Int) -> ProductStudy {
        ProductStudy(
            of: product, in: ledger, evidence: evidence,
            silence: serving[product].reduce(into: []) { $0.formUnion(silence(of: $1)) })
    }

    /// The days on which `system` is silent amid registrations of the products that it serves, from 0.
    func silence(of system: FollowUpSystem) -> Set<Int> {
        let registrations = serving.indices.filter { serving[$0].contains(system) }.map {
            Array(ledger.daily.registrations(of: $0))
        }
        let sum = ledger.daily.days.map { day in registrations.reduce(0) { $0 + $1[day] } }
        return ledger.histories[system]?.silence(amid: sum) ?? []
    }
}
