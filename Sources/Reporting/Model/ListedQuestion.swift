import RegistrationLog
import Metrics

/// A question of a product with its proposal, or with a rule, as it stands in the list of decisions.
struct ListedQuestion {
    let product: PublishedProduct
    /// The anchor of the chapter of the product.
    let chapter: String
    let field: PublishedField
    let proposal: Proposal
    /// The rule that the row is of; nil where it is of the question as a whole.
    let rule: ConditionalQuestion?

    /// The questions of all products that ask for a decision or for data, in the order of the list: by proposal, then by
    /// question as they come up in the report.
    static func all(_ products: [PublishedProduct]) -> [ListedQuestion] {
        let questions = zip(products, Anchors.chapters(products)).flatMap { product, chapter in
            let whole = product.fields.compactMap { field in
                Proposal(field).map {
                    ListedQuestion(product: product, chapter: chapter, field: field, proposal: $0, rule: nil)
                }
            }
            return whole
                + product.conditionalQuestions.map {
                    ListedQuestion(product: product, chapter: chapter, field: $0.field, proposal: .restrict, rule: $0)
                }
        }
        var groups: [Proposal: [[ListedQuestion]]] = [:]
        var indices: [Group: Int] = [:]
        for question in questions {
            let group = Group(proposal: question.proposal, key: question.field.key)
            if let index = indices[group] {
                groups[question.proposal, default: []][index].append(question)
            } else {
                indices[group] = groups[question.proposal, default: []].count
                groups[question.proposal, default: []].append([question])
            }
        }
        return Proposal.inOrderOfDecision.filter { $0 != .keep }.flatMap { (groups[$0] ?? []).flatMap { $0 } }
    }

    /// What stands together.
    private struct Group: Hashable {
        let proposal: Proposal
        let key: String
    }
}
