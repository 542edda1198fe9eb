import RegistrationLog

/// The words about names that are not shown because they look like personal data.
enum ShieldWording {
    /// Where names were shielded and why, without any of them, and what to do about it.
    static func text(_ labels: ShieldedLabels, fileName: String) -> Prose {
        let verb = labels.count == 1 ? "lijkt" : "lijken"
        let shown = labels.count == 1 ? "Die is" : "Die zijn"
        return """
            In \(name: fileName) (\(place(labels.place))) \(verb) \(noun(labels.kind).counted(labels.count)) op \
            \(description(labels.pattern)). \(shown) afgeschermd. Mag de naam er staan? Noem hem in kcc.yaml onder \
            \(key(labels.kind)).
            """
    }

    private static func place(_ place: ShieldedLabels.Place) -> Prose {
        switch place {
        case .column(_, let name?): return "kolom \(name: name)"
        case .column(let number, nil): return "kolom \(String(number))"
        case .header(let columns):
            let shown = columns.prefix(5).map(String.init)
            let more = columns.count > 5 ? ["nog \(NumberText.count(columns.count - 5))"] : []
            return "kopregel, kolom \(DutchList.text(shown + more))"
        }
    }

    private static func description(_ pattern: PersonalDataPattern) -> String {
        switch pattern {
        case .citizenServiceNumber: "een burgerservicenummer (BSN)"
        case .bankAccount: "een rekeningnummer (IBAN)"
        case .emailAddress: "een e-mailadres"
        case .telephoneNumber: "een telefoonnummer"
        case .postcode: "een postcode"
        }
    }

    private static func noun(_ kind: LabelKind) -> Noun {
        switch kind {
        case .product: Noun(singular: "naam van een product", plural: "namen van producten")
        case .field: Noun(singular: "naam van een vraag", plural: "namen van vragen")
        case .action: Noun(singular: "naam van een vervolgactie", plural: "namen van vervolgacties")
        }
    }

    private static func key(_ kind: LabelKind) -> String {
        switch kind {
        case .product: "products"
        case .field: "fields"
        case .action: "actions"
        }
    }
}
