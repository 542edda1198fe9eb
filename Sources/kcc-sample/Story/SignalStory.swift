/// What the front office says of a product or of one of its questions.
struct SignalStory: Sendable {
    /// The product.
    let product: String
    /// The question; nil where the product as a whole is meant.
    let question: String?
    /// The remark.
    let text: String
    /// What whoever made it ticked as its direction; empty where nothing.
    var direction = ""
    /// How often it was made.
    let count: Int

    /// All signals of the year.
    static let all = [
        SignalStory(
            product: "Paspoort verlengen", question: "Welke bijzonderheden zijn er?",
            text: "We vullen hier altijd n.v.t. in", direction: "overbodig", count: 9),
        SignalStory(
            product: "Paspoort verlengen", question: "Wat is uw lengte in centimeters?",
            text: "Lengte wordt aan de balie opnieuw gemeten; de burger begrijpt de vraag niet", direction: "overbodig",
            count: 7),
        SignalStory(
            product: "Paspoort verlengen", question: "Naar welk land reist u?",
            text: "Inwoners vinden deze vraag opdringerig: \"waarom wilt u dat weten?\"", direction: "overbodig",
            count: 6),
        SignalStory(
            product: "Paspoort verlengen", question: nil, text: "Rij aan de balie door de vele vragen", count: 8),
        SignalStory(
            product: "Paspoort verlengen", question: nil, text: "Sinds juli gaat het véél sneller", count: 5),
        SignalStory(
            product: "Rijbewijs verlengen", question: "Bent u eerder een document kwijtgeraakt?",
            text: "Niemand vraagt hier ooit naar", direction: "overbodig", count: 4),
        SignalStory(
            product: "Verhuizing doorgeven", question: "Waarom verhuist u?", text: "Wat doen wij met dit antwoord?",
            count: 5),
        SignalStory(
            product: "Klacht openbare ruimte", question: "Waar is het?",
            text: "Zonder plek kan de wijkploeg niets; graag verplicht maken", direction: "nodig", count: 6),
        SignalStory(
            product: "Klacht openbare ruimte", question: "Kunt u een foto sturen?",
            text: "Een foto scheelt een rit,\nmaar de upload hapert", direction: "nodig", count: 4),
        SignalStory(
            product: "Wmo-melding", question: "Is er binnen 48 uur hulp nodig?",
            text: "Deze vraag moeten we vaker stellen", direction: "nodig", count: 3),
        SignalStory(
            product: "Schuldhulpverlening", question: "Heeft u een bewindvoerder?",
            text: "Wordt niet gevraagd, wel altijd nodig", direction: "nodig", count: 4),
        SignalStory(
            product: "Parkeervergunning bewoners", question: nil,
            text: "Wij zien niet wat er met de aanvraag gebeurt", count: 3),
    ]
}
