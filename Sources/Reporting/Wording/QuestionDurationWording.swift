import Metrics

/// The words of how long a question takes, and of what that is known from.
struct QuestionDurationWording: Sendable {
    let numbers: NumberText
    let durations: DurationText
    let nouns: Nouns

    /// Measured or assumed, behind hours: `, als een vraag 12 seconden duurt`.
    func behindHours(_ duration: QuestionDuration) -> String {
        switch duration.source {
        case .measured: ", bij \(seconds(duration)) per vraag (gemeten)"
        case .assumed: ", als een vraag \(seconds(duration)) duurt"
        }
    }

    /// What a question costs citizens in all, in hours a year.
    func burden(_ duration: QuestionDuration, hours: Double) -> String {
        let hours = durations.hours(hours)
        return switch duration.source {
        case .measured: "Bij \(seconds(duration)) per vraag (gemeten) kost dat burgers \(hours) per jaar."
        case .assumed: "Duurt een vraag \(seconds(duration)), dan kost dat burgers \(hours) per jaar (aanname)."
        }
    }

    /// What so many questions less save, with the interval of what was measured, or why that cannot be said.
    func saved(_ questions: Int, _ duration: QuestionDuration?) -> String {
        guard let duration, let saved = SavedHours(questions, duration) else {
            return "\(unknown); daarom staan hier geen uren."
        }
        let hours = durations.hours(saved.hours)
        guard let interval = saved.interval else {
            return "Dat scheelt \(hours), als een vraag \(seconds(duration)) duurt (aanname)."
        }
        let (low, high) = durations.numbers(ofHours: interval)
        return """
            Dat scheelt \(hours), bij \(seconds(duration)) per vraag (gemeten). \
            Met 95% zekerheid ligt het tussen \(low) en \(high) uur.
            """
    }

    private let unknown = "Hoe lang een vraag duurt, is niet opgegeven"

    /// What hours rest on, as page 1 says it below its table.
    func note(_ duration: QuestionDuration) -> Prose {
        switch duration.source {
        case .measured(let interval): "Uren: \(measured(duration, interval, " per vraag"))."
        case .assumed(nil): "Uren: als een vraag \(seconds(duration)) duurt."
        case .assumed(let source?): "Uren: als een vraag \(seconds(duration)) duurt (\(name: source))."
        }
    }

    /// What hours rest on, in whole sentences; `duration` is nil where nobody says how long a question takes.
    func sentences(_ duration: QuestionDuration?, finding: HandlingTimeFinding?) -> Prose {
        guard let duration else {
            let none = "\(unknown); daarom staan hier geen uren."
            return finding?.outcome == .noGain ? "\(none) \(noGain)." : Prose(none)
        }
        switch duration.source {
        case .measured(let interval):
            return """
                Een vraag duurt \(measured(duration, interval)). \
                Dat is een samenhang: lange gesprekken hebben meer vragen.
                """
        case .assumed(let source):
            let assumed: Prose = source.map { "\(seconds(duration)) (\(name: $0))" } ?? Prose(seconds(duration))
            guard let finding, finding.outcome == .noGain else { return "Een vraag duurt \(assumed)." }
            return """
                Een vraag duurt \(assumed). \
                \(noGain); de aanname van \(seconds(duration)) blijft.\(outside(duration, finding.interval))
                """
        }
    }

    /// How long a question takes and what handling times show, as a setting; `none` says that nobody says so.
    func setting(_ duration: QuestionDuration?, finding: HandlingTimeFinding?, none: String) -> Prose {
        let value: Prose =
            switch duration?.source {
            case nil: Prose(none)
            case .measured(let interval): Prose(duration.map { measured($0, interval) } ?? none)
            case .assumed(let source):
                "\(duration.map(seconds) ?? none)\(source.map { " (\(name: $0))" as Prose } ?? "")"
            }
        guard let finding else { return value }
        return switch finding.outcome {
        case .measured:
            "\(value) van \(nouns.registration.counted(finding.registrations)) op \(nouns.day.counted(finding.days))"
        case .noGain: "\(value); uit de afhandeltijden blijkt geen tijdwinst per vraag"
        case .insufficientData: "\(value); er zijn te weinig afhandeltijden om dit te meten"
        }
    }

    private let noGain = "Uit de afhandeltijden blijkt geen tijdwinst per vraag"

    /// That an assumption lies outside what was measured; nothing where it lies within.
    private func outside(_ duration: QuestionDuration, _ interval: ClosedRange<Double>) -> String {
        if interval.contains(duration.seconds) { return "" }
        let decimals = Self.decimals(interval.upperBound, interval)
        return """
             Zij ligt buiten het 95%-interval van de meting: \(text(interval.lowerBound, decimals)) \
            tot \(text(interval.upperBound, decimals)) seconden.
            """
    }

    private func measured(
        _ duration: QuestionDuration, _ interval: ClosedRange<Double>, _ of: String = ""
    ) -> String {
        let decimals = Self.decimals(duration.seconds, interval)
        return """
            \(seconds(duration))\(of) (95%-interval \(text(interval.lowerBound, decimals)) \
            tot \(text(interval.upperBound, decimals))), gemeten uit de afhandeltijden
            """
    }

    /// The seconds: an assumption as it was written, what was measured with as many digits as it carries.
    private func seconds(_ duration: QuestionDuration) -> String {
        switch duration.source {
        case .assumed: return durations.seconds(duration.seconds)
        case .measured(let interval):
            let text = text(duration.seconds, Self.decimals(duration.seconds, interval))
            // Dutch counts parts of a first and second unit in the singular.
            return
                "\(text) \(text.hasPrefix("0") || text.hasPrefix("1,") || text == "1" ? nouns.second.singular : nouns.second.plural)"
        }
    }

    private func text(_ seconds: Double, _ decimals: Int) -> String {
        FixedDecimal(seconds, decimals: decimals).map(numbers.signed) ?? numbers.unknown
    }

    /// Whole seconds above ten, else one decimal, and two where an end of the interval would else seem to be 0.
    private static func decimals(_ seconds: Double, _ interval: ClosedRange<Double>) -> Int {
        if interval.lowerBound > 0, interval.lowerBound < 1 { return 2 }
        return seconds < 10 ? 1 : 0
    }
}
