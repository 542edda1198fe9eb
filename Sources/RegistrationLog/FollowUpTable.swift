/// The accepted follow-up actions of a log in columns, in the order in which they were delivered.
///
/// An action takes 25 bytes: 8 for its time, 4 each for its type, its file, the set of fields that it names and the
/// registration that it follows up, and 1 for who gains by it. Each different set of named fields is kept once. What few
/// actions have stands apart: the registrations of an action that does not have exactly one, and values taken over.
public struct FollowUpTable: Sendable {
    @usableFromInline var times: [Timestamp] = []
    @usableFromInline var types: [ActionTypeID] = []
    @usableFromInline var files: [FileID] = []
    @usableFromInline var beneficiaries: [Beneficiary?] = []
    @usableFromInline var namedFieldSets: [FieldSetID] = []
    @usableFromInline var fieldSetTable = FieldSetTable()
    @usableFromInline var reached = ReachedRegistrations()
    @usableFromInline var values: [TakenOverValue] = []
    /// For each action up to the last that has any: where its values end.
    @usableFromInline var valueEnds: [UInt32] = []

    /// Creates an empty table.
    @inlinable public init() {}

    /// How many actions there are.
    @inlinable public var count: Int { times.count }

    /// The positions of all actions.
    @inlinable public var indices: Range<Int> { 0..<count }

    /// The action at `index`.
    @inlinable public subscript(index: Int) -> FollowUpAction {
        FollowUpAction(type: types[index], time: times[index], beneficiary: beneficiaries[index], file: files[index])
    }

    /// When the action at `index` was done.
    @inlinable public func time(of index: Int) -> Timestamp { times[index] }

    /// The set of fields that the action at `index` names as used.
    @inlinable public func fieldSet(of index: Int) -> FieldSetID { namedFieldSets[index] }

    /// The fields of a set, each once, in the order in which they are named.
    @inlinable public func fields(of set: FieldSetID) -> ArraySlice<FieldID> { fieldSetTable.fields(of: set) }

    /// The fields that the action at `index` names as used, each once.
    @inlinable public func namedFields(of index: Int) -> ArraySlice<FieldID> { fields(of: namedFieldSets[index]) }

    /// Whether any action has a captured value in a column of a field.
    @inlinable public var hasTakenOverValues: Bool { !values.isEmpty }

    /// The captured values that the record of the action at `index` holds in columns of fields.
    @inlinable public func takenOverValues(of index: Int) -> ArraySlice<TakenOverValue> {
        guard index < valueEnds.count else { return [] }
        return values[(index == 0 ? 0 : Int(valueEnds[index - 1]))..<Int(valueEnds[index])]
    }

    /// The positions of the registrations that the action at `index` follows up, ascending; none for an orphan.
    @inlinable public func registrations(of index: Int) -> [Int] { reached.registrations(of: index) }

    /// The position of the only registration that the action at `index` follows up; nil where there are none or several.
    @inlinable public func onlyRegistration(of index: Int) -> Int? { reached.only(of: index) }
}

extension FollowUpTable {
    /// The identifier of the set of `fields`, of which no two may be one; the same fields in the same order are one set.
    ///
    /// - Complexity: O(*n*) in the number of fields; look a cell with names up once rather than for every action.
    public mutating func fieldSet(_ fields: some Collection<FieldID>) -> FieldSetID {
        fieldSetTable.insert(Array(fields))
    }

    /// Adds an action with the set of fields that it names, the values that it took over and the registrations that it
    /// reaches, ascending.
    @inlinable public mutating func append(
        _ action: FollowUpAction, fieldSet: FieldSetID, takenOverValues: some Collection<TakenOverValue>,
        registrations: some Collection<Int>
    ) {
        if !takenOverValues.isEmpty { addValues(takenOverValues) }
        times.append(action.time)
        types.append(action.type)
        files.append(action.file)
        beneficiaries.append(action.beneficiary)
        namedFieldSets.append(fieldSet)
        reached.append(registrations)
    }

    /// Adds an action with the fields it names, the values it took over and the registrations it reaches, ascending.
    @inlinable public mutating func append(
        _ action: FollowUpAction, namedFields: some Collection<FieldID>,
        takenOverValues: some Collection<TakenOverValue>, registrations: some Collection<Int>
    ) {
        append(
            action, fieldSet: fieldSet(namedFields), takenOverValues: takenOverValues, registrations: registrations)
    }

    /// Adds values of the action that comes next.
    @inlinable mutating func addValues(_ newValues: some Collection<TakenOverValue>) {
        while valueEnds.count < count { valueEnds.append(UInt32(values.count)) }
        values.append(contentsOf: newValues)
        valueEnds.append(UInt32(values.count))
    }
}
