/// The questions that are put for more than one product.
enum SharedQuestions {
    static let phone = Question("Telefoonnummer", .phone)
    static let email = Question("E-mailadres", .email).answered(0.85)
    static let birthDate = Question("Wat is uw geboortedatum?", .dayAfter(-32_000 ... -6_700))
    static let citizenServiceNumber = Question("Wat is uw burgerservicenummer?", .citizenServiceNumber)
    static let address = Question("Wat is uw adres?", .address)
    static let height = Question("Wat is uw lengte in centimeters?", .number(148...204)).answered(0.97)
    static let payment = Question("Hoe wilt u betalen?", .choice(["pin", "iDEAL", "contant", "creditcard"]))
    static let pickUp = Question(
        "Waar wilt u het document ophalen?",
        .choice(["stadhuis", "wijkpunt Noord", "wijkpunt Zuid", "dorpshuis", "thuisbezorging"]))
    static let lostBefore = Question(
        "Bent u eerder een document kwijtgeraakt?", .choice(["nee", "ja, één keer", "ja, vaker"]))
    static let location = Question("Waar is het?", .address)
    static let administrator = Question("Heeft u een bewindvoerder?", .choice(["nee", "ja"])).personal
    static let keepInformed = Question("Wilt u op de hoogte blijven?", .choice(["ja", "nee"]))
}
