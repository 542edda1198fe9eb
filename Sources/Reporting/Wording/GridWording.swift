import RegistrationLog
import Metrics

/// The words around the picture of questions by products.
struct GridWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns

    let questionColumn = "Vraag"
    let notAsked = "niet gevraagd"
    let noLetter = "·"

    /// The title of the table.
    func caption(period: String) -> Prose {
        "Voorstel per vraag en product, \(period). Wat de letters betekenen, staat bij de tabel; · is niet gevraagd"
    }

    /// The heading: the question that may go at most products, of which there are at least two, with at how many it stays; nil
    /// names none.
    func heading(_ question: (name: String, dropped: Int, kept: Int)?) -> Prose {
        guard let question else { return "Voorstellen: alle vragen en producten bij elkaar" }
        let stays = question.kept == 0 ? "" : " en blijft bij \(numbers.count(question.kept))"
        return """
            Voorstellen: «\(name: question.name)» kan weg bij \(nouns.product.counted(question.dropped))\(stays)
            """
    }

    /// The letter of a proposal, each another.
    func letter(of proposal: Proposal) -> String {
        switch proposal {
        case .drop: "S"
        case .stopForGood: "D"
        case .restore: "T"
        case .add: "V"
        case .restrict: "*"
        case .discuss: "B"
        case .keep: "H"
        case .undecided: "N"
        }
    }

    /// That not all products or questions are shown; nil where they are.
    func limit(products: Int, of allProducts: Int, questions: Int, of allQuestions: Int) -> String? {
        let parts = [
            products == allProducts
                ? nil
                : """
                De tabel toont \(numbers.count(products)) van de \(nouns.product.counted(allProducts)): \
                die met de meeste voorstellen.
                """,
            questions == allQuestions
                ? nil
                : """
                De tabel toont \(numbers.count(questions)) van de \(nouns.question.counted(allQuestions)) daar: \
                die bij de meeste producten.
                """,
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
