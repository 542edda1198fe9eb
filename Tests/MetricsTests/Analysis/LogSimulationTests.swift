@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

@Suite struct LogSimulationTests {
    private let simulation = LogSimulation(
        products: [.init(mature: 200, recent: 20), .init(mature: 0, recent: 50)], usageRates: [0, 1],
        spanDays: 365, maturityDays: 15, lag: .exponential(mean: 5))

    private func figures(seed: UInt64) throws -> (first: ProductFigures, second: ProductFigures) {
        let analysis = Analysis(
            of: simulation.log(seed: seed), settings: simulation.settings(horizonDays: [15, 15]))
        let products = analysis.products.sorted { $0.product < $1.product }
        return (try #require(products.first), try #require(products.last))
    }

    // 200 and 20 captures, and for every ten one registration without an answer: 22 of them, each of which was needed.
    @Test func sizesAreAsOrdered() throws {
        let (first, second) = try figures(seed: 1)
        #expect(first.registrations == 242)
        #expect(second.registrations == 55)
        let studied = first.fields.filter { simulation.studiedFields.contains($0.field) }
        #expect(studied.count == 2)
        for field in studied {
            #expect(field.asked == 242)
            #expect(field.captured == 220)
            #expect(field.matureCaptured == 200)
            #expect(field.missing == 22)
        }
        #expect(
            second.fields.filter { simulation.studiedFields.contains($0.field) }.allSatisfy { $0.matureCaptured == 0 })
    }

    // Whatever is not a use stays none; and of what is always used, all that had 100 days for it has been used: of lags with
    // a mean of 5 days, one in e^20 is longer.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func noiseIsNoUse(seed: UInt64) throws {
        let fields = try figures(seed: seed).first.fields
        let never = try #require(fields.first { $0.field == FieldID(0) })
        #expect(never.used == 0)
        let always = try #require(fields.first { $0.field == FieldID(1) })
        #expect(always.matureUsed >= 190)
        #expect(always.used < always.captured)
        let town = try #require(fields.first { $0.field == simulation.townField })
        #expect(town.chance > 0)
    }

    @Test func aSeedGivesOneLog() throws {
        func lags(seed: UInt64) throws -> [LagSummary?] { try figures(seed: seed).first.fields.map(\.lag) }
        #expect(try lags(seed: 1) == lags(seed: 1))
        #expect(try lags(seed: 1) != lags(seed: 2))
    }
}
