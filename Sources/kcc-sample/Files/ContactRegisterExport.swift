import Foundation

/// The dump of the contact register: the answers of a registration are one JSON object, question → answer.
struct ContactRegisterExport: RegistrationExport {
    /// What the register calls extracts from the register of residents; `kcc.yaml` knows better.
    static let productName = "BRP-uittreksel"

    /// The file.
    var file: SampleFile
    private let fields: [String]

    /// Creates the file `name`.
    init(_ name: String, in folder: URL, story: Story) throws {
        fields = story.fields
        let header = [
            "contact_id", "plaatsgevonden_op", "product", "kanaal", "inhoud", "metadata", "indicatie_contact_gelukt",
        ]
        file = try SampleFile(
            name, in: folder, kind: .registrations, dialect: .tableDump, header: header,
            layout: RowLayout(columns: header.count, identifier: 0, time: 1, required: [0, 1, 2], answers: 5))
    }

    /// The cells of `registration` with these answers; the register has its own name for the product.
    func cells(
        of registration: SampleRegistration, identifier: String, product: String, answers: [SampleAnswer],
        random: inout RandomStream
    ) -> [String] {
        let members = answers.map { answer in
            (fields[answer.field], JSONText.string(answer.text == "-" ? "" : answer.text))
        }
        let object = JSONText.object(members).text(isASCII: false)
        return [
            identifier, file.dialect.timeStyle.text(registration.time), Self.productName, registration.writtenChannel,
            random.happens(0.3) ? SampleCell.emptyText : "",
            answers.isEmpty ? random.pick(["", SampleCell.emptyText, "{}"]) : object,
            random.happens(0.95) ? "t" : "f",
        ]
    }
}
