import RegistrationLog

/// The registrations of a product that have one value of an attribute.
struct AttributeGroup: Hashable, Sendable {
    /// The attribute.
    let attribute: RegistrationAttribute
    /// The value; nil for the registrations whose cell is empty.
    let value: AttributeValue?
    /// What is counted of them.
    let counts: GroupCounts

    /// Whether it is listed before `other` group of the same attribute: a name before an empty cell, then most registrations first,
    /// ties by compared name.
    func precedes(_ other: AttributeGroup) -> Bool {
        guard let value, let otherValue = other.value else { return value != nil && other.value == nil }
        return counts.registrations != other.counts.registrations
            ? counts.registrations > other.counts.registrations : value.key.precedesInCodePoints(otherValue.key)
    }
}

extension AttributeGroup {
    /// The registrations of a product by channel, then by department; nothing of an attribute of which none of them has a value.
    ///
    /// - Complexity: O(*n*) for *n* registrations and uses, besides sorting the groups; O(1) where the log has no attributes.
    static func groups(of uses: ProductUses, in log: RegistrationLog) -> [AttributeGroup] {
        RegistrationAttribute.allCases.flatMap { attribute -> [AttributeGroup] in
            let column = log.attributes[attribute]
            if column.isEmpty { return [] }
            let known = NumberedValues(of: uses.positions, in: column)
            if known.values.isEmpty { return [] }
            return GroupCounts.counts(of: uses, by: known, in: log.registrations).enumerated()
                .filter { $1.registrations > 0 }
                .map { number, counts in
                    AttributeGroup(
                        attribute: attribute, value: number == 0 ? nil : known.values[number - 1], counts: counts)
                }
                .sorted { $0.precedes($1) }
        }
    }
}
