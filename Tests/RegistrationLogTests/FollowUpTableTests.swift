import RegistrationLog
import TestSupport
import Testing

@Suite struct FollowUpTableTests {
    private let action = FollowUpAction(
        type: ActionTypeID(2), time: Timestamp(sketch: "2024-03-01"), beneficiary: .citizen, file: FileID(4))

    @Test func anEmptyTable() {
        #expect(FollowUpTable().count == 0)
        #expect(FollowUpTable().indices.isEmpty)
        #expect(!FollowUpTable().hasTakenOverValues)
        #expect(FollowUpTable().fields(of: .none).isEmpty)
    }

    @Test func eachActionKeepsItsOwnFieldsValuesAndRegistrations() {
        var table = FollowUpTable()
        let value = TakenOverValue(field: FieldID(5), value: ValueID(9))
        table.append(action, namedFields: [FieldID(1), FieldID(2)], takenOverValues: [], registrations: [0, 7])
        table.append(action, namedFields: [], takenOverValues: [], registrations: [])
        table.append(action, namedFields: [FieldID(3)], takenOverValues: [value], registrations: [2])
        table.append(action, namedFields: [], takenOverValues: [], registrations: [0])
        table.append(action, namedFields: [], takenOverValues: [value, value], registrations: [1, 2, 3])
        #expect(table.count == 5)
        #expect(table[2] == action)
        #expect(table.indices.map { table.namedFields(of: $0).map(\.index) } == [[1, 2], [], [3], [], []])
        #expect(
            table.indices.map { Array(table.takenOverValues(of: $0)) } == [[], [], [value], [], [value, value]])
        #expect(table.indices.map { table.registrations(of: $0) } == [[0, 7], [], [2], [0], [1, 2, 3]])
        #expect(table.indices.map { table.onlyRegistration(of: $0) } == [nil, nil, 2, 0, nil])
        #expect(table.hasTakenOverValues)
    }

    // The same fields in the same order are kept once; the set of no fields is always the first.
    @Test func equalSetsOfNamedFieldsAreOne() {
        var table = FollowUpTable()
        let (name, town) = (FieldID(3), FieldID(4))
        let sets = [[name, town], [], [town], [name, town]].map { table.fieldSet($0) }
        #expect(sets.map(\.index) == [1, 0, 2, 1])
        #expect(sets[1] == .none)
        #expect((0...2).map { Array(table.fields(of: FieldSetID($0))) } == [[], [name, town], [town]])
        table.append(action, fieldSet: sets[2], takenOverValues: [], registrations: [0])
        #expect(table.fieldSet(of: 0) == sets[2])
        #expect(Array(table.namedFields(of: 0)) == [town])
    }

    // All subsets of 9 fields, twice and in another order: 512 different sets, over which the table grows.
    @Test func manySetsAreDistinguished() {
        var table = FollowUpTable()
        let sets = (0..<512).map { bits in (0..<9).filter { bits >> $0 & 1 == 1 }.map { FieldID($0) } }
        let identifiers = sets.map { table.fieldSet($0) }
        #expect(identifiers.map(\.index) == Array(0..<512))
        for (set, identifier) in zip(sets, identifiers).reversed() {
            #expect(table.fieldSet(set) == identifier)
            #expect(Array(table.fields(of: identifier)) == set)
        }
    }

    @Test func everythingOfAnActionIsKept() {
        var table = FollowUpTable()
        let actions = [Beneficiary.citizen, .organisation, .both, nil].enumerated().map { number, beneficiary in
            FollowUpAction(
                type: ActionTypeID(number), time: Timestamp(sketch: "2024-03-0\(number + 1) 10:00"),
                beneficiary: beneficiary, file: FileID(70_000 + number))
        }
        for action in actions { table.append(action, namedFields: [], takenOverValues: [], registrations: [0]) }
        #expect(table.indices.map { table[$0] } == actions)
        #expect(table.indices.map { table.time(of: $0) } == actions.map(\.time))
    }
}
