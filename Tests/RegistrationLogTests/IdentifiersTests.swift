import RegistrationLog
import Testing

@Suite struct IdentifiersTests {
    @Test func identifiersAreInOrderOfTheirTable() {
        #expect(ProductID(1) < ProductID(2))
        #expect(FieldID(1) < FieldID(2))
        #expect(ActionTypeID(1) < ActionTypeID(2))
        #expect(FileID(1) < FileID(2))
        #expect(FieldID(70_000).index == 70_000)
    }

    @Test func valuesKeepTheirNumber() {
        #expect(ValueID(1).number == 1)
        #expect(ValueID.unidentified.number == 0)
        #expect(ValueID(1) != .unidentified)
    }
}
