import Glibc
public import RegistrationLog

/// A world in which it is known how many seconds a question takes: logs of calls about three products by three channels, that ask one to
/// seven questions.
///
/// Products and channels take longer or shorter whatever is asked, the busier of them ask more; on some days all calls take
/// longer; and the time that a call takes besides is skewed, as times are.
public struct TimedWorld: Sendable {
    /// What it is called.
    public let name: String
    /// How many calls a log holds.
    public let registrations: Int
    /// The days over which they are spread.
    public let days: Int
    /// How many seconds a question takes, on average over days.
    public let seconds: Double
    /// How far that differs from day to day: its standard deviation.
    public let secondsDeviation: Double

    /// Creates a world.
    public init(name: String, registrations: Int, days: Int, seconds: Double, secondsDeviation: Double) {
        self.name = name
        self.registrations = registrations
        self.days = days
        self.seconds = seconds
        self.secondsDeviation = secondsDeviation
    }

    /// The worlds that are studied, in which a question takes 11 seconds.
    public static let all = [
        TimedWorld(name: "1,200 calls on 40 days", registrations: 1_200, days: 40, seconds: 11, secondsDeviation: 0),
        TimedWorld(name: "4,000 calls on 250 days", registrations: 4_000, days: 250, seconds: 11, secondsDeviation: 0),
        TimedWorld(
            name: "4,000 calls, days differ", registrations: 4_000, days: 250, seconds: 11, secondsDeviation: 3),
        TimedWorld(
            name: "20,000 calls, days differ", registrations: 20_000, days: 365, seconds: 11, secondsDeviation: 3),
    ]

    /// A log that follows from `seed`.
    public func log(seed: UInt64) -> RegistrationLog {
        var random = SplitMix64(seed: seed)
        let ofDays = (0..<days).map { _ in
            (longer: 20 * random.normal(), seconds: seconds + secondsDeviation * random.normal())
        }
        var (table, channels, times): (RegistrationTable, [Int?], [Int?]) = (RegistrationTable(), [], [])
        for number in 0..<registrations {
            let day = number * days / registrations
            let (product, channel) = (Int(random.next() % 3), Int(random.next() % 3))
            let questions = 1 + (0..<6).count { _ in random.happens(0.3 + 0.15 * Double(product)) }
            table.append(
                Registration(
                    product: ProductID(product),
                    time: Timestamp(instant: Int64(19_723 + day) * 86_400, utcOffset: 0, precision: .day)),
                answers: (0..<questions).map { Answer(field: FieldID($0), value: .unidentified) })
            channels.append(channel == 0 ? nil : channel - 1)
            // A gamma distribution of shape 4 with mean 160 and standard deviation 80.
            let besides = (0..<4).reduce(0) { sum, _ in sum - 40 * log1p(-random.unit()) }
            let usual = 60 + 60 * Double(product) + 30 * Double(channel) + ofDays[day].longer + besides
            times.append(max(1, Int((usual + ofDays[day].seconds * Double(questions)).rounded())))
        }
        return RegistrationLog(
            products: (0..<3).map { Product(key: "product \($0)", name: "product \($0)") },
            fields: (0..<7).map { Field(key: "question \($0)", name: "question \($0)") }, actionTypes: [],
            registrations: table, followUp: LoggedFollowUp(), signals: [], answerPatterns: [],
            attributes: RegistrationAttributes(
                channels: AttributeColumn(
                    values: ["phone", "counter"].map { AttributeValue(key: $0, name: $0) }, numbers: channels),
                handlingTimes: HandlingTimes(times)))
    }
}

extension SplitMix64 {
    /// A number of about the standard normal distribution: twelve even ones less their mean.
    fileprivate mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }
}
