extension StorySample {
    /// An action whose record names no registration.
    private struct LinkedAction {
        let entry: FollowUpEntry
        let system: FollowUpSystem
        let stream: Int
    }

    /// Writes the links of ``linked`` and the actions that are known by them, and counts what they mean.
    mutating func deliverLinkedFollowUp() throws {
        var truth = LinkTruth()
        var actions: [LinkedAction] = []
        var openCase: String?
        for linked in linked {
            actions += try writeLinks(of: linked.registration, openCase: &openCase, truth: &truth)
        }
        let identifiers = linked.map { $0.registration.universalIdentifier(of: 0, seed: seed) }
        let positions = Dictionary(identifiers.enumerated().map { ($1, $0) }) { first, _ in first }
        var outcomes = Array(repeating: RegistrationOutcome(), count: linked.count)
        for action in actions {
            let reached = truth.records(leadingTo: action.entry.reference).compactMap { positions[$0] }.sorted()
                .filter { linked[$0].delivered != nil }
            var those = reached.map { outcomes[$0] }
            try deliver(
                action.entry, of: action.system, to: reached.compactMap { linked[$0].delivered }, outcomes: &those,
                stream: action.stream)
            for (position, outcome) in zip(reached, those) { outcomes[position] = outcome }
        }
        for (linked, outcome) in zip(linked, outcomes) {
            guard let delivered = linked.delivered else { continue }
            ledger.add(
                product: linked.registration.product, on: linked.registration.time.day, answers: delivered.answers,
                outcome: outcome, attributes: linked.registration.attributes(in: .contactRequests))
        }
    }

    /// Writes contact → task → case for `registration`: now and then it joins the case of the contact before it, has two
    /// cases or two tasks, or its links go round in a circle.
    private mutating func writeLinks(
        of registration: SampleRegistration, openCase: inout String?, truth: inout LinkTruth
    ) throws -> [LinkedAction] {
        var random = RandomStream(seed: seed, name: .link, registration.number)
        let contact = registration.universalIdentifier(of: 0, seed: seed)
        let task = registration.universalIdentifier(of: 1, seed: seed)
        try link(task, of: contact, truth: &truth, random: &random)
        var actions: [LinkedAction] = []
        for action in story.actions(after: registration, seed: seed) {
            let system = story.products[registration.product].followUps[action.kind].system
            let stream = registration.number * 8 + action.kind
            guard system == .planning else {
                // Call-backs are written down under the task.
                actions.append(
                    LinkedAction(entry: entry(action, of: registration, under: task), system: system, stream: stream))
                continue
            }
            if let shared = openCase, random.happens(0.06) {
                try link(shared, of: task, truth: &truth, random: &random)
                continue
            }
            for part in 1...(random.happens(0.05) ? 2 : 1) {
                let order = "B\(story.year.shortName)-\(padded(registration.number, to: 7))-\(part)"
                try link(order, of: task, truth: &truth, random: &random)
                // A second trip is made three days later.
                let trip = SampleAction(
                    kind: action.kind, time: action.time.adding(seconds: (part - 1) * 3 * 86_400),
                    namedFields: action.namedFields)
                actions.append(
                    LinkedAction(
                        entry: entry(trip, of: registration, under: order, part: part), system: system,
                        stream: stream + (part - 1) * 4))
                openCase = order
            }
            if let own = openCase, random.happens(0.03) {
                let second = registration.universalIdentifier(of: 2, seed: seed)
                try link(second, of: contact, truth: &truth, random: &random)
                try link(own, of: second, truth: &truth, random: &random)
            }
            if let own = openCase, random.happens(0.02) { try link(task, of: own, truth: &truth, random: &random) }
        }
        return actions
    }

    private func entry(
        _ action: SampleAction, of registration: SampleRegistration, under reference: String, part: Int = 1
    ) -> FollowUpEntry {
        FollowUpEntry(action, part: part, of: registration, reference: reference, in: story, seed: seed)
    }

    /// Writes a link, universal ids now and then in capitals.
    private mutating func link(
        _ child: String, of parent: String, truth: inout LinkTruth, random: inout RandomStream
    ) throws {
        let written = random.happens(0.2) ? (child.uppercased(), parent.uppercased()) : (child, parent)
        let isTakenIn = try links.write(written.0, of: written.1, faultRate: Self.faultRate, random: &random)
        if isTakenIn { truth.add(child, of: parent) }
    }
}
