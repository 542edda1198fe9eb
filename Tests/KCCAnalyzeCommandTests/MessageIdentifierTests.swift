import Foundation
import TestSupport
import Testing

@testable import KCCAnalyzeCommand

/// What other programs rely on: identifiers and parts, each of which stands in `docs/messages.md`.
@Suite struct MessageIdentifierTests {
    @Test func everyKindHasASample() {
        #expect(MessageSamples.all.map(\.identifier) == MessageIdentifier.allCases)
    }

    @Test func identifiersAreWordsWithHyphens() {
        for identifier in MessageIdentifier.allCases {
            #expect(identifier.rawValue.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(identifier)")
        }
    }

    /// The table has a line for each kind, in order, with its parts and what the sample says.
    @Test func theDocumentListsThemAll() throws {
        let document = try Document("docs/messages.md")
        let expected = MessageSamples.all.map { message in
            let parts = message.parts.keys.sorted().map { "`\($0)`" }.joined(separator: " ")
            let text = message.text.replacing("\n", with: "<br>")
            return "| `\(message.identifier.rawValue)` | \(parts) | \(text) |"
        }
        let found = document.lines.filter { $0.hasPrefix("| `") }.map(String.init)
        #expect(found == expected, "\n\(expected.joined(separator: "\n"))\n")
    }
}
