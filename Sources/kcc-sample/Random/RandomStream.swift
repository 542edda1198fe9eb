/// What chance is asked for: each purpose draws from streams of its own, so that a change in one leaves the others alone.
enum StreamName: UInt64, Sendable {
    case dayWeights = 1, registration, followUp, fault, delivery, signal, decoration, takeover, identifier, link,
        incident
}

/// Random choices that follow from a seed, the name of a stream and the numbers of what is chosen for.
///
/// Only whole numbers and the four operations of arithmetic are used, so that the same seed gives the same bytes on
/// every machine and with every version of the standard library.
struct RandomStream: Sendable {
    private var generator: SplitMix64

    /// Creates the stream `name` of `seed` for the thing numbered `first`, `second`, `third`.
    init(seed: UInt64, name: StreamName, _ first: Int = 0, _ second: Int = 0, _ third: Int = 0) {
        var state = SplitMix64.mixed(seed &+ name.rawValue &* 0x9E37_79B9_7F4A_7C15)
        for number in [first, second, third] {
            state = SplitMix64.mixed(state &+ UInt64(bitPattern: Int64(number)) &* 0xD1B5_4A32_D192_ED03)
        }
        generator = SplitMix64(state: state)
    }

    /// A number within 0..<`bound`, which is above 0.
    mutating func number(below bound: Int) -> Int {
        Int(generator.next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number within `range`.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + number(below: range.upperBound - range.lowerBound + 1)
    }

    /// A number within 0..<1.
    mutating func unit() -> Double { Double(generator.next() >> 11) * 0x1p-53 }

    /// Whether something happens that has this chance, within 0…1.
    mutating func happens(_ chance: Double) -> Bool { unit() < chance }

    /// An element of `elements`, of which there is at least one, all with the same chance.
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

    /// An element of `elements`, of which there is at least one; the earlier ones come more often.
    mutating func pickEarly<Element>(_ elements: [Element]) -> Element {
        let share = unit()
        return elements[Int(share * share * Double(elements.count))]
    }

    /// The position in `weights` that is drawn when each has a chance in proportion to its weight.
    mutating func position(weights: [Int]) -> Int {
        var rest = number(below: max(1, weights.reduce(0, +)))
        return weights.firstIndex { weight in
            rest -= weight
            return rest < 0
        } ?? 0
    }
}
