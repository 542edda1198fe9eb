import RegistrationLog
import TestSupport
import Testing

@Suite struct RegistrationTableTests {
    private func registration(_ product: Int) -> Registration {
        Registration(product: ProductID(product), time: Timestamp(sketch: "2024-03-01"))
    }

    @Test func anEmptyTable() {
        let table = RegistrationTable()
        #expect(table.count == 0)
        #expect(table.indices.isEmpty)
    }

    @Test func eachRegistrationKeepsItsOwnAnswers() {
        var table = RegistrationTable()
        let name = Answer(field: FieldID(0), value: ValueID(1))
        let town = Answer(field: FieldID(1), value: nil)
        table.append(registration(3), answers: [])
        table.append(registration(1), answers: [name, town])
        table.append(registration(2), answers: [])
        table.append(registration(1), answers: [town])
        #expect(table.count == 4)
        #expect(table.indices.map { table[$0].product.index } == [3, 1, 2, 1])
        #expect(table.indices.map { Array(table.answers(of: $0)) } == [[], [name, town], [], [town]])
    }
}
