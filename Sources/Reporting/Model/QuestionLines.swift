import RegistrationLog
import Metrics

/// Questions that ask for no decision, a line a product.
struct QuestionLines: Encodable {
    /// Those of a product.
    struct Line: Encodable {
        let product: String
        /// The anchor of the chapter of the product, where their figures stand.
        let chapter: String
        let questions: Prose
    }

    let heading: String
    let lines: [Line]

    /// Lists the questions that stay, in the order of the report; nil where there are none.
    static func kept(_ products: [PublishedProduct], _ wording: Wording) -> QuestionLines? {
        QuestionLines(products, of: .keep, heading: wording.decisionList.keptHeading) { fields in
            joined(fields.map(wording.decisionList.kept), " · ")
        }
    }

    /// Lists the questions of which nothing can be said yet, by why, in the order of the report; nil where there are none.
    static func undecided(_ products: [PublishedProduct], _ wording: Wording) -> QuestionLines? {
        QuestionLines(products, of: .undecided, heading: wording.decisionList.undecidedHeading) { fields in
            let reasons = [Verdict.notMeasurable, .insufficientData].compactMap { verdict -> Prose? in
                let names = fields.filter { $0.verdict == verdict }.map { "\(name: $0.name)" as Prose }
                return names.isEmpty ? nil : "\(wording.terms.name(of: verdict)): \(joined(names, " · "))"
            }
            return joined(reasons, "; ")
        }
    }

    /// The parts with `separator` between: most questions end in a mark of their own, which a comma does not follow well.
    private static func joined(_ parts: [Prose], _ separator: String) -> Prose {
        Prose(runs: Array(parts.map(\.runs).joined(separator: [Prose.Run(separator)])))
    }

    private init?(
        _ products: [PublishedProduct], of proposal: Proposal, heading: (Int) -> String,
        questions: ([PublishedField]) -> Prose
    ) {
        lines = zip(products, Anchors.chapters(products)).compactMap { product, chapter in
            let fields = product.fields.filter { Proposal($0) == proposal }
            return fields.isEmpty ? nil : Line(product: product.name, chapter: chapter, questions: questions(fields))
        }
        self.heading = heading(products.reduce(0) { $0 + $1.proposals[proposal] })
        if lines.isEmpty { return nil }
    }
}
