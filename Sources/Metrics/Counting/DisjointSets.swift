/// Numbers that belong together, in sets that grow into each other.
///
/// R. E. Tarjan and J. van Leeuwen, «Worst-case analysis of set union algorithms», Journal of the ACM 31 (1984), 245–281: with
/// paths halved, *n* steps take O(*n* log *n*).
struct DisjointSets {
    private var parents: [Int]

    /// Creates a set for each number below `count`.
    init(count: Int) { parents = Array(0..<count) }

    /// The least number that belongs together with `number`.
    mutating func first(with number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    /// Makes one set of those of two numbers.
    mutating func join(_ one: Int, _ other: Int) {
        let (one, other) = (first(with: one), first(with: other))
        parents[max(one, other)] = min(one, other)
    }

    /// The sets, each ascending, by their first numbers.
    mutating func sets() -> [[Int]] {
        var sets: [[Int]] = []
        var numbers = [Int](repeating: -1, count: parents.count)
        for number in parents.indices {
            let first = first(with: number)
            if first == number {
                numbers[number] = sets.count
                sets.append([])
            }
            sets[numbers[first]].append(number)
        }
        return sets
    }
}
