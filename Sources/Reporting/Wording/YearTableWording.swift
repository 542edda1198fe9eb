import Metrics

/// The words of the tables of two reports of one organisation.
struct YearTableWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns
    let shared: ComparisonWording

    /// The heading of the products.
    func productHeading(_ findings: YearFindings, products: Int) -> Prose {
        let (new, gone) = (findings.newProducts.count, findings.goneProducts.count)
        return "Producten: \(heading(both: products - new - gone, new: new, gone: gone))"
    }

    /// The heading of the questions, of which there are `new` and `gone` ones at any product.
    func questionHeading(_ findings: YearFindings, new: Int, gone: Int) -> Prose {
        "Vragen: \(heading(both: findings.inBoth, new: new, gone: gone))"
    }

    private func heading(both: Int, new: Int, gone: Int) -> String {
        "\(numbers.count(both)) in beide rapporten, \(numbers.count(new)) nieuw, \(numbers.count(gone)) vervallen"
    }

    /// The columns of the table of products.
    func productColumns(_ older: Prose, _ newer: Prose) -> [String] {
        let (one, other) = (shared.short(older), shared.short(newer))
        return [
            "Product", "Status", "Registraties, \(one)", "Registraties, \(other)", "Vragen per gesprek, \(one)",
            "Vragen per gesprek, \(other)", "Vragen erbij", "Vragen weg", "Vaker gebruikt", "Minder vaak gebruikt",
        ]
    }

    /// The title of the table of products.
    func productCaption(_ products: Int, older: Prose, newer: Prose) -> Prose {
        "\(nouns.product.counted(products)), \(older) en \(newer)"
    }

    /// The columns of the table of a product's questions.
    func questionColumns(_ older: Prose, _ newer: Prose) -> [String] {
        [
            "Vraag", "Status", "Gebruikt, \(shared.short(older))", "Gebruikt, \(shared.short(newer))",
            "Verschil, oorzaak onbekend", "Oordeel",
        ]
    }

    /// The title of the table of a product's questions.
    func questionCaption(_ product: ComparedProduct, older: Prose, newer: Prose) -> Prose {
        "\(name: product.name): \(nouns.question.counted(product.fields.count)), \(older) en \(newer)"
    }

    let methodHeading: Prose = "Zo is vergeleken: twee rapporten, geen oorzaken"
    let termsCaption: Prose = "De twee rapporten"

    /// How differences are found.
    var method: [Prose] {
        [
            Prose(shared.noCitizens), Prose(shared.usage),
            """
            Contacten over hetzelfde komen soms samen. Daarom tellen aantallen gedeeld door de samenhang van hun product. \
            Vijf telefoontjes over één kapotte lamp zijn dan geen vijf bewijzen.
            """,
            """
            Van veel vragen verschilt er altijd wel een door toeval. De grens ligt daarom zo, dat van de gemelde verschillen \
            naar verwachting hoogstens 5% toeval is.
            """,
            "Een oordeel kan omslaan zonder dat het gebruik verschilt. Dan ligt alleen de grens ertussen.",
            shared.allFigures,
        ]
    }
}
