import RegistrationLog
import TestSupport

extension NaiveSketch {
    /// A log and settings drawn at random, with files that are one source now and then, and a survey.
    static func small(_ seed: Int) -> NaiveSketch {
        var random = RandomSketch(seed: UInt64(seed))
        var sketch = NaiveSketch()
        sketch.log = random.sketch()
        sketch.settings = random.settings()
        if seed.isMultiple(of: 4) {
            sketch.files[0] = NaiveSketch.File(name: "a1.csv", columns: ["a"])
            sketch.files[2] = NaiveSketch.File(name: "a2.csv", columns: ["b"])
        }
        if seed.isMultiple(of: 5) {
            sketch.files[1] = NaiveSketch.File(name: "b.csv", columns: ["c"], covers: ("2024-03-20", "2024-05-01"))
        }
        if !seed.isMultiple(of: 6) {
            var generator = SplitMix64(seed: UInt64(seed))
            for number in sketch.log.registrations.indices {
                sketch.log.registrations[number].channel =
                    ["counter", "phone", nil].randomElement(using: &generator) ?? nil
                guard seed.isMultiple(of: 2) else { continue }
                sketch.log.registrations[number].department = "desk \(Int.random(in: 1...12, using: &generator))"
            }
        }
        if seed.isMultiple(of: 3) {
            for number in sketch.log.registrations.indices where number.isMultiple(of: 7) {
                sketch.survey.append(
                    NaiveSketch.SurveyRow(
                        registration: number, isLookedAt: !number.isMultiple(of: 21),
                        marked: number.isMultiple(of: 2) ? ["name"] : [],
                        beneficiary: number.isMultiple(of: 4) ? .citizen : nil,
                        questions: seed.isMultiple(of: 2) ? ["name", "phone"] : nil))
            }
            // A second sample holds some of the same registrations.
            for number in sketch.log.registrations.indices where number.isMultiple(of: 14) {
                sketch.survey.append(
                    NaiveSketch.SurveyRow(registration: number, marked: ["phone"], beneficiary: .organisation))
            }
        }
        return sketch
    }

    /// A log of 400 registrations of one product, enough to drop a question, with a hole in its follow-up now and then, and a second
    /// system that names nothing.
    static func large(_ seed: Int) -> NaiveSketch {
        var generator = SplitMix64(seed: UInt64(seed))
        var sketch = NaiveSketch()
        let start = 19_723
        func date(_ day: Int) -> String { CalendarDate(dayNumber: start + day).iso8601 }
        let (days, gap) = (160, 40..<(40 + seed % 4 * 15))
        for number in 0..<400 {
            let day = number * days / 400
            sketch.log.register("move", at: date(day), ["phone": "06\(number)", "name": "n"])
            if number < 150 || seed.isMultiple(of: 2) { sketch.log.registrations[number].answers.append(("town", "t")) }
            let delay = Int.random(in: 0...20, using: &generator)
            guard generator.happens(seed.isMultiple(of: 3) ? 0.9 : 0.3), !gap.contains(day + delay) else { continue }
            let file = generator.happens(0.1 * Double(seed % 3)) ? 1 : 0
            sketch.log.act("call", at: date(day + delay), on: [number], file: file)
            let last = sketch.log.actions.count - 1
            if file == 0, generator.happens(0.8) { sketch.log.actions[last].names = ["phone"] }
            if file == 0, generator.happens(0.02) { sketch.log.actions[last].names.append("name nr") }
            if generator.happens(0.3) { sketch.log.actions[last].values = [("phone", "0-6\(number)")] }
        }
        if seed.isMultiple(of: 4) {
            let followedUp = Set(sketch.log.actions.flatMap(\.registrations)).sorted()
            for number in followedUp.prefix(20 + 10 * (seed % 5)) {
                sketch.survey.append(
                    NaiveSketch.SurveyRow(
                        registration: number, isLookedAt: generator.happens(0.9),
                        marked: generator.happens(0.4) ? ["phone", "town"] : []))
            }
        }
        sketch.settings.observationEnd = CalendarDate(dayNumber: start + 240)
        sketch.settings.threshold = [Ratio(1, 100), Ratio(2, 100)][seed % 2]
        return sketch
    }
}
