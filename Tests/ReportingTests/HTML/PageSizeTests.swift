import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct PageSizeTests {
    /// A page of so many products with so many questions each, with names of ordinary length.
    private func size(products: Int, questions: Int) throws -> Int {
        let sketches = (0..<products).map { position in
            var sketch = PageFixture.passport
            sketch.name = "Uittreksel basisregistratie \(position + 100)"
            sketch.helped = (0...questions).map { $0 * 10 }
            sketch.signals = 0
            sketch.questions = (0..<questions).map { number in
                PageFixture.passport.questions[number % 12].with {
                    $0.name = "Vraag naar iets heel gewoons \(number)"
                    $0.signals = QuestionSignals(all: 0, needless: 0, needed: 0)
                }
            }
            return sketch
        }
        return try ReportPage.file(for: PageFixture.input(of: sketches)).bytes.count
    }

    @Test func aMunicipalityFitsInOneMegabyte() throws {
        #expect(try size(products: 14, questions: 8) < 1_000_000)
    }

    /// Beyond the products that the picture of questions shows, the size grows by the product.
    @Test func twoHundredProductsFitInSix() throws {
        let (some, more) = (try size(products: 16, questions: 30), try size(products: 20, questions: 30))
        #expect(some + (more - some) / 4 * 184 < 6_000_000)
    }

    /// A comparison grows by the question: one of 200 products with 30 questions each fits too.
    @Test func aComparisonOfTwoHundredProductsFitsInSix() throws {
        func size(products: Int) throws -> Int {
            let comparison = YearComparison(
                older: ComparisonFixture.report("2023", year: 2023),
                newer: ComparisonFixture.report("2024", year: 2024),
                products: (0..<products).map { position in
                    ComparedProduct(
                        name: "Uittreksel basisregistratie \(position + 100)", presence: .both, older: nil, newer: nil,
                        fields: (0..<30).map { number in
                            ComparisonFixture.compared(
                                "Vraag naar iets heel gewoons \(number)", (12, 120, .insufficientData),
                                (15, 130, .drop),
                                .noDifference(ComparisonFixture.none), .sameEvidence)
                        })
                }, reservations: [])
            let files = try ComparisonFiles.all(
                for: ComparisonFixture.input(.years(comparison)), dialect: .excelNL)
            return files.last?.bytes.count ?? 0
        }
        let (some, more) = (try size(products: 2), try size(products: 4))
        #expect(some > 50_000)
        #expect(some + (more - some) / 2 * 198 < 6_000_000)
    }
}
