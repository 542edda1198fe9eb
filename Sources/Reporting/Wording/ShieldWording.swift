import Metrics
import RegistrationLog

/// The words about names that are not shown because they look like personal data.
struct ShieldWording: Sendable {
    let numbers: NumberText
    let lists: ListText
    /// What stands for all names that do not recur.
    let otherNames: String

    /// Where names were shielded and why, without any of them, and what to do about it.
    func text(_ labels: ShieldedLabels, fileName: String) -> Prose {
        let verb = labels.count == 1 ? "lijkt" : "lijken"
        let shown = labels.count == 1 ? "Die is" : "Die zijn"
        return """
            In \(name: fileName) (\(location(labels.location))) \(verb) \(noun(labels.kind).counted(labels.count)) op \
            \(description(labels.pattern)). \(shown) afgeschermd. \(advice(labels.kind))
            """
    }

    /// That names do not recur, and that all of them are shown as one.
    func grouped(_ kind: LabelKind, _ count: PublishedCount) -> Prose {
        let names = noun(kind).counted(count)
        return """
            Wat in minder dan 5 registraties voorkomt, kan vrije tekst zijn. \
            Getoond als \(name: otherNames): \(names). \(advice(kind, "een"))
            """
    }

    /// How a name comes to be seen; no key of `kcc.yaml` lists channels or departments.
    private func advice(_ kind: LabelKind, _ article: String = "de") -> String {
        switch kind {
        case .product: "Mag \(article) naam er staan? Noem hem in kcc.yaml onder products."
        case .field: "Mag \(article) naam er staan? Noem hem in kcc.yaml onder fields."
        case .action: "Mag \(article) naam er staan? Noem hem in kcc.yaml onder actions."
        case .channel, .department: "Is dat de kolom niet? Verbeter columns in kcc.yaml."
        }
    }

    private func location(_ location: ShieldedLabels.Location) -> Prose {
        switch location {
        case .column(_, let name?): return "kolom \(name: name)"
        case .column(let number, nil): return "kolom \(String(number))"
        case .header(let columns):
            let shown = columns.prefix(5).map(String.init)
            let more = columns.count > 5 ? ["nog \(numbers.count(columns.count - 5))"] : []
            return "kopregel, kolom \(lists.text(shown + more))"
        }
    }

    private func description(_ pattern: PersonalDataPattern) -> String {
        switch pattern {
        case .citizenServiceNumber: "een burgerservicenummer (BSN)"
        case .bankAccount: "een rekeningnummer (IBAN)"
        case .emailAddress: "een e-mailadres"
        case .telephoneNumber: "een telefoonnummer"
        case .postcode: "een postcode"
        }
    }

    private func noun(_ kind: LabelKind) -> Noun {
        switch kind {
        case .product: Noun(dutch: "naam van een product", "namen van producten")
        case .field: Noun(dutch: "naam van een vraag", "namen van vragen")
        case .action: Noun(dutch: "naam van een vervolgactie", "namen van vervolgacties")
        case .channel: Noun(dutch: "naam van een kanaal", "namen van kanalen")
        case .department: Noun(dutch: "naam van een afdeling", "namen van afdelingen")
        }
    }
}
