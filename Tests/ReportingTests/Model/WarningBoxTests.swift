import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct WarningBoxTests {
    private func warnings(
        _ products: [ProductSketch], rejected: Int = 0, _ warnings: [AnalysisWarning] = []
    ) -> [String] {
        let ledger = PageFixture.ledger(rejected: rejected)
        return WarningBox(PageFixture.input(of: products, ledger: ledger, warnings: warnings))?.items.map(\.plainText)
            ?? []
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
        #expect(warnings([PageFixture.passport], rejected: 2, [.noLags]).count == 2)
    }

    @Test func monthsThatWereNotSeenAreToldWhereAQuestionMayGo() {
        let (passport, licence) = (short(PageFixture.passport), short(PageFixture.licence))
        #expect(
            warnings([passport, licence, PageFixture.support]) == [
                """
                Minder dan een jaar gezien bij Paspoort verlengen en Rijbewijs vernieuwen. Niet gezien: januari en mei. \
                Wat alleen dan wordt gebruikt, kunnen deze gegevens niet tonen. Lever 14 maanden aan.
                """
            ])
        #expect(warnings([short(PageFixture.support)]).isEmpty)  // nothing may go there
        let many = (0..<5).map { number -> ProductSketch in
            var product = passport
            product.name = "Product \(number)"
            return product
        }
        #expect(warnings(many).first?.hasPrefix("Minder dan een jaar gezien bij 5 producten.") == true)
    }

    private func short(_ product: ProductSketch) -> ProductSketch {
        var product = product
        product.unseenMonths = [1, 5]
        return product
    }

    @Test func namesThatMayBeQuestionsAreCounted() {
        var product = PageFixture.passport
        product.questions = [
            QuestionSketch("Telefoon", captured: 400, .notMeasurable).with { $0.resembled = "telefoon 2" },
            QuestionSketch("Adres", captured: 400, .notMeasurable).with { $0.visible = 0 },
        ]
        #expect(
            warnings([product]) == [
                """
                Bij 1 vraag noemen vervolgacties een naam die niemand vraagt en die erop lijkt. \
                Is het dezelfde vraag? Zet die naam dan in kcc.yaml, bij aliases van de vraag.
                """
            ])
    }
}
