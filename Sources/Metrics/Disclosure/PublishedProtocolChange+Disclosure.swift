import RegistrationLog

extension PublishedProtocolChange {
    /// The figures around the changes of one product as they may be published.
    ///
    /// The sides of a change add up to the mature registrations, and those of two changes share one: so all are published or
    /// none. The counts of the fields add up to the mature counts by field, and over the fields to the answers of the
    /// months before and after: so they are published only where all of them are, in every change, and all counts of the fields
    /// that they are part of.
    ///
    /// - Parameters:
    ///   - changes: All changes of the product.
    ///   - fields: The product's fields as they are published, in the order in which they are reported.
    ///   - product: What is published of the product.
    /// - Returns: The same changes in the same order.
    static func disclosing(
        _ changes: [ProtocolChangeFigures], fields: [PublishedField], in product: ProductBounds
    ) -> [PublishedProtocolChange] {
        let isSmall = product.rule.isSmall
        let areRegistrationsPublished =
            product.mature.exact != nil
            && !changes.contains { isSmall($0.registrationsBefore) || isSmall($0.registrationsAfter) }
        let counts = changes.lazy.flatMap(\.fields).flatMap { [$0.before, $0.after] }
        let areCountsPublished =
            areRegistrationsPublished
            && !counts.contains { isSmall($0.captured) || isSmall($0.used) || isSmall($0.missing) }
            && fields.allSatisfy { field in
                [
                    field.counts.captured, field.counts.used, field.usage.captured, field.usage.used,
                    field.counts.missing,
                ].allSatisfy { $0.exact != nil }
            }
        func published(_ count: Int) -> PublishedCount { areRegistrationsPublished ? .exact(count) : .leftOut }
        return changes.map { change in
            let figures = Dictionary(change.fields.map { ($0.field, $0) }) { first, _ in first }
            return PublishedProtocolChange(
                product: change.product, productName: change.productName, date: change.date, notes: change.notes,
                registrationsBefore: published(change.registrationsBefore),
                registrationsAfter: published(change.registrationsAfter),
                fields: fields.map { field in
                    let figures = areCountsPublished ? figures[field.field] : nil
                    return PublishedFieldChange(
                        field: field.field, name: field.name, before: PublishedChangeCounts(figures?.before),
                        after: PublishedChangeCounts(figures?.after))
                })
        }
    }
}

extension PublishedChangeCounts {
    /// Publishes `counts`; where there are none, nothing.
    fileprivate init(_ counts: ChangeCounts?) {
        func published(_ count: KeyPath<ChangeCounts, Int>) -> PublishedCount {
            counts.map { .exact($0[keyPath: count]) } ?? .leftOut
        }
        self.init(captured: published(\.captured), used: published(\.used), missing: published(\.missing))
    }
}
