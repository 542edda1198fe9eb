import RegistrationLog

extension PublishedProtocolChange {
    /// The figures around the changes of one product as they may be told to anybody.
    ///
    /// The sides of a change add up to the mature registrations, and those of two changes share one: so all are told or
    /// none. The counts of the fields add up to the mature counts by field, and over the fields to the answers of the
    /// months before and after: so they are told only where all of them are, in every change, and all counts of the fields
    /// that they are part of.
    ///
    /// - Parameters:
    ///   - changes: All changes of the product.
    ///   - fields: The product's fields as they are told, in the order in which they are reported.
    ///   - product: What is told of the product.
    /// - Returns: The same changes in the same order.
    static func disclosing(
        _ changes: [ProtocolChangeFigures], fields: [PublishedField], in product: ProductBounds
    ) -> [PublishedProtocolChange] {
        let isSmall = product.rule.isSmall
        let areRegistrationsTold =
            product.mature.exact != nil
            && !changes.contains { isSmall($0.registrationsBefore) || isSmall($0.registrationsAfter) }
        let counts = changes.lazy.flatMap(\.fields).flatMap { [$0.before, $0.after] }
        let areCountsTold =
            areRegistrationsTold
            && !counts.contains { isSmall($0.captured) || isSmall($0.used) || isSmall($0.missing) }
            && fields.allSatisfy { field in
                [
                    field.counts.captured, field.counts.used, field.usage.captured, field.usage.used,
                    field.counts.missing,
                ].allSatisfy { $0.exact != nil }
            }
        func told(_ count: Int) -> PublishedCount { areRegistrationsTold ? .exact(count) : .leftOut }
        return changes.map { change in
            let figures = Dictionary(change.fields.map { ($0.field, $0) }) { first, _ in first }
            return PublishedProtocolChange(
                product: change.product, productName: change.productName, date: change.date, notes: change.notes,
                registrationsBefore: told(change.registrationsBefore),
                registrationsAfter: told(change.registrationsAfter),
                fields: fields.map { field in
                    let figures = areCountsTold ? figures[field.field] : nil
                    return PublishedFieldChange(
                        field: field.field, name: field.name, before: PublishedChangeCounts(figures?.before),
                        after: PublishedChangeCounts(figures?.after))
                })
        }
    }
}

extension PublishedChangeCounts {
    /// Tells `counts`; where there are none, nothing.
    fileprivate init(_ counts: ChangeCounts?) {
        func told(_ count: KeyPath<ChangeCounts, Int>) -> PublishedCount {
            counts.map { .exact($0[keyPath: count]) } ?? .leftOut
        }
        self.init(captured: told(\.captured), used: told(\.used), missing: told(\.missing))
    }
}
