import RegistrationLog
import TestSupport

extension NaiveSketch {
    /// What becomes of a question that follow-up uses for some registrations only.
    enum Story: CaseIterable {
        case holds, holdsOnAnswers, drifts, endsOutside, shrinks, hides, isLong, isAddress, isNumber, isRareLater
        case isGrouped, isTied, isMissed, isNamedOtherwise, isRandom
    }

    /// A log of one product with some 700 registrations that ask a question by a condition, or by none: enough for the search of a
    /// condition.
    static func conditional(_ seed: Int) -> NaiveSketch {
        ConditionalDrawing(seed: seed).sketch
    }
}

/// Draws a log in which follow-up uses the question `deep` for some registrations only.
private struct ConditionalDrawing {
    private let story: NaiveSketch.Story
    private let seed: Int
    private let count: Int
    private let days = 200
    private let start = 19_723
    private var random: SplitMix64
    private(set) var sketch = NaiveSketch()

    init(seed: Int) {
        self.seed = seed
        story = NaiveSketch.Story.allCases[seed % NaiveSketch.Story.allCases.count]
        random = SplitMix64(seed: UInt64(seed))
        count = Int.random(in: 640...760, using: &random)
        addSettings()
        for number in 0..<count { addRegistration(number) }
        sketch.groups = ["overig"]
        sketch.readsAnswers = !seed.isMultiple(of: 7)
    }

    private func date(_ day: Int) -> String { CalendarDate(dayNumber: start + day).iso8601 }

    private mutating func addSettings() {
        sketch.settings.observationEnd = CalendarDate(dayNumber: start + days + 70)
        sketch.settings.threshold = [Ratio(2, 100), Ratio(5, 100), Ratio(8, 100)][seed / 15 % 3]
        sketch.settings.products["move"] = ProductSettings { $0.followUpComplete = seed.isMultiple(of: 4) }
        if seed % 5 == 1 {
            sketch.settings.protocolChanges = [
                ProtocolChange(
                    date: CalendarDate(dayNumber: start + Int.random(in: 5...60, using: &random)), product: "move",
                    note: nil),
                ProtocolChange(date: CalendarDate(dayNumber: start + days + 5), product: nil, note: nil),
            ]
        }
        if seed % 6 == 5 {
            var field = FieldSettings()
            field.personalData = seed.isMultiple(of: 2) ? PersonalDataClass.none : .contact
            sketch.settings.fields["kind"] = field
        }
    }

    /// What the registration is about, of which `a` and `b` need no deep question.
    private mutating func addRegistration(_ number: Int) {
        let day = number * days / count
        let isLate = number * 2 > count
        let shrunk = story == .shrinks && isLate
        var kind = random.happens(shrunk ? 0.12 : 0.6) ? "a" : random.happens(shrunk ? 0.1 : 0.3) ? "b" : "c"
        if story == .isRareLater, isLate, kind == "b", random.happens(0.9) { kind = "c" }
        let names = self.names(of: kind)
        let isOnAnswers = story == .holdsOnAnswers || seed.isMultiple(of: 2) && story != .isGrouped
        let noise = ["x", "y", "z"][Int.random(in: 0...2, using: &random)]
        let isAsked = random.happens([0.93, 0.98, 1][seed / 3 % 3])
        let registration = sketch.log.register(
            "move", at: date(day),
            ["phone": "06\(number)", "deep": "d\(number % 50)", "size": "s\(number % (seed % 15 + 1))"],
            channel: isOnAnswers && story != .isTied ? noise : names, department: story == .isTied ? names : noise)
        if isAsked || isOnAnswers {
            sketch.log.registrations[registration].answers.append(("kind", isOnAnswers ? names : noise))
        }
        if random.happens(0.05) { sketch.log.registrations[registration].channel = nil }
        addFollowUp(of: registration, kind, on: day, isLate: isLate)
    }

    private func names(of kind: String) -> String {
        switch story {
        case .isLong where kind == "a": String(repeating: "lang ", count: 9) + kind
        case .isAddress where kind == "a": "a@example.nl"
        case .isNumber where kind == "a": "zaak ١٢3\(seed % 2 == 0 ? "4" : "")"
        case .isGrouped where kind == "b": "overig"
        default: kind
        }
    }

    private mutating func addFollowUp(of registration: Int, _ kind: String, on day: Int, isLate: Bool) {
        let isInside = story == .isRandom ? random.happens(0.4) : kind == "c"
        var rate = isInside ? 0.4 : 0
        if story == .drifts, isLate { rate = isInside ? 0.4 : 0.05 }
        if story == .endsOutside, isLate { rate = 0 }
        let isUsed = random.happens(rate)
        guard isUsed || random.happens(0.8) else { return }
        if story == .isMissed, !isInside, isLate, random.happens(0.03),
            let answer = sketch.log.registrations[
                registration
            ].answers.firstIndex(where: { $0.field == "deep" })
        {
            sketch.log.registrations[registration].answers[answer].value = nil
            sketch.log.act("call", at: date(day + 2), on: [registration], names: ["phone", "deep"])
            return
        }
        let isHidden = story == .hides && !isInside && isLate && random.happens(0.9) || random.happens(0.1)
        sketch.log.act(
            "call", at: date(day + Int.random(in: 0...9, using: &random)), on: [registration],
            names: isUsed ? ["phone", "deep"] : isHidden ? [] : ["phone"], file: 0)
        if story == .isNamedOtherwise, random.happens(0.05) {
            sketch.log.actions[sketch.log.actions.count - 1].names.append("deep nr")
        }
    }
}
