import RegistrationLog
import TestSupport

extension NaiveSketch {
    /// What becomes of questions under a proposal that is drawn at random: a third is dropped, a third has a rule.
    func changes(drawnWith seed: Int) -> [String: [String: NaiveSimulation.Change]] {
        var generator = SplitMix64(seed: UInt64(70_000 + seed))
        var changes: [String: [String: NaiveSimulation.Change]] = [:]
        for product in Set(log.registrations.map(\.product)).sorted() {
            let rows = log.registrations.filter { $0.product == product }
            let fields = Set(rows.flatMap { $0.answers.map(\.field) }).sorted()
            for field in fields {
                switch Int.random(in: 0...2, using: &generator) {
                case 0: changes[product, default: [:]][field] = .dropped
                case 1: changes[product, default: [:]][field] = rule(about: rows, asking: fields, &generator)
                default: break
                }
            }
        }
        return changes
    }

    /// A rule about a channel, a department or an answer, at half of its values and one that nothing has.
    private func rule(
        about rows: [LogSketch.SketchedRegistration], asking fields: [String], _ generator: inout SplitMix64
    ) -> NaiveSimulation.Change {
        let subject: NaiveSimulation.Subject
        let values: [String]
        switch Int.random(in: 0...3, using: &generator) {
        case 0: (subject, values) = (.attribute(.channel), rows.compactMap(\.channel))
        case 1: (subject, values) = (.attribute(.department), rows.compactMap(\.department))
        default:
            let other = fields.randomElement(using: &generator) ?? ""
            subject = .answer(to: other)
            values = rows.flatMap { $0.answers.filter { $0.field == other }.compactMap(\.value) }
        }
        let chosen = Set(values).sorted().filter { _ in generator.happens(0.5) }
        return .ruled(
            subject, values: Set(chosen + ["what nobody says"]), isFoundHere: generator.happens(0.4))
    }
}
