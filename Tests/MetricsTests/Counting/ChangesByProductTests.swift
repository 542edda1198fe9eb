import RegistrationLog
import Testing

@testable import Metrics

@Suite struct ChangesByProductTests {
    @Test func aProductHasItsOwnChangesAndThoseOfAll() {
        let changes = [("a", 3), (nil, 2), ("b", 5), ("a", 1)].map { product, day in
            ProtocolChange(date: CalendarDate(dayNumber: day), product: product, note: nil)
        }
        let byProduct = ChangesByProduct(changes)
        #expect(byProduct.changes(of: "a").map(\.date.dayNumber) == [3, 2, 1])
        #expect(byProduct.changes(of: "b").map(\.date.dayNumber) == [2, 5])
        #expect(byProduct.changes(of: "c").map(\.date.dayNumber) == [2])
    }
}
