/// Something done afterwards because of a registration.
public struct FollowUpAction: Hashable, Sendable {
    /// What was done.
    public let type: ActionTypeID
    /// When it was done.
    public let time: Timestamp
    /// Who gains by it according to its own record; nil where the record does not say so in a known word.
    public let beneficiary: Beneficiary?
    /// The file in which it was delivered.
    public let file: FileID

    /// Creates an action of `type` at `time`, delivered in `file`.
    public init(type: ActionTypeID, time: Timestamp, beneficiary: Beneficiary?, file: FileID) {
        self.type = type
        self.time = time
        self.beneficiary = beneficiary
        self.file = file
    }
}

/// The accepted follow-up actions of a log in columns, in the order in which they were delivered.
public struct FollowUpTable: Sendable {
    private var actions: [FollowUpAction] = []
    private var named: [FieldID] = []
    private var namedEnds: [Int] = []
    private var values: [TakenOverValue] = []
    private var valueEnds: [Int] = []
    private var reached: [Int] = []
    private var reachedEnds: [Int] = []

    /// Creates an empty table.
    public init() {}

    /// How many actions there are.
    public var count: Int { actions.count }

    /// The positions of all actions.
    public var indices: Range<Int> { 0..<count }

    /// The action at `index`.
    public subscript(index: Int) -> FollowUpAction { actions[index] }

    /// The fields that the action at `index` names as used, each once.
    public func namedFields(of index: Int) -> ArraySlice<FieldID> { Self.part(index, of: named, ends: namedEnds) }

    /// The captured values that the record of the action at `index` holds in columns of fields.
    public func takenOverValues(of index: Int) -> ArraySlice<TakenOverValue> {
        Self.part(index, of: values, ends: valueEnds)
    }

    /// The positions of the registrations that the action at `index` follows up, ascending; none for an orphan.
    public func registrations(of index: Int) -> ArraySlice<Int> { Self.part(index, of: reached, ends: reachedEnds) }

    /// Adds an action with the fields it names, the values it took over and the registrations it reaches, ascending.
    public mutating func append(
        _ action: FollowUpAction, namedFields: some Collection<FieldID>,
        takenOverValues: some Collection<TakenOverValue>, registrations: some Collection<Int>
    ) {
        actions.append(action)
        named.append(contentsOf: namedFields)
        namedEnds.append(named.count)
        values.append(contentsOf: takenOverValues)
        valueEnds.append(values.count)
        reached.append(contentsOf: registrations)
        reachedEnds.append(reached.count)
    }

    private static func part<Element>(_ index: Int, of column: [Element], ends: [Int]) -> ArraySlice<Element> {
        column[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}
