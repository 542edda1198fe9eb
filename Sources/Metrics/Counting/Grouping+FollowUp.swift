import RegistrationLog

extension Grouping {
    /// The follow-up actions of each registration of `log` that lie at or after its time, in order of delivery.
    ///
    /// - Complexity: O(*n*) for *n* registrations, actions and links between them.
    init(followUpOf log: RegistrationLog) {
        self.init(count: log.registrations.count) { visit in
            for action in log.followUps.indices {
                let time = log.followUps.time(of: action)
                if let registration = log.followUps.onlyRegistration(of: action) {
                    if time.isAtOrAfter(log.registrations.time(of: registration)) { visit(registration, action) }
                    continue
                }
                for registration in log.followUps.registrations(of: action)
                where time.isAtOrAfter(log.registrations.time(of: registration)) {
                    visit(registration, action)
                }
            }
        }
    }
}
