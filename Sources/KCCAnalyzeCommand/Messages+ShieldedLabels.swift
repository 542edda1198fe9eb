import RegistrationLog
import Reporting

// What the user hears of names that are not shown.
extension Messages {
    /// Where names were shielded and why, without any of them, and what to do about it.
    static func text(_ labels: ShieldedLabels) -> String {
        let one = labels.count == 1
        let names = one ? "1 name looks" : "\(labels.count) names look"
        return "\(text(labels.place)): \(names) like \(noun(labels.pattern, one)), and \(one ? "is" : "are") shown as "
            + "\"\(SubstituteLabels.dutch.shieldedName(labels.kind))\". If that is no column of \(labels.kind.plural), correct header_line or columns in "
            + "kcc.yaml; a name that may be seen is shown once it is listed under \(labels.kind.plural) there."
    }

    private static func text(_ place: ShieldedLabels.Place) -> String {
        switch place {
        case .header(let columns):
            let shown = columns.prefix(5).map(String.init).joined(separator: ", ")
            let more = columns.count > 5 ? " and \(columns.count - 5) more" : ""
            return "header, column\(columns.count == 1 ? "" : "s") \(shown)\(more)"
        case .column(let number, let name):
            return "column \(name.map(printable) ?? String(number))"
        }
    }

    private static func noun(_ pattern: PersonalDataPattern, _ one: Bool) -> String {
        switch pattern {
        case .citizenServiceNumber: one ? "a citizen service number (BSN)" : "citizen service numbers (BSN)"
        case .bankAccount: one ? "a bank account (IBAN)" : "bank accounts (IBAN)"
        case .emailAddress: one ? "an e-mail address" : "e-mail addresses"
        case .telephoneNumber: one ? "a telephone number" : "telephone numbers"
        case .postcode: one ? "a postcode" : "postcodes"
        }
    }
}

extension LabelKind {
    /// What such names are called, which is also the key of `kcc.yaml` that lists them.
    fileprivate var plural: String {
        switch self {
        case .product: "products"
        case .field: "fields"
        case .action: "actions"
        }
    }
}
