import RegistrationLog

/// One follow-up action of the sample, before any export had its way with it.
struct SampleAction: Sendable {
    /// The position of its kind among those of the product.
    let kind: Int
    /// When it was done.
    let time: LocalTime
    /// The numbers of the fields that it names, each once.
    let namedFields: [Int]
}

extension Story {
    /// What follows `registration` before the office closes for the year, as far as the systems are connected.
    ///
    /// One action in two hundred was entered with a time before the registration. What follows an incident does so for all
    /// who report it.
    func actions(after registration: SampleRegistration, seed: UInt64) -> [SampleAction] {
        let kinds = products[registration.product].followUps
        var random = RandomStream(seed: seed, name: .followUp, registration.number)
        return kinds.indices.compactMap { kind in
            let followUp = kinds[kind]
            if let incident = registration.incident {
                random = RandomStream(
                    seed: seed, name: .incident, registration.product,
                    -(incident.dayOfYear * 1_000 + incident.ordinal), kind)
            }
            guard random.happens(followUp.chance) else { return nil }
            guard allows(followUp.condition, after: registration) else { return nil }
            let named = followUp.uses.indices.compactMap { use in
                let field = usedFields[registration.product][kind][use]
                let isCaptured = registration.answers.contains { $0.field == field && $0.isCaptured }
                let chance = followUp.uses[use].chance(
                    whenCaptured: isCaptured, behind: registration, in: self)
                return random.happens(chance) ? field : nil
            }
            let time = moment(of: followUp, after: registration.time, random: &random)
            guard time <= year.end, time.day >= followUp.system.firstDay(in: year) else { return nil }
            return SampleAction(kind: kind, time: time, namedFields: named)
        }
    }

    private func allows(_ condition: FollowUpStory.Condition, after registration: SampleRegistration) -> Bool {
        switch condition {
        case .always: true
        case .asked(let question): asks(question, in: registration)
        case .notAsked(let question): !asks(question, in: registration)
        case .through(let channels): channels.contains(registration.channel)
        case .notThrough(let channel, let lastDay):
            registration.channel != channel || registration.time.day > lastDay
        }
    }

    private func asks(_ question: String, in registration: SampleRegistration) -> Bool {
        registration.answers.contains { fields[$0.field] == question }
    }

    private func moment(
        of followUp: FollowUpStory, after start: LocalTime, random: inout RandomStream
    ) -> LocalTime {
        let share = random.unit()
        let lag =
            followUp.lagDays.lowerBound + (followUp.lagDays.upperBound - followUp.lagDays.lowerBound) * share * share
        let isEntryError = random.happens(0.005)
        let isImmediate = followUp.lagDays.upperBound < 0.001
        if isEntryError { return start.adding(seconds: -random.number(in: 1...6) * 86_400) }
        let time = start.adding(seconds: Int(lag * 86_400))
        return isImmediate ? time : year.officeMoment(from: time, random: &random)
    }
}
