import RegistrationLog
import Testing

@testable import Ingest

struct UnansweredFieldsTests {
    @Test(arguments: [3, 32, 33, 100])
    func aFieldHasTheSpellingUnderWhichItWasCounted(count: Int) {
        var fields = UnansweredFields()
        for turn in 0..<2 {
            for field in 0..<count {
                fields.append(ProductFieldID(field), NameResolution.Reading(slot: field * 2 + turn))
                // Whether others were looked for before does not matter.
                if field % 10 > 0 { continue }
                let own = fields.reading(of: ProductFieldID(field))
                let next = fields.reading(of: ProductFieldID(field + 1))
                #expect(own?.slot == field * 2 + turn && next == nil)
            }
            let slots = (0..<count).map { fields.reading(of: ProductFieldID($0))?.slot }
            #expect(slots == (0..<count).map { $0 * 2 + turn })
            fields.removeAll()
            let none = fields.reading(of: ProductFieldID(0))
            #expect(none == nil)
        }
    }
}
