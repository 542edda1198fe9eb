import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ReservationTests {
    private func all(
        _ products: [ProductSketch], rejected: Int = 0, _ warnings: [AnalysisWarning] = []
    ) -> [Reservation] {
        Reservation.all(
            PageFixture.input(of: products, ledger: PageFixture.ledger(rejected: rejected), warnings: warnings))
    }

    private func product(withFollowUp: Int = 900, _ questions: QuestionSketch...) -> ProductSketch {
        ProductSketch(
            name: "a", registrations: 1_000, mature: 900, withFollowUp: withFollowUp, months: [1_000],
            questions: questions)
    }

    private let kept = QuestionSketch("b", captured: 900, used: 500, .keep)
    private let unmeasured = QuestionSketch("c", captured: 900, .notMeasurable)
    private let scarce = QuestionSketch("d", captured: 90, .insufficientData)
    private let dropped = QuestionSketch("e", captured: 900, .drop)

    @Test func whatLeavesNothingToDecideOnComesFirst() {
        // 40 of 100 rows; 40% of at least 100 cases has one decimal.
        #expect(
            all([product(withFollowUp: 0, unmeasured)], rejected: 40, [.noLags]) == [
                .rejectedRows(40, of: 100, limit: "1"), .noFollowUp, .nothingMeasurable(asked: 1),
                .figures(.noLags), .readingLeavesNoTrace,
            ])
        #expect(all([product(kept)], rejected: 1) == [.readingLeavesNoTrace])  // 1 of 100 is not over 1%
    }

    /// 1 of 100 rows may be; 463 of 1,000 bytes are more than a tenth.
    @Test func aFileOfWhichTooMuchWasRejectedIsNamed() {
        var ledger = PageFixture.ledger(rejected: 1)
        ledger.files[0].rejectedText = Ratio(463, 1_000)
        let input = PageFixture.input(of: [product(kept)], ledger: ledger)
        #expect(Reservation.all(input).first == .rejectedText(share: "46,3%", file: "log.csv", limit: "1"))
        #expect(
            ReservationSection(input).items.first?.plainText == """
                Afgekeurde rijen nemen 46,3% van log.csv in. Dat is meer dan tienmaal de grens van 1%. \
                Herstel eerst het bestand; de redenen staan bij Gegevens.
                """)
    }

    @Test func withoutRegistrationsNothingElseMatters() {
        #expect(all([], rejected: 100) == [.everyRowRejected(rows: 100)])
        #expect(all([]) == [.noRegistrations])
    }

    /// One of ten proposals is a tenth, one of eleven is not; what is kept is no proposal.
    @Test(arguments: [
        (10, [Reservation.sameAnswer(questions: 2), .readingLeavesNoTrace]), (11, [.readingLeavesNoTrace]),
    ])
    func answersThatAreAllTheSame(_ dropped: Int, _ expected: [Reservation]) {
        var product = product(kept)
        product.questions += (0..<dropped).map { QuestionSketch("Vraag \($0)", captured: 900, .drop) }
        var ledger = PageFixture.ledger(rejected: 0)
        ledger.filledFields = ["vraag 3", "b"]
        #expect(Reservation.all(PageFixture.input(of: [product], ledger: ledger)) == expected)
    }

    @Test func followUpThatIsRareOnTheWhole() {
        #expect(all([product(withFollowUp: 199, kept)]).first == .lowCoverage(Ratio(199, 1_000)))
        #expect(all([product(withFollowUp: 200, kept)]) == [.readingLeavesNoTrace])
    }

    /// Of 2.000 registrations 999 have follow-up, but 99 of the 1.000 of the product of which a question may go.
    @Test func followUpThatIsRareWhereAQuestionMayGo() {
        var other = product(kept)
        other.name = "z"
        let coverage = Reservation.ProductCoverage(product: "a", coverage: Ratio(99, 1_000))
        #expect(
            all([product(withFollowUp: 99, dropped), other]) == [.lowCoverageOf([coverage]), .readingLeavesNoTrace])
        #expect(all([product(withFollowUp: 99, kept), other]) == [.readingLeavesNoTrace])
    }

    @Test func whatCannotBeKnownComesLast() {
        #expect(
            all([product(unmeasured, scarce, kept)]) == [
                .notMeasurable(1, asked: 3), .insufficientData(1, saysHowMany: true), .readingLeavesNoTrace,
            ])
    }

    @Test func monthsThatWereNotSeenMatterWhereAQuestionMayGo() {
        func short(_ product: ProductSketch) -> ProductSketch {
            var product = product
            product.unseenMonths = [1, 5]
            return product
        }
        let products = [short(PageFixture.passport), short(PageFixture.licence), PageFixture.support]
        #expect(
            all(products).first
                == .unseen(months: [1, 5], atSome: [], products: ["Paspoort verlengen", "Rijbewijs vernieuwen"]))
        // Nothing may go there.
        #expect(all([short(PageFixture.support)]) == [.insufficientData(1, saysHowMany: true), .readingLeavesNoTrace])
    }

    @Test func namesThatMayBeQuestionsAreCounted() {
        let resembling = unmeasured.with { $0.resembled = "c 2" }
        #expect(all([product(resembling, kept)]).first == .resembling(1))
    }

    /// The fixture has a file that was not placed, and six remarks of which four bear on figures.
    @Test func whatIsWrongWithFilesIsAmongThem() {
        let found = Reservation.all(PageFixture.input)
        #expect(
            found.first { if case .notPlaced = $0 { true } else { false } }
                == .notPlaced(
                    file: "formulier.xls", reason: ".xls wordt niet gelezen: sla het werkblad op als .xlsx of CSV"))
        #expect(found.count { if case .input = $0 { true } else { false } } == 4)
    }

    @Test func aNameThatProtectsNothingWeighsMoreThanAnyOther() throws {
        func name(isProtected: Bool) -> UnknownName {
            UnknownName(kind: .field, name: "bsn", line: 3, isProtected: isProtected)
        }
        func index(isProtected: Bool) -> Int? {
            var ledger = PageFixture.ledger(rejected: 0)
            ledger.warnings = [.cutOff(file: FileID(0)), .unknownName(name(isProtected: isProtected))]
            let found = Reservation.all(PageFixture.input(of: [product(kept)], ledger: ledger))
            return found.firstIndex(of: .unknownName(name(isProtected: isProtected)))
        }
        #expect(index(isProtected: true) == 0)
        #expect(index(isProtected: false) == 1)
    }
}
