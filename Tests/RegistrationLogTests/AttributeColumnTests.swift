import RegistrationLog
import Testing

@Suite struct AttributeColumnTests {
    private func value(_ key: String) -> AttributeValue { AttributeValue(key: key, name: key.uppercased()) }

    @Test func aColumnGrowsAsItIsFilled() {
        var column = AttributeColumn()
        #expect(column.isEmpty && column.number(of: 3) == nil)
        #expect(column.append(value("a")) == 0)
        column.set(0, of: 2)
        #expect(column.append(value("b")) == 1)
        column.set(1, of: 3)
        #expect((0..<5).map { column.number(of: $0) } == [nil, nil, 0, 1, nil])
        #expect(column.values.map(\.name) == ["A", "B"])
    }

    /// Past 255 values and past 65,535 numbers take more bytes; those that were set before stay.
    @Test(arguments: [255, 256, 65_535, 65_536])
    func manyValues(_ count: Int) {
        var column = AttributeColumn()
        for number in 0..<count {
            #expect(column.append(value("\(number)")) == number)
            column.set(number, of: number)
        }
        #expect((0..<count).allSatisfy { column.number(of: $0) == $0 })
        #expect(column.number(of: count) == nil)
    }

    @Test func valuesAreRenumbered() {
        let column = AttributeColumn(values: [value("a"), value("b"), value("c")], numbers: [2, nil, 0, 1])
        let grouped = column.renumbering([value("rest"), value("b")], numbers: [0, 1, 0])
        #expect((0..<4).map { grouped.number(of: $0) } == [0, nil, 0, 1])
        #expect(grouped.values.map(\.key) == ["rest", "b"])
    }
}
