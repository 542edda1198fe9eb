import RegistrationLog
import Testing

@testable import Metrics

@Suite struct NumberedValuesTests {
    private func column(_ numbers: [Int?], of count: Int) -> AttributeColumn {
        AttributeColumn(values: (0..<count).map { AttributeValue(key: "v\($0)", name: "v\($0)") }, numbers: numbers)
    }

    /// With more values in the log than registrations of the product a dictionary is used, else a table.
    @Test(arguments: [3, 4, 1_000]) func valuesAreNumberedInOrderOfFirstAppearance(count: Int) {
        let values = NumberedValues(of: [4, 0, 1, 3] as [UInt32], in: column([2, nil, 1, 0, 2], of: count))
        #expect(values.numbers == [1, 1, 0, 2])
        #expect(values.values.map(\.key) == ["v2", "v0"])
    }

    @Test func noRegistrationsHaveNoValues() {
        let values = NumberedValues(of: [] as [UInt32], in: column([0], of: 1))
        #expect(values.numbers.isEmpty && values.values.isEmpty)
    }
}
