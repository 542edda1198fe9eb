import RegistrationLog
import TestSupport

/// A log of which `Benchmarks/Peers/statsmodels_seconds.py` draws the same: two products, two channels and calls without one, from
/// 15 January 2024 on.
struct TimedLog {
    let seed: UInt64
    let registrations: Int
    let days: Int
    /// How many seconds a question takes.
    let slope: Int

    /// The log.
    var log: RegistrationLog {
        var generator = SplitMix64(seed: seed)
        var (table, channels, seconds): (RegistrationTable, [Int?], [Int?]) = (RegistrationTable(), [], [])
        for number in 0..<registrations {
            let drawn = generator.next()
            let (day, questions) = (number * days / registrations, 1 + Int((drawn >> 16) % 9))
            table.append(
                Registration(
                    product: ProductID(Int(drawn % 2)),
                    time: Timestamp(instant: Int64(19_737 + day) * 86_400, utcOffset: 0, precision: .day)),
                answers: (0..<questions).map { Answer(field: FieldID($0), value: .unidentified) })
            let channel = Int((drawn >> 8) % 3)
            channels.append(channel == 0 ? nil : channel - 1)
            let usual = 200 + slope * questions + Int((drawn >> 32) % 121) + day * 7_919 % 41
            seconds.append((drawn >> 54) % 40 == 0 ? nil : (drawn >> 48) % 150 == 0 ? 9_000 : usual)
        }
        return RegistrationLog(
            products: ["move", "waste"].map { Product(key: $0, name: $0) },
            fields: (0..<9).map { Field(key: "question \($0)", name: "question \($0)") }, actionTypes: [],
            registrations: table, followUp: LoggedFollowUp(actions: FollowUpTable(), files: []), signals: [],
            answerPatterns: [],
            attributes: RegistrationAttributes(
                channels: AttributeColumn(
                    values: ["phone", "counter"].map { AttributeValue(key: $0, name: $0) }, numbers: channels),
                handlingTimes: HandlingTimes(seconds)))
    }
}
