import RegistrationLog
import TestSupport

/// Small logs and settings drawn at random, dense in the cases that are easy to get wrong: equal times, dates without a
/// time, the hour in which summer time begins, actions before their registration, shared actions, common and rare values.
struct RandomSketch {
    private var generator: SplitMix64
    private let products = ["passport", "move", "waste"]
    private var fields = ["phone", "e-mail", "name", "town", "remark"]
    private let types = ["call back", "forward", "close"]

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
    private mutating func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }

    /// A moment around the night of 31 March 2024, on which Dutch clocks went from 02:00 to 03:00.
    private mutating func text(of seconds: Int) -> String {
        let change = 1_711_846_800  // 2024-03-31T01:00:00Z
        let isSummer = seconds >= change
        let local = seconds + (isSummer ? 7_200 : 3_600)
        let date = CalendarDate(dayNumber: local / 86_400).iso8601
        func padded(_ part: Int) -> String { part < 10 ? "0\(part)" : "\(part)" }
        let time = local % 86_400
        let (hour, minute, second) = (padded(time / 3_600), padded(time / 60 % 60), padded(time % 60))
        switch number(1...10) {
        case 1...2: return "\(date)+0\(date > "2024-03-31" ? 2 : 1):00"
        case 3...5: return "\(date) \(hour):\(minute)+0\(isSummer ? 2 : 1):00"
        default: return "\(date) \(hour):\(minute):\(second)+0\(isSummer ? 2 : 1):00"
        }
    }

    private mutating func value(of registration: Int) -> String {
        switch number(1...20) {
        case 1: LogSketch.unidentified
        case 2...10: "rare \(registration)"
        default: one(of: ["yes", "no", "here"])
        }
    }

    /// A log of at most 60 registrations.
    mutating func sketch() -> LogSketch {
        var sketch = LogSketch()
        // More fields than one or two pages of answers hold.
        if chance(10) { fields += (10..<60).map { "question \($0)" } }
        let span = one(of: [3_600, 86_400, 40 * 86_400, 200 * 86_400])
        let start = 1_711_846_800 - span / 2
        var times: [Int] = []
        let isSingleProduct = chance(40)
        for registration in 0..<one(of: [0, 1, 2, 5, 20, 60, 60]) {
            let seconds = start + number(0...span)
            times.append(seconds)
            sketch.register(isSingleProduct ? products[0] : one(of: products), at: text(of: seconds))
            for field in fields where chance(70) {
                let answer = chance(75) ? value(of: registration) : nil
                sketch.registrations[registration].answers.append((field: field, value: answer))
            }
        }
        for _ in 0..<number(0...one(of: [2, 5]) * times.count + 1) { addAction(to: &sketch, times: times) }
        for _ in 0..<number(0...3) { sketch.remark(on: one(of: products), field: chance(50) ? one(of: fields) : nil) }
        return sketch
    }

    private mutating func addAction(to sketch: inout LogSketch, times: [Int]) {
        guard !times.isEmpty, !chance(4) else {
            sketch.act(
                one(of: types), at: text(of: 1_711_846_800 + number(-9...9) * 86_400), on: [], names: [fields[0]])
            return
        }
        var reached = [number(0...times.count - 1)]
        if chance(10), reached[0] + 1 < times.count { reached.append(reached[0] + 1) }
        let delay = one(of: [0, 0, -30, -7_200, 59, 3_600, 86_400, number(0...20) * 86_400, number(0...9_000_000)])
        let file = number(0...2)
        sketch.act(
            one(of: types), at: text(of: times[reached[0]] + delay), on: reached,
            beneficiary: chance(50) ? one(of: Beneficiary.allCases) : nil, file: file)
        let last = sketch.actions.count - 1
        for field in fields where file == 0 && chance(35) { sketch.actions[last].names.append(field) }
        for field in fields where file == 1 && chance(40) {
            let copied = sketch.registrations[reached[0]].answers.first { $0.field == field }?.value
            let value = chance(60) ? copied ?? "yes" : value(of: reached[0])
            sketch.actions[last].values.append((field: field, value: value))
        }
    }

    /// Settings that touch every rule now and then.
    mutating func settings() -> AnalysisSettings {
        var settings = AnalysisSettings()
        let change = CalendarDate(dayNumber: 1_711_846_800 / 86_400)
        func day(_ offset: Int) -> CalendarDate { CalendarDate(dayNumber: change.dayNumber + offset) }
        if chance(25) { settings.period.from = day(number(-30...10)) }
        if chance(25) { settings.period.to = day(number(0...30)) }
        if chance(30) { settings.observationEnd = day(number(-10...120)) }
        settings.minimumFollowUps = one(of: [0, 1, 5, 30])
        settings.threshold = one(of: [Ratio(1, 100), Ratio(1, 10), Ratio(1, 3), Ratio(1, 1)])
        for product in products {
            var entry = ProductSettings()
            entry.followUpComplete = chance(30)
            entry.followUpHorizonDays = chance(25) ? number(0...20) : nil
            settings.products[product] = entry
        }
        for field in fields where chance(30) {
            var entry = FieldSettings()
            entry.protectedReason = chance(30) ? "law" : nil
            entry.personalData = .contact
            settings.fields[field] = entry
        }
        for type in types where chance(50) {
            var entry = ActionSettings()
            entry.beneficiary = chance(50) ? one(of: Beneficiary.allCases) : nil
            entry.requiredFields = chance(50) ? [one(of: fields), "unheard of"] : []
            settings.actions[type] = entry
        }
        settings.minimumHorizonDays = one(of: [0, 0, 5, 60])
        for _ in 0..<number(0...3) {
            let product = chance(50) ? one(of: products) : nil
            settings.protocolChanges.append(ProtocolChange(date: day(number(-20...20)), product: product, note: nil))
        }
        return settings
    }
}
