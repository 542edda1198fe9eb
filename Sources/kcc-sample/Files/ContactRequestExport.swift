import Foundation

/// The export of requests to be contacted: answers stand below the note of the employee, a line for each question.
struct ContactRequestExport: RegistrationExport {
    /// The file.
    var file: SampleFile
    private let story: Story

    /// Creates the file `name`.
    init(_ name: String, in folder: URL, story: Story) throws {
        self.story = story
        let header = [
            "Contactmoment-ID", "Startdatum", "Product", "Kanaal", "Afdeling", "Afhandeltijd_s", "Behandelaar",
            "Toelichting",
        ]
        file = try SampleFile(
            name, in: folder, kind: .registrations, dialect: .spreadsheet, header: header,
            layout: RowLayout(columns: header.count, identifier: 0, time: 1, required: [0, 1, 2]))
    }

    /// The cells of `registration` with these answers.
    func cells(
        of registration: SampleRegistration, identifier: String, product: String, answers: [SampleAnswer],
        random: inout RandomStream
    ) -> [String] {
        let note = random.pick(Self.notes)
        let lines = answers.map { answer in
            let text = answer.isCaptured || random.happens(0.3) ? answer.text : ""
            let goesOn = answer.isCaptured && isFreeText(answer.field, of: registration.product)
            let addition = goesOn && random.happens(0.1) ? random.pick(Self.additions) : ""
            return "\(story.fields[answer.field]): \(text)\(addition)"
        }
        return [
            identifier, file.dialect.timeStyle.text(registration.time), product, registration.writtenChannel,
            registration.writtenDepartment(in: .contactRequests), registration.clockedTime, registration.employee,
            ((note.isEmpty ? [] : [note, ""]) + lines).joined(separator: "\n"),
        ]
    }

    private func isFreeText(_ field: Int, of product: Int) -> Bool {
        guard let position = story.askedFields[product].firstIndex(of: field) else { return false }
        if case .words = story.products[product].questions[position].answer { return true }
        return false
    }

    /// What employees write before the answers: none of it is a question, although some of it looks like one.
    private static let notes = [
        "", "", "Mw. Voorbeeld belde om 14:30", "Dhr. Verzonnen: graag voor het weekend",
        "Let op: hond aanwezig\nSleutel bij de buren: nummer 12", "Telefoonnummer klopt nog",
        "Mw. Niemand mailde om 9:05: past het in één rit?",
    ]

    /// What follows some answers on lines of its own.
    private static let additions = ["\nLet op: derde verdieping", "\n14:30 is het vroegst"]
}
