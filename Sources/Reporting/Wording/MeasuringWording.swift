import Metrics

/// The words of the road from captured answers to those that count where no use was seen.
struct MeasuringWording: Sendable {
    let numbers: NumberText

    /// The road from the answers of a product to those that count; nil without answers, or where it is not published.
    func road(_ road: MeasuringRoad?) -> String? {
        guard let road, road.captured > 0 else { return nil }
        let parts = road.mature == 0 ? [age(road)] : [age(road), visibility(road), count(road)]
        return parts.joined(separator: " ")
    }

    private func age(_ road: MeasuringRoad) -> String {
        switch (road.mature, road.captured) {
        case (0, 1): "Het enige antwoord is nog niet oud genoeg om gebruik te tellen."
        case (0, let captured):
            "Van de \(numbers.count(captured)) antwoorden is er nog geen oud genoeg om gebruik te tellen."
        case (1, 1): "Het enige antwoord is oud genoeg."
        case (1, let captured): "Van de \(numbers.count(captured)) antwoorden is er 1 oud genoeg."
        case (let mature, let captured) where mature == captured:
            "Alle \(numbers.count(captured)) antwoorden zijn oud genoeg."
        case (let mature, let captured):
            "Van de \(numbers.count(captured)) antwoorden zijn er \(numbers.count(mature)) oud genoeg."
        }
    }

    private func visibility(_ road: MeasuringRoad) -> String {
        if road.mature == 1 { return visibilityOfOne(road) }
        if road.visible == road.mature { return "Bij al die antwoorden is te zien of zij zijn gebruikt." }
        if road.blind == road.mature { return "Bij geen daarvan is gebruik te zien, al staat er wel vervolg." }
        let none = road.mature - road.visible - road.blind
        if none == road.mature { return "Bij geen daarvan staat vervolg." }
        let seen =
            switch road.visible {
            case 0: "Bij geen daarvan is te zien of zij zijn gebruikt"
            case 1: "Bij 1 daarvan is te zien of het is gebruikt"
            default: "Bij \(numbers.count(road.visible)) daarvan is te zien of zij zijn gebruikt"
            }
        let unseen =
            road.blind == 0 ? "" : "; bij \(numbers.count(road.blind)) staat wel vervolg, maar is dat niet te zien"
        let rest =
            switch none {
            case 0: ""
            case 1: " Bij 1 staat geen vervolg."
            default: " Bij de andere \(numbers.count(none)) staat geen vervolg."
            }
        return "\(seen)\(unseen).\(rest)"
    }

    private func visibilityOfOne(_ road: MeasuringRoad) -> String {
        if road.visible == 1 { return "Daarbij is te zien of het is gebruikt." }
        return road.blind == 1
            ? "Daarbij staat wel vervolg, maar is gebruik niet te zien." : "Daarbij staat geen vervolg."
    }

    private func count(_ road: MeasuringRoad) -> String {
        if road.counted == road.mature { return road.mature == 1 ? "Het telt mee." : "Zij tellen allemaal mee." }
        return switch road.counted {
        case 0: "Er telt er geen mee, want gebruik is niet te meten."
        case 1: "Er telt er 1 mee."
        default: "Er tellen er \(numbers.count(road.counted)) mee."
        }
    }

    /// Of how many registrations with visible follow-up an answer was used; nil where nothing is old enough, or it is not published.
    func visibleUse(_ usage: PublishedUsage) -> String? {
        guard let mature = usage.captured.exact, mature > 0, let used = usage.used.exact,
            let visible = usage.measured.visible.exact
        else { return nil }
        return visibleUse(used, visible: visible, mature: mature)
    }

    /// How many of `visible` registrations out of `mature` ones have used the answer.
    func visibleUse(_ used: Int, visible: Int, mature: Int) -> String {
        if visible == 0 { return "geen met zichtbaar vervolg" }
        if visible == mature { return "alle met zichtbaar vervolg" }
        let cases = visible == 1 ? "de ene" : "de \(numbers.count(visible))"
        return "van \(cases) met zichtbaar vervolg: \(numbers.count(used))"
    }

    /// Of how many registrations that are old enough an answer was missed where there was none; nil where it was not.
    func missed(_ need: PublishedNeed) -> String? {
        guard let missing = need.missing.exact, missing > 0, let without = need.without.exact else { return nil }
        return missed(missing, without: without)
    }

    /// In how many of the registrations `without` an answer it was missed.
    func missed(_ missing: Int, without: Int) -> String {
        "van \(numbers.count(without)) oud genoeg zonder antwoord: \(numbers.count(missing))"
    }
}
