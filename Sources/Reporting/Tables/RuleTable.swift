import Metrics
import RegistrationLog

/// A question for which a condition was sought under which it need not be asked.
struct RuleRow: Sendable {
    /// The product.
    let product: PublishedProduct
    /// The question.
    let field: PublishedField
    /// What became of the search.
    let rule: QuestionRule

    /// The rows of a product, in the order of its questions; none where they are not published.
    static func rows(of product: PublishedProduct) -> [RuleRow] {
        product.ruledQuestions.map { RuleRow(product: product, field: $0.field, rule: $0.rule) }
    }

    /// The values of the condition as a JSON array; nil for a condition that is not published.
    ///
    /// They are citizens' words, and may hold whatever could separate them.
    var values: String? {
        guard rule.verdict == .published, let values = rule.condition?.values else { return nil }
        return try? JSONText.line(of: values)
    }

    /// A number of the test.
    fileprivate func tested(_ count: KeyPath<QuestionRule.Test, Int>) -> PublishedCount? {
        rule.test.map { .exact($0[keyPath: count]) }
    }
}

extension Table where Row == RuleRow {
    /// `vraagregels.csv`: a row per question for which a condition was sought.
    static let rules = Table(
        name: "vraagregels", title: "Vraagregels",
        description: """
            Een rij per vraag waarvoor een voorwaarde is gezocht waaronder zij niet nodig is. Gezocht is in de eerste helft van \
            de rijpe antwoorden; alle getallen zijn van de tweede helft.
            """,
        columns: condition + test + [
            .text(
                "oordeel", "Oordeel",
                """
                «regel»: de voorwaarde geldt; «geen regel»: er is er geen; «weggelaten»: de waarden mogen niet worden getoond.
                """,
                allowedValues: RuleVerdict.allCases.map(\.dutch), \.rule.verdict.dutch)
        ])

    private static let condition: [Column<Row>] = [
        .text("product", "Product", "Waar de burger om vroeg.", \.product.name).asKey().referring(to: "producten"),
        .text("veld", "Vraag", "De vraag die niet overal nodig is.", \.field.name).asKey(),
        .text(
            "kenmerk", "Kenmerk",
            """
            Waar de voorwaarde over gaat: kanaal, afdeling, of achter «antwoord: » een andere vraag van het product; leeg waar \
            geen voorwaarde is gevonden of zij niet wordt getoond.
            """
        ) { $0.rule.condition?.attribute.dutch },
        .text(
            "waarden", "Waarden", "De waarden waarbij de vraag niet nodig is, als JSON-lijst; alleen bij een regel.",
            \.values),
    ]

    private static let test: [Column<Row>] = [
        .count(
            "getoetst", "Getoetst", "Rijpe registraties met een antwoord, in de tweede helft.", { $0.tested(\.tested) }),
        .count("buiten", "Buiten", "Daarvan met een van de waarden: daar wordt de vraag niet meer gesteld.") {
            $0.tested(\.excluded)
        },
        .count("buiten_gebruikt", "Buiten: gebruikt", "Daarvan met een gebruikt antwoord.") {
            $0.tested(\.excludedUsed)
        },
        .bound(
            "buiten_bovengrens", "Buiten: bovengrens",
            "Met 95% zekerheid wordt het antwoord daar minder vaak gebruikt (0 tot 1)."
        ) { .published($0.rule.test?.bound) },
        .count("binnen_gebruikt", "Binnen: gebruikt", "Getoetste registraties elders met een gebruikt antwoord.") {
            $0.tested(\.includedUsed)
        },
        .share("minder_gevraagd", "Minder gevraagd", "In welk deel de vraag niet meer wordt gesteld (0 tot 1).") {
            .published($0.rule.test?.share ?? Ratio(0, 0))
        },
    ]
}
