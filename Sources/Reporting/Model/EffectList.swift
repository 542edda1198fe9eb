import Metrics
import RegistrationLog

/// What differs between before and after a change of questions, as a table.
struct EffectList: Encodable {
    /// A measure.
    struct Row: Encodable {
        let measure: String
        let before: String
        let after: String
        let difference: String
    }

    let head: TableHead
    let rows: [Row]
    let note: String

    /// Reads the measures of one change, whose table has the anchor `anchor`; nil where there are none.
    init?(_ effects: [PublishedProtocolEffect], anchor: String, wording: Wording) {
        guard let first = effects.first else { return nil }
        let words = wording.effects
        head = TableHead(
            id: Anchors.caption(anchor),
            caption: words.caption(
                product: first.productName, before: first.before.days, after: first.after.days),
            columns: words.columns)
        rows = effects.map { effect in
            Row(
                measure: words.name(of: effect.measure), before: words.value(effect.before, effect.measure),
                after: words.value(effect.after, effect.measure), difference: words.difference(effect))
        }
        note = words.note
    }
}

/// A change of the questions of a product, with what differs since.
struct ChangeWithEffects {
    let change: PublishedProtocolChange
    /// In the order of the measures.
    let effects: [PublishedProtocolEffect]
}

extension PublishedAnalysis {
    /// What differs between before and after `change`, in the order of the measures.
    func effects(of change: PublishedProtocolChange) -> [PublishedProtocolEffect] {
        protocolEffects.filter { $0.product == change.product && $0.date == change.date }
    }

    /// The changes of each product, each with what differs since.
    var changesWithEffects: [ProductID: [ChangeWithEffects]] {
        let effects = Dictionary(grouping: protocolEffects) { ProductDay(product: $0.product, date: $0.date) }
        let changes = protocolChanges.map { change in
            ChangeWithEffects(
                change: change, effects: effects[ProductDay(product: change.product, date: change.date)] ?? [])
        }
        return Dictionary(grouping: changes, by: \.change.product)
    }
}

private struct ProductDay: Hashable {
    let product: ProductID
    let date: CalendarDate
}
