import Testing

@testable import kcc_sample

@Suite struct LinkTruthTests {
    @Test func followsChainsUpwardsAndRoundInCircles() {
        var links = LinkTruth()
        links.add("taak 1", of: "contact 1")
        links.add("taak 2", of: "contact 2")
        links.add("zaak", of: "taak 1")
        links.add("zaak", of: "taak 2")
        links.add("taak 1", of: "zaak")
        #expect(links.records(leadingTo: "zaak") == ["zaak", "taak 1", "taak 2", "contact 1", "contact 2"])
        #expect(links.records(leadingTo: "taak 2") == ["taak 2", "contact 2"])
        #expect(links.records(leadingTo: "los") == ["los"])
    }
}
