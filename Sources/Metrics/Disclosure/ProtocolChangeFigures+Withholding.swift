import RegistrationLog

extension ProtocolChangeFigures {
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
    static func withholding(
        _ changes: [ProtocolChangeFigures], fields: [FieldFigures], in product: ProductBounds
    ) -> [ProtocolChangeFigures] {
        let isSmall = product.rule.isSmall
        let areRegistrationsShown =
            product.mature.exact != nil
            && !changes.contains { isSmall($0.registrationsBefore) || isSmall($0.registrationsAfter) }
        let counts = changes.lazy.flatMap(\.fields).flatMap { [$0.before, $0.after] }
        let areCountsShown =
            areRegistrationsShown
            && !counts.contains { isSmall($0.captured) || isSmall($0.used) || isSmall($0.missing) }
            && fields.allSatisfy { field in
                [.captured, .used, .matureCaptured, .matureUsed, .missing].allSatisfy(field.withheld.isShown)
            }
        return changes.map { change in
            let told = Dictionary(uniqueKeysWithValues: change.fields.map { ($0.field, $0) })
            return ProtocolChangeFigures(
                product: change.product, productName: change.productName, date: change.date, notes: change.notes,
                registrationsBefore: areRegistrationsShown ? change.registrationsBefore : 0,
                registrationsAfter: areRegistrationsShown ? change.registrationsAfter : 0,
                fields: fields.compactMap { field in
                    guard let figures = told[field.field], areCountsShown else {
                        return FieldChangeFigures(
                            field: field.field, name: field.name, before: ChangeCounts(), after: ChangeCounts())
                    }
                    return figures
                },
                areRegistrationsShown: areRegistrationsShown, areCountsShown: areCountsShown)
        }
    }
}
