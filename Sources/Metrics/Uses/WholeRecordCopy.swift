/// Says whether the actions of a source copied the registrations of a product as a whole.
///
/// What a machine copies was not used by anybody, so that no agreement in that source is evidence there.
struct WholeRecordCopy {
    /// The least number of pairs with which a field says anything.
    static let fewestPairs = 30
    /// The least number of fields that agree nearly always.
    static let fewestFields = 3
    /// The least share of pairs that agree, in per cent.
    static let leastPercent = 98

    /// Whether the fields, each with its pairs and those of them that agree, were copied.
    static func isShown(by fields: some Sequence<(pairs: Int, agreeing: Int)>) -> Bool {
        let copied = fields.lazy.filter { field in
            field.pairs >= fewestPairs && field.agreeing * 100 >= field.pairs * leastPercent
        }
        return copied.reduce(0) { count, _ in count + 1 } >= fewestFields
    }
}
