import Testing

@testable import Ingest

struct OptionalNumberTests {
    @Test(arguments: [nil, 0, 1, 4_294_967_294] as [UInt32?])
    func aNumberIsKeptInFourBytes(_ number: UInt32?) {
        let kept = OptionalNumber(number.map(SpellingID.init(rawValue:)))
        #expect(kept.value?.rawValue == number)
        #expect(MemoryLayout.size(ofValue: kept) == 4)
    }

    @Test func aMissingNumberIsNoOther() {
        #expect(OptionalNumber<IdentifierNumber>(nil) != OptionalNumber(IdentifierNumber(0)))
        #expect(OptionalNumber<IdentifierNumber>(nil).raw == 0)
        #expect(OptionalNumber(IdentifierNumber(0)).raw == 1)
    }
}
