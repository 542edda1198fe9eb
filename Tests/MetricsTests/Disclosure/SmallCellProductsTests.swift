import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// Products with few registrations do not reveal how few: all logs of three products with 0 to 2N registrations each, of two
/// questions, are published by the program, and put together by what is published of them.
@Suite struct SmallCellProductsTests {
    /// What is published of a log, in words that can be compared.
    private func published(_ log: RegistrationLog, minimum: Int) -> [AnyHashable] {
        var settings = AnalysisSettings()
        settings.smallCells = minimum
        let analysis = Publication(of: log, ledger: IntakeLedger(), settings: settings, substitutes: .test).analysis
        return analysis.products.map { product in
            AnyHashable([AnyHashable(product.name), AnyHashable(product.counts), AnyHashable(product.fields)])
        } + [AnyHashable(analysis.totals)]
    }

    /// A log of three products with so many registrations; the second question is answered in the first `answered` of each.
    private func log(_ registrations: [Int], answered: [Int]) -> RegistrationLog {
        var sketch = LogSketch()
        for (product, count) in registrations.enumerated() {
            for number in 0..<count {
                sketch.register(
                    "product \(product)", at: "2024-03-0\(number % 9 + 1)",
                    ["name": "A", "reason": number < answered[product] ? "B" : nil])
            }
        }
        return sketch.log
    }

    /// The counts that are revealed: those of the registrations of a product, or of its answers to the second question.
    ///
    /// The first product has any number of answers, the others as many as registrations.
    private func revealed(
        minimum: Int, step: Int = 1, kept: ([Int]) -> AnyHashable = { _ in 0 }
    ) -> [(index: Int, count: Int)] {
        var groups = WorldGroups<[AnyHashable]>(minimum: minimum)
        for first in 0...2 * minimum {
            for second in 0...2 * minimum {
                for third in stride(from: 0, through: 2 * minimum, by: step) {
                    for answered in stride(from: 0, through: first, by: step) {
                        let registrations = [first, second, third]
                        let answers = [answered, second, third]
                        groups.add(
                            published(log(registrations, answered: answers), minimum: minimum) + [kept(registrations)],
                            registrations + answers)
                    }
                }
            }
        }
        return groups.revealed
    }

    @Test func noProductRevealsACountUnderThree() {
        let revealed = revealed(minimum: 3)
        #expect(revealed.map(\.index) == [])
    }

    /// Every second number of registrations of the third product, and of answers: 3,993 logs.
    @Test func noProductRevealsACountUnderFive() {
        let revealed = revealed(minimum: 5, step: 2)
        #expect(revealed.map(\.index) == [])
    }

    /// The registrations of all products, where those of a rare one are not published, reveal them.
    @Test func allRegistrationsRevealThoseOfARareProduct() {
        let revealed = revealed(minimum: 3) { registrations in AnyHashable(registrations.reduce(0, +)) }
        #expect(!revealed.isEmpty)
    }
}
