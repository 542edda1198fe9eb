import Foundation
import Testing

@testable import kcc_sample

@Suite struct AnswersInOneCellTests {
    private let story = Story.municipality

    /// A registration of `product` on 9 March at 14:05:11 in which every question is put; `empty` are not answered.
    private func registration(_ product: String, without empty: Set<Int> = []) throws -> SampleRegistration {
        let index = try #require(story.products.firstIndex { $0.name == product })
        return SampleRegistration(
            product: index, number: 7, time: LocalTime(day: SampleYear.committed.day(69), second: 50_711),
            channel: .chat,
            employee: "KM01", handlingSeconds: 60,
            answers: story.askedFields[index].enumerated().map { position, field in
                SampleAnswer(
                    field: field, text: empty.contains(position) ? "-" : "\(position)",
                    isCaptured: !empty.contains(position))
            })
    }

    private func cells(of export: inout some RegistrationExport, _ registration: SampleRegistration, seed: UInt64)
        throws -> [String]
    {
        var random = RandomStream(seed: seed, name: .delivery)
        let cells = export.cells(
            of: registration, identifier: "A", product: story.products[registration.product].name,
            answers: registration.answers, random: &random)
        _ = try export.file.finish()
        return cells
    }

    @Test func contactRegisterWritesAnObjectOfStrings() throws {
        try withTemporaryFolder { folder in
            var export = try ContactRegisterExport("a.csv", in: folder, story: story)
            let cells = try cells(of: &export, registration("Uittreksel BRP", without: [1]), seed: 1)
            // 50,711 · 37 = 1,876,307: a fraction of .307; an hour earlier in universal time.
            #expect(cells[0...3] == ["A", "2024-03-09 13:05:11.307+00", "BRP-uittreksel", "chat"])
            let object = try JSONDecoder().decode([String: String].self, from: Data(cells[5].utf8))
            #expect(object.count == 6)
            #expect(
                object["Telefoonnummer"] == "0" && object["E-mailadres"] == "" && object["Hoe wilt u betalen?"] == "5")
        }
    }

    @Test func contactRegisterWritesNothingForHastyContacts() throws {
        try withTemporaryFolder { folder in
            var registration = try registration("Uittreksel BRP")
            registration.answers = []
            var seen: Set<String> = []
            for seed in 1...40 as ClosedRange<UInt64> {
                var export = try ContactRegisterExport("\(seed).csv", in: folder, story: story)
                seen.insert(try cells(of: &export, registration, seed: seed)[5])
            }
            #expect(seen == ["", SampleCell.emptyText, "{}"])
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func reportsListObjectsWithIdLabelAndAnswer(seed: UInt64) throws {
        try withTemporaryFolder { folder in
            var export = try ReportExport("a.csv", in: folder, story: story)
            let product = "Melding kapotte straatverlichting"
            let cells = try cells(of: &export, registration(product, without: [2, 3]), seed: seed)
            #expect(cells[1] == "2024-03-09T14:05:11+01:00")
            // A byte a character: ASCII.
            #expect(cells[4].utf8.count == cells[4].count)
            let list = try #require(try JSONSerialization.jsonObject(with: Data(cells[4].utf8)) as? [[String: Any]])
            #expect(list.map { $0["label"] as? String } == story.products[7].questions.map(\.text))
            let phone = try #require(story.number(of: "Telefoonnummer"))
            #expect(list[0]["id"] as? String == "extra_vraag_\(phone)")
            // A number, no number, no choice, and a choice: on its own or in a list.
            #expect(list[4]["answer"] as? Int == 4)
            #expect(list[2]["answer"] is NSNull || list[2]["answer"] as? String == "-")
            let choice = list[5]["answer"] as? [String: String] ?? (list[5]["answer"] as? [[String: String]])?.first
            #expect(choice == ["label": "5", "value": "5"])
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func contactRequestsWriteALineForEachQuestionBelowANote(seed: UInt64) throws {
        try withTemporaryFolder { folder in
            var export = try ContactRequestExport("a.csv", in: folder, story: story)
            let cells = try cells(of: &export, registration("Grofvuil afspraak", without: [1]), seed: seed)
            #expect(
                cells[1...6] == ["09-03-2024 14:05", "Grofvuil afspraak", "chat", "Klantcontact", "0:01:00", "KM01"])
            let questions = try #require(story.products.first { $0.name == "Grofvuil afspraak" }).questions.map(\.text)
            let lines = cells[7].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let starts = lines.compactMap { line in questions.first { line.hasPrefix("\($0):") } }
            #expect(starts == questions)
            #expect(lines.contains("Telefoonnummer: 0"))
            #expect(lines.contains("E-mailadres: ") || lines.contains("E-mailadres: -"))
            // A note and the answers are kept apart by an empty line.
            let first = try #require(lines.firstIndex { $0.hasPrefix("Telefoonnummer:") })
            #expect(first == 0 || lines[first - 1].isEmpty)
        }
    }
}
