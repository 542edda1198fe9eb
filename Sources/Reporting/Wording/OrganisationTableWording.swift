import Metrics
import RegistrationLog

/// The words of the tables of several organisations.
struct OrganisationTableWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns
    let lists: ListText
    let shared: ComparisonWording

    let reportsLink = "Organisaties"
    /// The columns of the table of organisations; those of what a report was made under stand between.
    var reportColumns: [String] { ["Organisatie"] + shared.reportColumns.dropFirst() + ["Producten", "Vragen"] }
    let pooledColumns = ["Vraag", "Organisaties", "Samen gebruikt", "Zonder gebruik", "Samen", "Wie wijkt af"]
    let pointColumns = ["Vraag", "Organisatie", "Gebruikt", "Door toeval", "Stand", "Oordeel"]
    let productColumns = ["Product", "Organisaties", "Vragen", "Vragen met afwijking", "Samen schrappen"]
    let nobody = "niemand"
    let noLimits = "geen grenzen"

    /// How many organisations are named that differ at a question.
    private static let mostNames = 3

    /// The title of the table of organisations.
    func reportCaption(_ organisations: Int) -> Prose { "\(shared.organisation.counted(organisations))" }

    /// The heading of the products.
    func productHeading(_ products: Int) -> Prose { "Producten: \(nouns.product.counted(products)) naast elkaar" }

    /// The title of the table of products.
    func productCaption(_ products: Int, organisations: Int) -> Prose {
        "\(nouns.product.counted(products)) bij \(shared.organisation.counted(organisations))"
    }

    /// The heading of the questions.
    func questionHeading(_ findings: OrganisationFindings) -> Prose {
        let (differing, drops) = (findings.differing.count, findings.pooledDrops.count)
        return "Vragen: \(numbers.count(differing)) met een afwijking, \(numbers.count(drops)) samen te schrappen"
    }

    /// The title of the table of what all have together of a product.
    func pooledCaption(_ product: SharedProduct) -> Prose {
        "\(name: product.name): \(nouns.question.counted(product.fields.count)), alle organisaties samen"
    }

    /// The title of the table of each organisation at a product.
    func pointCaption(_ product: SharedProduct) -> Prose { "\(name: product.name): elke organisatie apart" }

    /// The title of that table where it holds those alone that differ.
    func differingCaption(_ product: SharedProduct) -> Prose { "\(name: product.name): wie afwijkt" }

    /// How often all together used the answers.
    func usage(_ pooled: PooledUsage) -> String {
        pooled.matureCaptured == 0
            ? shared.notStated : shared.common.countWithShare(Ratio(pooled.matureUsed, pooled.matureCaptured))
    }

    /// Who differs at a question, by what they are called.
    func differing(_ field: SharedField, name: (Int) -> Prose) -> Prose {
        let names = field.points.filter(\.standing.differs).map { name($0.report) }
        if !names.isEmpty {
            return lists.prose(names, most: Self.mostNames, others: Noun(dutch: "ander", "andere"))
        }
        if field.points.contains(where: { $0.standing.limits != nil }) { return Prose(nobody) }
        let withheld = field.points.allSatisfy { $0.standing == .notComparable }
        return Prose(
            withheld ? OrganisationPoint.Standing.notComparable.dutch : OrganisationPoint.Standing.tooFew.dutch)
    }

    /// That only those that differ are shown, of so many usage rates.
    func differingOnly(_ points: Int) -> Prose {
        "Van de \(numbers.count(points)) cijfers staan hier alleen die afwijken. \(shared.allFigures)"
    }

    let methodHeading: Prose = "Zo is vergeleken: wie afwijkt van de andere, en wat alle samen zeggen"

    /// How differences are found.
    var method: [Prose] {
        [
            Prose(shared.noCitizens), Prose(shared.usage),
            """
            Een product is hetzelfde als het dezelfde uniforme productnaam (UPL) heeft, en anders als het dezelfde naam heeft. \
            Een vraag is dezelfde als zij dezelfde naam heeft.
            """,
            """
            Om het gebruik van alle samen liggen grenzen die smaller zijn bij meer antwoorden. \
            Wie erbuiten ligt, wijkt af door meer dan toeval. Dat gebeurt vanaf vijf organisaties.
            """,
            """
            Samen telt wat is gemeten, gedeeld door de samenhang van het product. \
            Zo krijgen kleine organisaties samen wel een oordeel.
            """,
            shared.allFigures,
        ]
    }
}
