import RegistrationLog
import Testing

@Suite struct RowCountsTests {
    @Test func onlyFollowUpsAreCountedAsFollowUps() {
        var registrations = RowCounts()
        registrations.accepted = 3
        var followUps = RowCounts()
        followUps.orphans = 2
        followUps.namingUnknownFields = 1
        followUps.countAsFollowUps()
        #expect(followUps.orphans == 2)
        #expect(followUps.beforeRegistration == 0)
        #expect(followUps.withoutFollowUp == 0)
        #expect(followUps.tooManyLinks == 0)
        #expect(followUps.namingFields == 0)
        #expect(followUps.namingUnknownFields == 1)

        #expect(registrations.tooManyLinks == nil)
        registrations.add(followUps)
        #expect(registrations.orphans == 2)
        #expect(registrations.tooManyLinks == 0)
    }

    @Test func everyCountOfFollowUpIsAddedUp() {
        var one = RowCounts()
        (one.orphans, one.beforeRegistration, one.withoutFollowUp) = (1, 2, 3)
        (one.tooManyLinks, one.namingFields, one.namingUnknownFields) = (4, 5, 6)
        var both = one
        both.add(one)
        var expected = RowCounts()
        (expected.orphans, expected.beforeRegistration, expected.withoutFollowUp) = (2, 4, 6)
        (expected.tooManyLinks, expected.namingFields, expected.namingUnknownFields) = (8, 10, 12)
        #expect(both == expected)
    }
}
