/// What somebody knows of whole numbers: between which bounds each lies, and which sums of them do.
///
/// It draws the conclusions that it can: bounds from sums, sums from sums by elimination over the rationals, and by trial
/// which numbers are left when one of the small ones is assumed.
struct Knowledge {
    /// A sum with whole coefficients that is at most `limit`, or equal to it.
    struct Sum {
        var terms: [Int: Int]
        var limit: Int
        var isEquation: Bool
    }

    private(set) var names: [String] = []
    private var unknowns: [String: Int] = [:]
    private(set) var bounds: [ClosedRange<Int>] = []
    private(set) var sums: [Sum] = []
    private var sumsOf: [[Int]] = []

    /// The number called `name`, which lies within `range` whatever else is known.
    mutating func number(_ name: String, in range: ClosedRange<Int> = 0...1_000_000_000) -> Int {
        if let unknown = unknowns[name] {
            restrict(unknown, to: range)
            return unknown
        }
        unknowns[name] = names.count
        names.append(name)
        bounds.append(range)
        sumsOf.append([])
        return names.count - 1
    }

    /// The bounds of the number called `name`; nil where nobody spoke of it.
    func bounds(of name: String) -> ClosedRange<Int>? { unknowns[name].map { bounds[$0] } }

    /// Whether what is known contradicts itself.
    private(set) var isContradictory = false

    private mutating func restrict(_ unknown: Int, to range: ClosedRange<Int>) {
        let lower = max(bounds[unknown].lowerBound, range.lowerBound)
        let upper = min(bounds[unknown].upperBound, range.upperBound)
        if lower > upper { isContradictory = true } else { bounds[unknown] = lower...upper }
    }

    /// Adds that a sum of numbers with coefficients is at most `limit`, or equal to it.
    mutating func add(_ terms: [(Int, Int)], isEquation: Bool, limit: Int = 0) {
        var sum = Sum(terms: [:], limit: limit, isEquation: isEquation)
        for (unknown, coefficient) in terms { sum.terms[unknown, default: 0] += coefficient }
        sum.terms = sum.terms.filter { $0.value != 0 }
        for unknown in sum.terms.keys { sumsOf[unknown].append(sums.count) }
        sums.append(sum)
    }

    /// Adds that `part` is at most `whole`.
    mutating func add(_ part: Int, atMost whole: Int) { add([(part, 1), (whole, -1)], isEquation: false) }

    /// Adds that `parts` together are at most `whole`.
    mutating func add(_ parts: [Int], atMost whole: Int) {
        add(parts.map { ($0, 1) } + [(whole, -1)], isEquation: false)
    }

    /// Adds that `parts` together are `whole`.
    mutating func add(_ parts: [Int], makeUp whole: Int) {
        add(parts.map { ($0, 1) } + [(whole, -1)], isEquation: true)
    }

    /// The sums and bounds that do not hold for `counts`: mistakes in what is taken for known.
    func mistakes(about counts: [String: Int]) -> [String] {
        let real = names.map { counts[$0] }
        let wrongBounds = names.indices.filter { unknown in real[unknown].map { !bounds[unknown].contains($0) } ?? false
        }
        let wrongSums = sums.filter { sum in
            guard sum.terms.keys.allSatisfy({ real[$0] != nil }) else { return false }
            let total = sum.terms.reduce(0) { $0 + $1.value * (real[$1.key] ?? 0) }
            return sum.isEquation ? total != sum.limit : total > sum.limit
        }
        return wrongBounds.map { "\(names[$0]) in \(bounds[$0])" }
            + wrongSums.map { sum in
                let terms = sum.terms.sorted { $0.key < $1.key }.map { "\($0.value) × \(names[$0.key])" }
                return "\(terms.joined(separator: " + ")) \(sum.isEquation ? "=" : "≤") \(sum.limit)"
            }
    }

