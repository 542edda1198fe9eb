import RegistrationLog
import Testing

@testable import kcc_sample

/// `kcc.yaml` says by hand what the story knows: here the two are held against each other.
@Suite struct SampleConfigurationTests {
    private let story = Story.municipality
    private let lines = SampleConfiguration.text(of: .municipality).split(separator: "\n").map { $0.drop { $0 == " " } }

    @Test func listsTheQuestionsBelowNotes() throws {
        let product = try #require(story.products.first { $0.system == .contactRequests })
        let first = try #require(lines.firstIndex { $0 == "questions:" })
        let listed = lines[(first + 1)...].prefix { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
        #expect(listed == product.questions.map(\.text))
    }

    @Test func saysWhatActionsRequire() throws {
        for followUp in story.products.flatMap(\.followUps) where !followUp.required.isEmpty {
            let name = try #require(lines.firstIndex { $0 == "- name: \(followUp.action)" })
            let quoted = followUp.required.map { "\"\($0)\"" }.joined(separator: ", ")
            #expect(lines[(name + 1)...(name + 2)].contains("requires: [\(quoted)]"))
        }
    }

    @Test func saysWhoGainsWhereTheExportDoesNot() throws {
        for followUp in story.products.flatMap(\.followUps) where [.planning, .taskSystem].contains(followUp.system) {
            let name = try #require(lines.firstIndex { $0 == "- name: \(followUp.action)" })
            #expect(followUp.beneficiary == "burger")
            #expect(lines[name + 1] == "beneficiary: citizen")
        }
    }

    @Test func knowsTheQuestionThatWasReworded() throws {
        let reworded = story.products.flatMap(\.questions).filter { $0.rewording != nil }
        #expect(reworded.count == 1)
        let question = try #require(reworded.first)
        let rewording = try #require(question.rewording)
        let name = try #require(lines.firstIndex { $0 == "- name: \(question.text)" })
        #expect(lines[name + 2] == "- { name: \"\(rewording.text)\", from: \(rewording.firstDay.iso8601) }")
    }

    /// Without them a question that was renamed would have come and gone.
    @Test func knowsTheWordsOfTheYearBefore() throws {
        let year = SampleYear(2023)
        let before = SampleConfiguration.text(of: .municipality(in: year).beforeChanges).split(separator: "\n")
        let now = SampleConfiguration.text(of: .municipality(in: year)).split(separator: "\n")
        let added = before.difference(from: now).map { change in
            guard case .insert(_, let line, _) = change else { return "less" }
            return String(line)
        }
        #expect(added == ["  - name: Kunt u zelf traplopen?", "    aliases: [\"Kunt u zelf de trap op?\"]"])
        #expect(now.contains("observation_end: 2023-12-31") && now.contains("  - date: 2023-07-01"))
    }

    @Test func knowsWhatOnlyAnInsiderDoes() throws {
        let complete = lines.indices.filter { lines[$0].hasPrefix("follow_up_complete: true") }.compactMap { line in
            lines[..<line].last { $0.hasPrefix("- name: ") }.map { String($0) }
        }
        #expect(complete == story.followUpKnowledge.completeProducts.map { "- name: \($0)" })
        let protected = lines.indices.filter { lines[$0].hasPrefix("protected: ") }.map { String(lines[$0 - 2]) }
        let prescribed = story.products.flatMap(\.questions).filter(\.isPrescribed)
        #expect(protected == prescribed.map { "- name: \($0.text)" })
        // Named nowhere, a misspelt question stays one that nobody is asked.
        for (name, meant) in story.followUpKnowledge.misspellings {
            #expect(!SampleConfiguration.text(of: .municipality).contains(name))
            #expect(lettersAndDigits(of: name) == lettersAndDigits(of: meant) && name != meant)
        }
    }

    @Test func knowsTheChangeOfProtocol() throws {
        let change = try #require(story.protocolChange)
        let first = try #require(lines.firstIndex { $0 == "protocol_changes:" })
        #expect(lines[first + 1] == "- date: \(change.firstDay.iso8601)")
        #expect(lines[first + 2] == "product: \(change.product)")
    }
}
