/// The different sets of fields that follow-up actions name, each kept once.
@usableFromInline struct FieldSetTable: Sendable {
    /// The sets, in order of first appearance; the first is the set of no fields.
    @usableFromInline var sets: [[FieldID]] = [[]]
    private var places: [[FieldID]: FieldSetID] = [[]: .none]

    @usableFromInline init() {}

    /// The identifier of `fields`, which are added when they are new.
    mutating func insert(_ fields: [FieldID]) -> FieldSetID {
        if let place = places[fields] { return place }
        let place = FieldSetID(sets.count)
        places[fields] = place
        sets.append(fields)
        return place
    }
}
