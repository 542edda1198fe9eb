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
}
