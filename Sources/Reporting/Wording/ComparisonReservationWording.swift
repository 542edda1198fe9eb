import Metrics

/// The words of what the reader of a comparison should know before believing it.
struct ComparisonReservationWording: Sendable {
    let numbers: NumberText
    let lists: ListText

    /// How many reports are named that have the same reservation.
    private static let mostNames = 5

    /// The reservations, what several reports share once, where each is of an organisation of its own; `name` gives what a report is
    /// called, nil for one that is not known.
    ///
    /// - Complexity: linear in the number of reservations.
    func texts(
        _ reservations: [ComparisonReservation], ofOrganisations: Bool, name: (String) -> Prose?
    ) -> [Prose] {
        func subject(_ reports: [Prose?]) -> Prose { self.subject(reports, ofOrganisations: ofOrganisations) }
        var shared = SharedReservations()
        var texts: [Prose] = []
        for reservation in reservations {
            switch reservation {
            case .otherMonths: texts.append(otherMonths)
            case .otherThresholds: texts.append(otherThresholds)
            case .orderAsGiven: texts.append(orderAsGiven)
            case .overlappingDays: texts.append(overlappingDays)
            case .smallCells(let report): shared.withholding.append(name(report))
            case .otherFormat(let report, let format): shared.byFormat[format, default: []].append(name(report))
            }
        }
        texts += shared.byFormat.sorted { $0.key < $1.key }.map {
            otherFormat(subject($0.value), $0.value.count, format: $0.key)
        }
        let withholding = shared.withholding
        return withholding.isEmpty ? texts : texts + [smallCells(subject(withholding), withholding.count)]
    }

    /// Reports that have the same reservation, by what they are called.
    private struct SharedReservations {
        var byFormat: [Int: [Prose?]] = [:]
        var withholding: [Prose?] = []
    }

    private let otherMonths: Prose =
        "De rapporten gaan over andere maanden van het jaar. Een verschil kan dus aan het seizoen liggen."
    private let otherThresholds: Prose =
        "De rapporten hebben een andere drempel voor schrappen. Een ander oordeel kan daaraan liggen."
    private let orderAsGiven: Prose =
        "Uit de dagen van de rapporten blijkt niet welk rapport het oudste is. Het eerste in de opdracht geldt als het oudste."
    private let overlappingDays: Prose =
        "De perioden overlappen. Dezelfde registraties kunnen in beide rapporten tellen, en dan lijken die meer op elkaar."

    private func otherFormat(_ subject: Prose, _ reports: Int, format: Int) -> Prose {
        """
        \(subject) \(reports == 1 ? "is" : "zijn") gemaakt met andere definities (format \(numbers.count(format))). \
        Daarin staan niet alle cijfers.
        """
    }

    private func smallCells(_ subject: Prose, _ reports: Int) -> Prose {
        """
        \(subject) \(reports == 1 ? "laat" : "laten") kleine aantallen weg. \
        Wat is weggelaten, is niet te vergelijken.
        """
    }

    /// The reports at the head of a sentence: those that are named, or how many.
    private func subject(_ reports: [Prose?], ofOrganisations: Bool) -> Prose {
        let names = reports.compactMap { $0 }
        guard names.count == reports.count else {
            return reports.count == 1 ? "Een van de rapporten" : "\(numbers.count(reports.count)) van de rapporten"
        }
        let list = lists.prose(names, most: Self.mostNames, others: Noun(dutch: "ander", "andere"))
        switch (names.count, ofOrganisations) {
        case (1, true): return "Het rapport van \(list)"
        case (_, true): return "De rapporten van \(list)"
        case (1, false): return "Rapport \(list)"
        case (_, false): return "De rapporten \(list)"
        }
    }
}
