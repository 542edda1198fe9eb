import Metrics
import RegistrationLog

/// The channels or the departments of a product, as a table.
struct AttributeList: Encodable {
    /// A value.
    struct Row: Encodable {
        let value: String
        let registrations: String
        let questions: String
        let followUp: String
        let used: String
    }

    let head: TableHead
    let rows: [Row]
    /// How many values are not shown, and where all are.
    let others: Prose

    /// How many values are shown; of more, one less than that, so that never a single one is left out.
    static let mostValues = 8

    /// The lists of the product whose chapter has anchors that begin with `anchor`: none of an attribute that no registration has, or
    /// where they are not published.
    static func all(of product: PublishedProduct, anchor: String, wording: Wording) -> [AttributeList] {
        let groups = product.attributeGroups.published ?? []
        return RegistrationAttribute.allCases.compactMap { attribute in
            let values = groups.filter { $0.attribute == attribute }
            guard values.contains(where: { $0.value != nil }) else { return nil }
            return AttributeList(values, of: attribute, product: product, anchor: anchor, wording: wording)
        }
    }

    private init(
        _ groups: [PublishedAttributeGroup], of attribute: RegistrationAttribute, product: PublishedProduct,
        anchor: String, wording: Wording
    ) {
        let words = wording.attributes
        head = TableHead(
            id: Anchors.caption("\(anchor)-\(attribute)"),
            caption: words.caption(
                attribute, product: product.name, registrations: product.counts.registrations),
            columns: words.columns(attribute))
        let shown = groups.count > Self.mostValues ? groups.prefix(Self.mostValues - 1) : groups[...]
        rows = shown.map { group in
            Row(
                value: group.value?.name ?? words.empty, registrations: wording.numbers.count(group.registrations),
                questions: group.questionsPerContact.published.map {
                    wording.numbers.oneDecimal($0) ?? wording.common.noData
                } ?? wording.numbers.leftOut,
                followUp: words.part(group.withFollowUp, of: group.registrations),
                used: words.part(group.usedAnswers, of: group.answers))
        }
        others = words.others(groups.count - shown.count)
    }
}
