import RegistrationLog
import TestSupport
import Testing

@Suite struct FollowUpTableTests {
    @Test func anEmptyTable() {
        #expect(FollowUpTable().count == 0)
        #expect(FollowUpTable().indices.isEmpty)
    }

    @Test func eachActionKeepsItsOwnFieldsValuesAndRegistrations() {
        var table = FollowUpTable()
        let action = FollowUpAction(
            type: ActionTypeID(2), time: Timestamp(sketch: "2024-03-01"), beneficiary: .citizen, file: FileID(4))
        let value = TakenOverValue(field: FieldID(5), value: ValueID(9))
        table.append(action, namedFields: [FieldID(1), FieldID(2)], takenOverValues: [], registrations: [0, 7])
        table.append(action, namedFields: [], takenOverValues: [], registrations: [])
        table.append(action, namedFields: [FieldID(3)], takenOverValues: [value], registrations: [2])
        #expect(table.count == 3)
        #expect(table[2] == action)
        #expect(table.indices.map { table.namedFields(of: $0).map(\.index) } == [[1, 2], [], [3]])
        #expect(table.indices.map { Array(table.takenOverValues(of: $0)) } == [[], [], [value]])
        #expect(table.indices.map { Array(table.registrations(of: $0)) } == [[0, 7], [], [2]])
    }
}