    /// Draws all conclusions; `isSmall` are the numbers whose possible values are tried one by one.
    mutating func conclude(trying isSmall: (String) -> Bool) {
        propagate(from: Array(sums.indices))
        eliminate()
        propagate(from: Array(sums.indices))
        for unknown in names.indices where isSmall(names[unknown]) && (2...40).contains(bounds[unknown].count) {
            let left = bounds[unknown].filter { value in
                var assumed = self
                assumed.bounds[unknown] = value...value
                assumed.propagate(from: sumsOf[unknown])
                return !assumed.isContradictory
            }
            if let first = left.first, let last = left.last {
                bounds[unknown] = first...last
            } else {
                isContradictory = true
            }
        }
        propagate(from: Array(sums.indices))
    }

    /// Narrows bounds by sums until nothing changes.
    private mutating func propagate(from start: [Int]) {
        var queue = start
        var isQueued = Set(start)
        var next = 0
        while next < queue.count, !isContradictory {
            let index = queue[next]
            next += 1
            isQueued.remove(index)
            for unknown in narrow(by: sums[index]) {
                for other in sumsOf[unknown] where isQueued.insert(other).inserted { queue.append(other) }
            }
        }
    }

    /// Narrows the bounds of the numbers in a sum, and gives those whose bounds changed.
    private mutating func narrow(by sum: Sum) -> [Int] {
        var changed = narrow(sum.terms, atMost: sum.limit)
        if sum.isEquation { changed += narrow(sum.terms.mapValues { -$0 }, atMost: -sum.limit) }
        return changed
    }

    private mutating func narrow(_ terms: [Int: Int], atMost limit: Int) -> [Int] {
        func least(_ unknown: Int, _ coefficient: Int) -> Int {
            coefficient > 0 ? coefficient * bounds[unknown].lowerBound : coefficient * bounds[unknown].upperBound
        }
        let total = terms.reduce(0) { $0 + least($1.key, $1.value) }
        if total > limit {
            isContradictory = true
            return []
        }
        var changed: [Int] = []
        for (unknown, coefficient) in terms where bounds[unknown].count > 1 {
            let room = limit - total + least(unknown, coefficient)
            let old = bounds[unknown]
            if coefficient > 0 {
                restrict(unknown, to: Int.min...Self.floor(room, coefficient))
            } else {
                restrict(unknown, to: -Self.floor(room, -coefficient)...Int.max)
            }
            if bounds[unknown] != old { changed.append(unknown) }
        }
        return changed
    }

    private static func floor(_ number: Int, _ divisor: Int) -> Int {
        let quotient = number / divisor
        return number % divisor < 0 ? quotient - 1 : quotient
    }

    /// Solves the equations for the numbers that are not known, exactly, and keeps what they say as further equations.
    private mutating func eliminate() {
        var rows: [Sum] = sums.filter(\.isEquation).compactMap { equation in
            var open = Sum(terms: [:], limit: equation.limit, isEquation: true)
            for (unknown, coefficient) in equation.terms {
                if bounds[unknown].count == 1 {
                    open.limit -= coefficient * bounds[unknown].lowerBound
                } else {
                    open.terms[unknown] = coefficient
                }
            }
            return open.terms.isEmpty ? nil : open
        }
        var solved: [Sum] = []
        while let pivot = rows.popLast() {
            guard let unknown = pivot.terms.keys.min(), let coefficient = pivot.terms[unknown] else { continue }
            func without(_ row: Sum) -> Sum? {
                guard let other = row.terms[unknown] else { return row }
                var result = Sum(terms: [:], limit: row.limit * coefficient - pivot.limit * other, isEquation: true)
                for (term, value) in row.terms { result.terms[term, default: 0] += value * coefficient }
                for (term, value) in pivot.terms { result.terms[term, default: 0] -= value * other }
                result.terms = result.terms.filter { $0.value != 0 }
                return result.terms.isEmpty ? nil : Self.reduced(result)
            }
            rows = rows.compactMap(without)
            solved = solved.compactMap(without) + [pivot]
        }
        for row in solved { add(row.terms.map { ($0.key, $0.value) }, isEquation: true, limit: row.limit) }
    }

    private static func reduced(_ sum: Sum) -> Sum {
        func divisor(_ left: Int, _ right: Int) -> Int { right == 0 ? abs(left) : divisor(right, left % right) }
        let common = max(1, sum.terms.values.reduce(sum.limit, divisor))
        return Sum(
            terms: sum.terms.mapValues { $0 / common }, limit: sum.limit / common, isEquation: sum.isEquation)
    }
}
