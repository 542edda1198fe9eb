import RegistrationLog
import Testing

@testable import Metrics

@Suite struct FieldSlotsTests {
    @Test func slotsAreConsecutiveAndCanBeTakenBack() {
        var slots = FieldSlots(fieldCount: 10)
        #expect([7, 3, 7, 9].map { slots.slot(of: FieldID($0)) } == [0, 1, 0, 2])
        #expect(slots.fields == [FieldID(7), FieldID(3), FieldID(9)])
        #expect(slots.existing(FieldID(3)) == 1)
        #expect(slots.existing(FieldID(4)) == nil)
        slots.removeAll()
        #expect(slots.count == 0)
        #expect(slots.existing(FieldID(7)) == nil)
        #expect(slots.slot(of: FieldID(3)) == 0)
    }
}
