/// A shell's pattern of file names: `*`, `?`, `[a-z]`, `[!a-z]`, and `\` before a sign that stands for itself.
///
/// Without a `/` it is matched with the last component of a path, with one against the whole path, in which no wildcard
/// stands for a `/`: «Shell Command Language», sections 2.13.1 and 2.13.3, of POSIX.1-2017.
package struct ShellPattern: Hashable, Sendable {
    /// The pattern as it was written.
    package let text: String
    private let steps: [Step]

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
        self.steps = steps
    }

    /// Whether the pattern matches a relative path.
    ///
    /// - Complexity: O(n · m) in the lengths of pattern and path.
    package func matches(_ path: String) -> Bool {
        let scalars = Array(path.unicodeScalars)
        let name = text.contains("/") ? scalars[...] : scalars.suffix(while: { $0 != "/" })
        // Where in the name the steps so far can have come to.
        var reached = Set([name.startIndex])
        for step in steps {
            var next: Set<Int> = []
            for start in reached {
                if step == .anyNumber { next.insert(start) }
                for index in name[start...].indices {
                    guard Self.matches(step, name[index]) else { break }
                    next.insert(index + 1)
                    if step != .anyNumber { break }
                }
            }
            reached = next
        }
        return reached.contains(name.endIndex)
    }

    private static func matches(_ step: Step, _ scalar: Unicode.Scalar) -> Bool {
        switch step {
        case .anyNumber, .one: scalar != "/"
        case .scalar(let expected): scalar == expected
        case .set(let ranges, let isNegated): scalar != "/" && ranges.contains { $0.contains(scalar) } != isNegated
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

extension Array {
    /// The longest end of the array all of whose elements satisfy `condition`.
    fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice<Element> {
        self[(lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
