import RegistrationLog

/// All registrations of the year, made day by day: any day can be made on its own, so that none has to be kept.
struct Population: Sendable {
    private let story: Story
    private let seed: UInt64
    /// Registrations by product and day.
    private let counts: [[Int]]
    /// The last number that was given before each day: to products with numbers in common, and to those with their own.
    private let lastNumbers: (common: [Int], apart: [Int])

    /// Seconds that a question takes, without the noise around it.
    static let secondsPerQuestion = 11

    /// What the front office types where the citizen gave no answer.
    private static let placeholders = ["n.v.t.", "-", "onbekend", "?", "N.v.t."]

    /// Creates a population of `registrations` spread over products as the story says and over days by season, day of the
    /// week and chance.
    init(story: Story, registrations: Int, seed: UInt64) {
        self.story = story
        self.seed = seed
        let perProduct = Self.apportioned(registrations, to: story.products.map(\.registrations))
        let counts = story.products.indices.map { product in
            Self.spread(
                perProduct[product], inGroupsOf: story.products[product].reportsPerIncident,
                over: Self.dayWeights(
                    season: story.products[product].season, product: product, in: story.year, seed: seed))
        }
        func lastNumbers(isApart: Bool, after last: Int) -> [Int] {
            let numbered = story.products.indices.filter { story.products[$0].isNumberedApart == isApart }
            var numbers = [last]
            for day in 0..<story.year.dayCount {
                numbers.append(numbers[day] + numbered.reduce(0) { $0 + counts[$1][day] })
            }
            return numbers
        }
        let common = lastNumbers(isApart: false, after: 0)
        self.counts = counts
        self.lastNumbers = (common, lastNumbers(isApart: true, after: common.last ?? 0))
    }

    /// The registrations of `dayOfYear`, from 1, in order of time.
    func registrations(on dayOfYear: Int) -> [SampleRegistration] {
        var moments: [(product: Int, ordinal: Int, channel: Channel, time: LocalTime, random: RandomStream)] = []
        for product in story.products.indices {
            for ordinal in 0..<counts[product][dayOfYear - 1] {
                var random = RandomStream(seed: seed, name: .registration, product, dayOfYear, ordinal)
                let (channel, time) = contact(of: product, on: story.year.day(dayOfYear), random: &random)
                moments.append((product, ordinal, channel, time, random))
            }
        }
        moments.sort { ($0.time.second, $0.product, $0.ordinal) < ($1.time.second, $1.product, $1.ordinal) }
        var last = (common: lastNumbers.common[dayOfYear - 1], apart: lastNumbers.apart[dayOfYear - 1])
        return moments.map { product, ordinal, channel, time, random in
            var random = random
            let isApart = story.products[product].isNumberedApart
            if isApart { last.apart += 1 } else { last.common += 1 }
            let reports = story.products[product].reportsPerIncident
            let incident = reports > 1 ? SampleIncident(dayOfYear: dayOfYear, ordinal: ordinal / reports) : nil
            let employee = "KM\(padded(random.number(in: 1...42), to: 2))"
            let answers = answers(of: product, on: time.day, incident: incident, random: &random)
            return SampleRegistration(
                product: product, number: isApart ? last.apart : last.common, time: time, channel: channel,
                employee: employee,
                handlingSeconds: Self.handlingSeconds(channel, questions: answers.count, random: &random),
                incident: incident, answers: answers)
        }
    }

    /// How long a contact with so many questions takes: what its channel takes anyway, eleven seconds for each question, and
    /// up to eighty seconds more or less.
    private static func handlingSeconds(_ channel: Channel, questions: Int, random: inout RandomStream) -> Int {
        let start =
            switch channel {
            case .counter: 260
            case .telephone: 220
            case .email: 180
            case .chat: 200
            case .form: 130
            }
        return start + secondsPerQuestion * questions + random.number(in: -40...40) + random.number(in: -40...40)
    }

    private func contact(
        of product: Int, on day: CalendarDate, random: inout RandomStream
    ) -> (Channel, LocalTime) {
        let isOpen = story.year.isWorkingDay(day)
        let drawn = Channel.allCases[random.position(weights: story.products[product].channels)]
        let channel = isOpen || drawn == .email ? drawn : .form
        let hours =
            switch channel {
            case .email, .form: 7 * 3_600...23 * 3_600 - 1
            case .chat: 9 * 3_600...17 * 3_600 - 1
            case .counter, .telephone: 8 * 3_600 + 1_800...17 * 3_600 - 1
            }
        return (channel, LocalTime(day: day, second: random.number(in: hours)))
    }

    private func answers(
        of product: Int, on day: CalendarDate, incident: SampleIncident?, random: inout RandomStream
    ) -> [SampleAnswer] {
        let questions = story.products[product].questions
        return questions.indices.compactMap { index in
            let question = questions[index]
            if let lastDay = question.lastDay, day > lastDay { return nil }
            guard random.happens(question.askedChance) else { return nil }
            let field = story.askedFields[product][index]
            guard random.happens(question.answeredChance) else {
                return SampleAnswer(field: field, text: random.pickEarly(Self.placeholders), isCaptured: false)
            }
            let text =
                if let incident, question.isOfIncident {
                    answer(to: question, about: incident, of: product, on: day)
                } else {
                    question.answer.text(on: day, random: &random)
                }
            return SampleAnswer(field: field, text: text, isCaptured: question.answer != .notApplicable)
        }
    }

    /// The answer that all who report `incident` give to `question`.
    private func answer(
        to question: Question, about incident: SampleIncident, of product: Int, on day: CalendarDate
    ) -> String {
        var random = RandomStream(
            seed: seed, name: .incident, product, incident.dayOfYear * 1_000 + incident.ordinal,
            story.number(of: question.text) ?? 0)
        return question.answer.text(on: day, random: &random)
    }

    /// `total` divided in proportion to `weights` by largest remainders, ties to the first.
    private static func apportioned(_ total: Int, to weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        var parts = weights.map { total * $0 / sum }
        let byRemainder = weights.indices.sorted { left, right in
            let (first, second) = (total * weights[left] % sum, total * weights[right] % sum)
            return first == second ? left < right : first > second
        }
        for index in byRemainder.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
        return parts
    }

    private static func dayWeights(
        season: [Double], product: Int, in year: SampleYear, seed: UInt64
    ) -> [Double] {
        let weekdays = [1.3, 1.1, 1.0, 1.1, 0.9, 0.1, 0.08]
        return (1...year.dayCount).map { dayOfYear in
            var random = RandomStream(seed: seed, name: .dayWeights, product, dayOfYear)
            let day = year.day(dayOfYear)
            let openness = year.isWorkingDay(day) ? weekdays[DutchCalendar.weekday(day)] : 0.1
            return season[day.components.month - 1] * openness * (0.6 + 0.8 * random.unit())
        }
    }

    /// `total` spread over days in groups of `size`, the last of which may be smaller.
    private static func spread(_ total: Int, inGroupsOf size: Int, over weights: [Double]) -> [Int] {
        var left = total
        return spread((total + size - 1) / size, over: weights).map { groups in
            let count = min(left, groups * size)
            left -= count
            return count
        }
    }

    /// `total` spread over days: each day takes what the cumulative weights round to.
    private static func spread(_ total: Int, over weights: [Double]) -> [Int] {
        let sum = weights.reduce(0, +)
        var reached = 0.0
        var given = 0
        return weights.indices.map { index in
            reached += weights[index]
            let upToHere = index == weights.count - 1 ? total : min(total, Int(Double(total) * reached / sum + 0.5))
            defer { given = upToHere }
            return upToHere - given
        }
    }
}
