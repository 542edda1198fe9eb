/// A follow-up action as a system knows it.
struct FollowUpEntry {
    /// A field that an action names.
    struct Mention {
        /// The number of the field.
        let field: Int
        /// The name by which the action knows it.
        let name: String
    }

    /// A value in a column for a field.
    struct Value {
        /// The number of the field.
        let field: Int
        /// The value; empty where there is none.
        let text: String
    }

    /// The identifier of the action.
    let identifier: String
    /// The id of the registration, or of the record that leads to it.
    let reference: String
    /// When it was done.
    let time: LocalTime
    /// What was done.
    let action: String
    /// The word for who gains by it.
    let beneficiary: String
    /// The code of the employee.
    let employee: String
    /// The fields that it names, where its export can.
    let mentions: [Mention]
    /// The values in its columns, in their order.
    let values: [Value]
    /// The numbers of the fields without which it cannot be done.
    let required: [Int]
}

extension FollowUpEntry {
    /// The entry of an action, or of a later part of it, that follows `registration`, known to its system as `reference`.
    init(
        _ action: SampleAction, part: Int = 1, of registration: SampleRegistration, reference: String, in story: Story,
        seed: UInt64
    ) {
        let followUp = story.products[registration.product].followUps[action.kind]
        self.init(
            identifier: "V\(registration.number)-\(action.kind + 1)\(part == 1 ? "" : "-\(part)")",
            reference: reference, time: action.time,
            action: followUp.action, beneficiary: followUp.beneficiary, employee: registration.employee,
            mentions: action.namedFields.map { field in
                Mention(field: field, name: story.mention(of: field, in: registration))
            },
            values: Self.values(of: action, following: registration, in: story, seed: seed),
            required: followUp.required.compactMap(story.number))
    }

    /// The values in the columns of the export of `action`: taken over from `registration`, found out anew, or empty where
    /// it fills none.
    private static func values(
        of action: SampleAction, following registration: SampleRegistration, in story: Story, seed: UInt64
    ) -> [Value] {
        var random = RandomStream(seed: seed, name: .takeover, registration.number, action.kind)
        let followUp = story.products[registration.product].followUps[action.kind]
        return story.valueColumns(of: followUp.system).compactMap { column in
            guard let field = story.number(of: column.question.text) else { return nil }
            guard !followUp.columns.isEmpty else { return Value(field: field, text: "") }
            let captured = registration.answers.first { $0.field == field && $0.isCaptured }?.text ?? ""
            let text =
                switch column.origin {
                case .copied: captured
                case .copiedWhenNeeded: action.namedFields.contains(field) ? captured : ""
                case .settledWhenNeeded where !action.namedFields.contains(field): ""
                case .settledWhenNeeded:
                    random.happens(1 / 6)
                        ? column.question.answer.text(on: registration.time.day, random: &random) : captured
                case .foundAnew: column.question.answer.text(on: registration.time.day, random: &random)
                }
            // Systems that show a value in capitals, or a telephone number without its dash, hand it over that way.
            let written =
                column.question.answer == .phone && random.happens(0.3) ? text.replacing("-", with: "") : text
            return Value(field: field, text: random.happens(0.1) ? written.uppercased() : written)
        }
    }
}
