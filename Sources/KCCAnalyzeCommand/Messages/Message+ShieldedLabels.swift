import Metrics
import RegistrationLog
import Reporting

// What the user hears of names that are not shown.
extension Message {
    /// Where names of `file` were shielded and why, without any of them but `shownName`, which is shown instead, and
    /// what to do about it.
    init(_ labels: ShieldedLabels, file: String, shownName: String) {
        let one = labels.count == 1
        let names = one ? "1 name looks" : "\(labels.count) names look"
        var parts: [String: MessagePart] = [
            "file": .text(file), "kind": .text(labels.kind.plural), "pattern": .text(labels.pattern.identifier),
            "names": .number(labels.count),
        ]
        switch labels.location {
        case .header(let columns): parts["columns"] = .numbers(columns)
        case .column(let number, _): parts["columns"] = .numbers([number])
        }
        self.init(
            .shieldedNames, parts,
            "\(printable(file)), \(Self.text(labels.location)): \(names) like \(labels.pattern.noun(one)), and "
                + "\(one ? "is" : "are") shown as \"\(shownName)\". If that is no column of "
                + "\(labels.kind.plural), correct header_line or columns in kcc.yaml\(labels.kind.listing)")
    }

    /// That names do not recur, so that all of them are shown as `shownName`, and what to do about it.
    init(grouped kind: LabelKind, _ count: PublishedCount, as shownName: String) {
        let names = count.exact.map { $0 == 1 ? "1 name stands" : "\($0) names stand" } ?? "names stand"
        self.init(
            .groupedNames, ["kind": .text(kind.plural), "names": .count(count)],
            "\(kind.plural): \(names) in fewer than 5 registrations, as free text does, and all are shown as "
                + "\"\(shownName)\", of which nothing is proposed. If that is no column of \(kind.plural), correct columns in "
                + "kcc.yaml\(kind.listing)")
    }

    private static func text(_ location: ShieldedLabels.Location) -> String {
        switch location {
        case .header(let columns):
            let shown = columns.prefix(5).map(String.init).joined(separator: ", ")
            let more = columns.count > 5 ? " and \(columns.count - 5) more" : ""
            return "header, column\(columns.count == 1 ? "" : "s") \(shown)\(more)"
        case .column(let number, let name):
            return "column \(name.map(printable) ?? String(number))"
        }
    }
}

extension PersonalDataPattern {
    /// The word for it in messages for other programs.
    fileprivate var identifier: String {
        switch self {
        case .citizenServiceNumber: "citizen-service-number"
        case .bankAccount: "bank-account"
        case .emailAddress: "email-address"
        case .telephoneNumber: "telephone-number"
        case .postcode: "postcode"
        }
    }

    /// One such value in English, or several.
    fileprivate func noun(_ one: Bool) -> String {
        switch self {
        case .citizenServiceNumber: one ? "a citizen service number (BSN)" : "citizen service numbers (BSN)"
        case .bankAccount: one ? "a bank account (IBAN)" : "bank accounts (IBAN)"
        case .emailAddress: one ? "an e-mail address" : "e-mail addresses"
        case .telephoneNumber: one ? "a telephone number" : "telephone numbers"
        case .postcode: one ? "a postcode" : "postcodes"
        }
    }
}

extension LabelKind {
    /// How a name comes to be seen, and the end of the sentence; no key of `kcc.yaml` lists channels or departments.
    fileprivate var listing: String {
        switch self {
        case .product, .field, .action: "; a name that may be seen is shown once it is listed under \(plural) there."
        case .channel, .department: "."
        }
    }

    /// What such names are called, which is also the key of `kcc.yaml` that lists them where there is one.
    fileprivate var plural: String {
        switch self {
        case .product: "products"
        case .field: "fields"
        case .action: "actions"
        case .channel: "channels"
        case .department: "departments"
        }
    }
}
