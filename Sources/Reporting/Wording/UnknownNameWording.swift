import RegistrationLog

/// The words of names in `kcc.yaml` that name nothing.
struct UnknownNameWording: Sendable {
    /// That a name names nothing, and what may be meant.
    func text(_ name: UnknownName) -> Prose {
        let subject = "kcc.yaml, regel \(name.line): \(noun(name.kind))"
        let finding: Prose = "\(subject) \(name: name.name) komt niet voor."
        let protection = name.isProtected ? " Geen enkele vraag is daardoor beschermd." : ""
        guard let nearest = name.nearest else { return "\(finding)\(protection) Verbeter de naam, of haal hem weg." }
        return "\(finding)\(protection) Bedoelt u \(name: nearest)?"
    }

    private func noun(_ kind: UnknownName.Kind) -> String {
        switch kind {
        case .product: "product"
        case .field, .requiredField: "vraag"
        case .action: "vervolgactie"
        case .changedProduct: "het gewijzigde product"
        case .ignoredColumn, .fieldColumn: "kolom"
        case .files: "een bestand als"
        }
    }
}
