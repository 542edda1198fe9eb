import Foundation

/// The export of reports about public space: the answers are a JSON list of objects with an id, a label and the answer.
struct ReportExport: RegistrationExport {
    /// The file.
    var file: SampleFile
    private let story: Story

    /// Creates the file `name`.
    init(_ name: String, in folder: URL, story: Story) throws {
        self.story = story
        let header = ["melding_id", "tijdstip", "product", "text", "extra_properties", "kanaal"]
        file = try SampleFile(
            name, in: folder, kind: .registrations, dialect: .programmed, header: header,
            layout: RowLayout(columns: header.count, identifier: 0, time: 1, required: [0, 1, 2], answers: 4))
    }

    /// The cells of `registration` with these answers.
    func cells(
        of registration: SampleRegistration, identifier: String, product: String, answers: [SampleAnswer],
        random: inout RandomStream
    ) -> [String] {
        let list = answers.map { answer in
            JSONText.object([
                ("id", .string(Story.reportIdentifier(of: answer.field))),
                ("label", .string(story.fields[answer.field])),
                ("answer", json(answer, of: registration.product, random: &random)),
            ])
        }
        return [
            identifier, file.dialect.timeStyle.text(registration.time), product, random.pick(Self.texts),
            JSONText.list(list).text(isASCII: true), registration.writtenChannel,
        ]
    }

    /// The answer as the form of its question hands it over.
    private func json(_ answer: SampleAnswer, of product: Int, random: inout RandomStream) -> JSONText {
        let isEmpty = !answer.isCaptured && random.happens(0.8)
        let text = JSONText.string(isEmpty ? "" : answer.text)
        let kind = story.askedFields[product].firstIndex(of: answer.field).map {
            story.products[product].questions[$0].answer
        }
        switch kind {
        case .choice:
            if isEmpty { return random.pick([.list([]), .object([]), .null]) }
            let choice = JSONText.object([("label", text), ("value", text)])
            return random.happens(0.5) ? .list([choice]) : choice
        case .number: return isEmpty ? .null : answer.isCaptured ? .number(answer.text) : text
        default: return text
        }
    }

    private static let texts = [
        "De lamp voor de deur doet het niet.", "Al dagen donker hier.\nGraag snel maken.",
        "Lantaarn brandt ook overdag;\nzonde van de stroom!", "Het \"nieuwe\" licht is stuk.",
    ]
}
