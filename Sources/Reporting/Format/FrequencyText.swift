/// Writes a chance as a frequency that can be pictured: «8 van de 1.000».
///
/// All frequencies are of 1.000, since readers compare numbers of different wholes wrongly; of under 100 cases they are
/// rounded to tens, which is all that so few cases carry.
struct FrequencyText: Sendable {
    let numbers: NumberText
    /// What stands behind the number of cases.
    let ofThousand: String

    /// The least frequency that a chance lies below, such as `8 van de 1.000` for 0.0072.
    func upperBound(_ chance: Double, cases: Int) -> String { ofThousand(roundedUp(chance, cases: cases)) }

    /// The frequencies between which a chance lies, rounded outwards.
    func interval(from lower: Double, to upper: Double, cases: Int) -> Interval {
        let step = step(cases: cases)
        let low = Int((lower * 1_000 / step).rounded(.down) * step)
        let high = roundedUp(upper, cases: cases)
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

    private func step(cases: Int) -> Double { cases < 100 ? 10 : 1 }

    private func roundedUp(_ chance: Double, cases: Int) -> Int {
        let step = step(cases: cases)
        return Int((chance * 1_000 / step).rounded(.up) * step)
    }

    private func ofThousand(_ number: Int) -> String { "\(numbers.count(number)) \(ofThousand)" }
}
