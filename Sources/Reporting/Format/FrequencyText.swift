import Metrics

/// Writes a chance as a frequency that can be pictured: «8 van de 1.000».
///
/// All frequencies are of 1.000, since readers compare numbers of different wholes wrongly; of under 100 cases they are
/// rounded to tens, which is all that so few cases carry.
struct FrequencyText: Sendable {
    let numbers: NumberText
    /// What stands behind the number of cases.
    let ofThousand: String

    /// The least frequency that a chance lies below, such as `8 van de 1.000` for 0.0072.
    func upperBound(_ chance: RoundedBound, cases: Int) -> String { ofThousand(roundedUp(chance, cases: cases)) }

    /// The greatest frequency that a chance does not lie below; nil where that is 0, which says nothing.
    func lowerBound(_ chance: RoundedBound, cases: Int) -> String? {
        let low = roundedDown(chance, cases: cases)
        return low == 0 ? nil : ofThousand(low)
    }

    /// The frequencies between which a chance lies, rounded outwards.
    func interval(_ interval: ClopperPearsonInterval, cases: Int) -> Interval {
        let low = roundedDown(interval.lower, cases: cases)
        let high = roundedUp(interval.upper, cases: cases)
        if low == 0 { return .atMost(ofThousand(high)) }
        if high >= 1_000 { return .atLeast(ofThousand(low)) }
        return .between(numbers.count(low), ofThousand(high))
    }

    /// A range of frequencies; an end that says nothing is left out.
    enum Interval: Hashable {
        case atMost(String)
        case atLeast(String)
        case between(String, String)
    }

    private func step(cases: Int) -> Int { cases < 100 ? 10 : 1 }

    private func roundedDown(_ chance: RoundedBound, cases: Int) -> Int {
        let step = step(cases: cases)
        return chance.millionths / (1_000 * step) * step
    }

    private func roundedUp(_ chance: RoundedBound, cases: Int) -> Int {
        let step = step(cases: cases)
        let size = 1_000 * step
        return (chance.millionths + size - 1) / size * step
    }

    private func ofThousand(_ number: Int) -> String { "\(numbers.count(number)) \(ofThousand)" }
}
