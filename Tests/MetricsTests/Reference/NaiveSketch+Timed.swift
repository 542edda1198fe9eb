import RegistrationLog
import TestSupport

extension NaiveSketch {
    /// A log of 500 registrations over 100 days that mostly say how long they took, of two products and three channels, with changes of
    /// the questions, follow-up that misses some answers, and a hole in it now and then.
    static func timed(_ seed: Int) -> NaiveSketch {
        var generator = SplitMix64(seed: UInt64(40_000 + seed))
        var sketch = NaiveSketch()
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        func moment(_ day: Int) -> String {
            let date = CalendarDate(dayNumber: 19_720 + day).iso8601
            return seed.isMultiple(of: 3) ? date : "\(date) \(10 + number(0...9)):\(10 + number(0...40))"
        }
        let slope = [0, 11, 40][seed % 3]
        for contact in 0..<500 {
            let day = contact * 100 / 500
            let count = number(1...(day < 50 ? 6 : 4))
            sketch.log.register(generator.happens(0.85) ? "move" : "waste", at: moment(day))
            var row = sketch.log.registrations[contact]
            row.answers = (0..<count).map { ("question \($0)", generator.happens(0.8) ? "a \(contact)" : nil) }
            row.channel = [nil, "phone", "counter", "phone"][number(0...3)]
            // Half an hour now and then, and what is no time at all.
            let noise = generator.happens(0.004) ? 1_800 : number(-60...60)
            row.handlingSeconds =
                switch number(0...300) {
                case 0: nil
                case 1: 0
                case 2: 14_401
                case 3: 14_400
                default: 90 + slope * count + noise
                }
            sketch.log.registrations[contact] = row
            guard generator.happens(0.4), !(seed.isMultiple(of: 4) && (20..<50).contains(day)) else { continue }
            sketch.log.act("call", at: moment(day + number(1...6)), on: [contact])
            sketch.log.actions[sketch.log.actions.count - 1].names = ["question \(number(0...3))"]
        }
        sketch.settings.minimumHorizonDays = 10
        sketch.settings.secondsPerQuestion = seed.isMultiple(of: 2) ? SecondsPerQuestion(value: 20, source: nil) : nil
        if seed.isMultiple(of: 5) { sketch.settings.period.from = CalendarDate(dayNumber: 19_740) }
        func change(_ day: Int, _ product: String?) {
            sketch.settings.protocolChanges.append(
                ProtocolChange(date: CalendarDate(dayNumber: 19_720 + day), product: product, note: nil))
        }
        change(50, seed.isMultiple(of: 2) ? nil : "move")
        if seed.isMultiple(of: 3) { change(number(52...75), "move") }
        if seed % 4 == 1 { change(number(-5...105), nil) }
        return sketch
    }
}
