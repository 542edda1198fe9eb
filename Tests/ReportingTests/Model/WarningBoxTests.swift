import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct WarningBoxTests {
    private func warnings(
        _ products: [ProductSketch], rejected: Int = 0, _ warnings: [AnalysisWarning] = []
    ) -> [String] {
        let ledger = PageFixture.ledger(rejected: rejected)
        return WarningBox(PageFixture.input(of: products, ledger: ledger, warnings: warnings))?.items ?? []
    }

    @Test func aSoundRunHasNone() {
        #expect(warnings([PageFixture.passport]).isEmpty)
        #expect(warnings([PageFixture.passport], rejected: 1).isEmpty)  // 1 of 100 is not over 1%
    }

    @Test func rejectedRowsAreToldOnce() {
        #expect(warnings([PageFixture.passport], rejected: 2).count == 1)
        #expect(warnings([PageFixture.passport], rejected: 2).first?.hasPrefix("2,0% van de rijen") == true)
        #expect(warnings([], rejected: 100).map { $0.prefix(18) } == ["Alle 100 rijen zij"])
    }

    @Test func noRegistrationsAreTold() {
        #expect(warnings([]).count == 1)
    }

    @Test func lowFollowUpCoverageIsTold() {
        var product = PageFixture.passport
        product.withFollowUp = 823  // 4.120 × 20% = 824
        #expect(warnings([product]).first?.hasPrefix("Bij 20,0% van de registraties staat") == true)
        product.withFollowUp = 824
        #expect(warnings([product]).isEmpty)
    }

    @Test func warningsOfTheFiguresFollow() {
        #expect(warnings([PageFixture.passport], rejected: 2, [.assumedHorizon]).count == 2)
    }
}
