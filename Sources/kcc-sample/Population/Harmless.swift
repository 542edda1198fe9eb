/// Personal details that look real and can belong to no one.
enum Harmless {
    private static let streets = [
        "Verzonnenlaan", "Nergensstraat", "Denkbeeldigekade", "Fantasieplein", "Schijnsteeg", "Bedachtepad",
        "Luchtkasteelweg",
        "Sprookjesbosdreef", "Onbestaandegracht", "Zogenaamdhof",
    ]

    private static let mailboxes = ["inwoner", "gezin", "buurt", "thuis", "post", "aanvraag"]

    /// A telephone number of the series 06-00, which is given to no one.
    static func phone(_ random: inout RandomStream) -> String {
        "06-00\(padded(random.number(below: 1_000_000), to: 6))"
    }

    /// An address in the domain `example.nl`.
    static func email(_ random: inout RandomStream) -> String {
        "\(random.pick(mailboxes))\(random.number(in: 1...999))@example.nl"
    }

    /// A house in a street that does not exist.
    static func address(_ random: inout RandomStream) -> String {
        "\(random.pick(streets)) \(random.number(in: 1...240))"
    }

    /// Nine digits that fail the check of the citizen service number (elfproef): its weighted sum is no multiple of 11.
    ///
    /// The weights are 9, 8, 7, 6, 5, 4, 3, 2 and −1; the last digit is chosen so that the sum leaves a remainder of at
    /// least 1.
    static func citizenServiceNumber(_ random: inout RandomStream) -> String {
        let digits = (0..<8).map { _ in random.number(below: 10) }
        let sum = zip(digits, stride(from: 9, through: 2, by: -1)).map { $0 * $1 }.reduce(0, +)
        let drawn = random.number(below: 10)
        let last = (sum - drawn).isMultiple(of: 11) ? (drawn + 1) % 10 : drawn
        return (digits + [last]).map(String.init).joined()
    }

    /// An account of a bank that does not exist, one digit short of what an account in the Netherlands has.
    static func bankAccount(_ random: inout RandomStream) -> String {
        "NL00 KCCX \(padded(random.number(below: 10_000), to: 4)) \(padded(random.number(below: 10_000), to: 4)) 0"
    }

    /// A licence plate with vowels, which are not issued in this form.
    static func licencePlate(_ random: inout RandomStream) -> String {
        "\(random.number(below: 10))-AEI-\(padded(random.number(below: 100), to: 2))"
    }
}
