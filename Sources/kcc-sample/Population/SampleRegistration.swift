import RegistrationLog

/// One registration of the sample, before any export had its way with it.
struct SampleRegistration: Sendable {
    /// The position of the product in the story.
    let product: Int
    /// Which registration of the year it is, from 1.
    let number: Int
    /// When it was made.
    let time: LocalTime
    /// How the citizen reached the front office.
    let channel: Channel
    /// The code of the employee, which belongs to no one.
    let employee: String
    /// How long it took, in seconds.
    let handlingSeconds: Int
    /// What it reports; nil where nobody else reports the same.
    var incident: SampleIncident?
    /// The answers, in the order of the product's questions.
    var answers: [SampleAnswer]

    /// The identifier under which the exports of `system` know the registration.
    func identifier(in system: RegistrationSystem, seed: UInt64) -> String {
        let year = SampleYear(time.day.components.year).shortName
        return switch system {
        case .frontOffice: "K\(year)-\(padded(number, to: 7))"
        case .caseSystem: "Z\(year)-\(padded(number, to: 7))"
        case .reports: "M\(year)-\(padded(number, to: 7))"
        case .forms: "OF-\(padded(number, to: 7))"
        case .contactRegister: universalIdentifier(of: 0, seed: seed)
        case .contactRequests: Self.contactAddress + universalIdentifier(of: 0, seed: seed)
        }
    }

    /// The universal identifier of what belongs to the registration: 0 for itself, higher for its tasks.
    ///
    /// Its form is that of version 4 of RFC 9562: a 4 begins the third group, and 8, 9, a or b the fourth.
    func universalIdentifier(of part: Int, seed: UInt64) -> String {
        var random = RandomStream(seed: seed, name: .identifier, number, part)
        var digits = (0..<32).map { _ in String(random.number(below: 16), radix: 16) }
        digits[12] = "4"
        digits[16] = random.pick(["8", "9", "a", "b"])
        let text = digits.joined()
        var rest = text[...]
        return [8, 4, 4, 4, 12].map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }.joined(separator: "-")
    }

    /// Where the contact register would show a contact.
    private static let contactAddress = "https://contacten.example.nl/klantinteracties/api/v1/klantcontacten/"
}

/// Something that several citizens report, each in a registration of its own, on the same day.
struct SampleIncident: Hashable, Sendable {
    /// The day of the year, from 1.
    let dayOfYear: Int
    /// Which incident of its product it is on that day, from 0.
    let ordinal: Int
}

/// The answer to a question that was put.
struct SampleAnswer: Sendable {
    /// The number of the field in the story.
    let field: Int
    /// The text; never empty.
    let text: String
    /// Whether it is an answer, or one of the marks that stand for none.
    let isCaptured: Bool
}
