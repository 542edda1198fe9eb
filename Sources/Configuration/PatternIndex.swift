/// Which of many patterns match a path: those that stand for themselves are looked up, and only the others are tried.
package struct PatternIndex: Sendable {
    /// A pattern in which something stands for something else, and its position.
    private struct Wildcard {
        let pattern: ShellPattern
        let position: Int
    }

    /// By what they match, the positions of patterns that match one name or path alone.
    private var literals: [String: [Int]] = [:]
    private var wildcards: [Wildcard] = []
    private var patterns: [ShellPattern] = []

    /// Creates the index of no pattern.
    package init() {}

    /// How many patterns must be tried on every path.
    var wildcardCount: Int { wildcards.count }

    /// Adds the pattern whose position comes next.
    mutating func append(_ pattern: ShellPattern) {
        if let literal = pattern.literal {
            literals[literal, default: []].append(patterns.count)
        } else {
            wildcards.append(Wildcard(pattern: pattern, position: patterns.count))
        }
        patterns.append(pattern)
    }

    /// The positions of the patterns that match one of these relative paths, ascending.
    ///
    /// - Complexity: Linear in the paths, what is found, and the patterns in which something stands for something else.
    package func positions(matchingOneOf paths: [String]) -> [Int] {
        if patterns.isEmpty { return [] }
        let matched = paths.map(MatchedPath.init)
        var found = Set(
            wildcards.lazy.filter { wildcard in matched.contains(where: wildcard.pattern.matches) }.map(\.position))
        for (path, matched) in zip(paths, matched) {
            let name = path[
                (path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)...]
            // Equal as texts are names of other files too: their letters may be composed in other ways.
            for key in Set([path, String(name)]) {
                found.formUnion((literals[key] ?? []).filter { patterns[$0].matches(matched) })
            }
        }
        return found.sorted()
    }
}
