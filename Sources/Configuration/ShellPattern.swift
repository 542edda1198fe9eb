/// A shell's pattern of file names: `*`, `?`, `[a-z]`, `[!a-z]`, and `\` before a sign that stands for itself.
///
/// Without a `/` it is matched with the last component of a path, with one against the whole path, in which no wildcard
/// stands for a `/`: «Shell Command Language», sections 2.13.1 and 2.13.3, of POSIX.1-2017.
package struct ShellPattern: Hashable, Sendable {
    /// The longest pattern, in characters: no path is longer.
    package static let lengthLimit = 4_096

    /// The pattern as it was written.
    package let text: String
    /// What stands between the `/` of the pattern.
    private let components: [[Step]]
    /// What it matches alone, where nothing in it stands for anything else; nil where something does.
    package let literal: String?

    /// What stands for one character, or for any number of them.
    private enum Step: Hashable {
        case anyNumber
        case one
        case scalar(Unicode.Scalar)
        case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    }

    /// Creates the pattern `text`.
    package init(_ text: String) {
        self.text = text
        var rest = Array(text.unicodeScalars)[...]
        var steps: [Step] = []
        while let scalar = rest.popFirst() {
            switch scalar {
            case "*": steps.append(.anyNumber)
            case "?": steps.append(.one)
            case "[": steps.append(Self.set(&rest) ?? .scalar("["))
            case "\\": steps.append(.scalar(rest.popFirst() ?? "\\"))
            default: steps.append(.scalar(scalar))
            }
        }
        components = steps.split(separator: .scalar("/"), omittingEmptySubsequences: false).map(Array.init)
        var literal = String.UnicodeScalarView()
        for case .scalar(let scalar) in steps { literal.append(scalar) }
        self.literal = literal.count == steps.count ? String(literal) : nil
    }

    /// Whether the pattern matches a relative path.
    ///
    /// - Complexity: O(n · m) in the lengths of pattern and path.
    package func matches(_ path: String) -> Bool { matches(MatchedPath(path)) }

    /// Whether the pattern matches a relative path that is held against many.
    ///
    /// - Complexity: O(n · m) in the lengths of pattern and path, where stars stand before what repeats itself; else linear in both.
    package func matches(_ path: MatchedPath) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "/")) else { return Self.match(components[0], path.name) }
        return components.count == path.components.count && zip(components, path.components).allSatisfy(Self.match)
    }

    /// Whether `steps` match all of a component of a path, in which no `/` stands.
    ///
    /// What stands behind a star is looked for where that stands for least; where it is not found behind the last star it is
    /// found behind none.
    private static func match(_ steps: [Step], _ name: ArraySlice<Unicode.Scalar>) -> Bool {
        var (step, position) = (0, name.startIndex)
        // What comes behind the last star, and up to where that stands for something.
        var star: (next: Int, end: Int)?
        while position < name.endIndex {
            if step < steps.count, steps[step] == .anyNumber {
                step += 1
                star = (step, position)
            } else if step < steps.count, matches(steps[step], name[position]) {
                step += 1
                position += 1
            } else if let last = star {
                star = (last.next, last.end + 1)
                (step, position) = (last.next, last.end + 1)
            } else {
                return false
            }
        }
        return steps[step...].allSatisfy { $0 == .anyNumber }
    }

    private static func matches(_ step: Step, _ scalar: Unicode.Scalar) -> Bool {
        switch step {
        case .anyNumber, .one: true
        case .scalar(let expected): scalar == expected
        case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
        }
    }

    /// Reads a set up to its `]`, which stands for itself at the first position; nil, with nothing read, without that end.
    private static func set(_ rest: inout ArraySlice<Unicode.Scalar>) -> Step? {
        var scalars = rest
        let isNegated = scalars.first == "!"
        if isNegated { scalars.removeFirst() }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let first = scalars.popFirst() {
            if first == "]", !ranges.isEmpty {
                rest = scalars
                return .set(ranges, isNegated: isNegated)
            }
            var last = first
            if scalars.count >= 2, scalars.first == "-", scalars.dropFirst().first != "]" {
                scalars.removeFirst()
                last = scalars.removeFirst()
            }
            ranges.append(min(first, last)...max(first, last))
        }
        return nil
    }
}

extension ShellPattern {
    /// The pattern that matches the path `path` alone, or the name where it has no folder.
    package static func literal(_ path: String) -> String {
        path.unicodeScalars.reduce(into: "") { pattern, scalar in
            if ["*", "?", "[", "\\"].contains(scalar) { pattern += "\\" }
            pattern.unicodeScalars.append(scalar)
        }
    }
}

/// A path that is held against many patterns.
package struct MatchedPath: Sendable {
    /// What stands between its `/`.
    fileprivate let components: [ArraySlice<Unicode.Scalar>]

    /// Prepares a relative path.
    package init(_ path: String) {
        components = Array(path.unicodeScalars).split(separator: "/", omittingEmptySubsequences: false)
    }

    /// Its last component.
    fileprivate var name: ArraySlice<Unicode.Scalar> { components.last ?? [] }
}
