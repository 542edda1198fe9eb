import RegistrationLog
import Testing

@testable import kcc_sample

@Suite struct PopulationTests {
    private func all(_ registrations: Int, seed: UInt64 = 1) -> [SampleRegistration] {
        let population = Population(story: .municipality, registrations: registrations, seed: seed)
        return (1...SampleYear.committed.dayCount).flatMap { population.registrations(on: $0) }
    }

    @Test(arguments: [1, 20, 1_000, 24_900])
    func hasAsManyAsAskedFor(count: Int) {
        let registrations = all(count)
        #expect(registrations.map(\.number).sorted() == Array(1...count))
        #expect(registrations.map(\.time) == registrations.map(\.time).sorted())
    }

    @Test func numbersEventsBehindAllOthers() {
        let isApart = Story.municipality.products.map(\.isNumberedApart)
        let registrations = all(24_900)
        // 900 of 24,900 are about events.
        #expect(registrations.filter { !isApart[$0.product] }.map(\.number) == Array(1...24_000))
        #expect(registrations.filter { isApart[$0.product] }.map(\.number) == Array(24_001...24_900))
    }

    @Test func givesEveryProductItsShare() {
        let registrations = all(24_900)
        for product in Story.municipality.products.indices {
            let count = registrations.count { $0.product == product }
            #expect(count == Story.municipality.products[product].registrations)
        }
    }

    @Test func reportsEachLampFiveTimesOnOneDay() throws {
        let product = try #require(Story.municipality.products.firstIndex { $0.reportsPerIncident > 1 })
        #expect(Story.municipality.products[product].name == "Melding kapotte straatverlichting")
        let reports = all(24_900).filter { $0.product == product }
        let lamps = Dictionary(grouping: reports) { $0.incident }
        #expect(lamps[nil] == nil && lamps.count == 120)
        for reports in lamps.values {
            #expect(reports.count == 5)
            #expect(Set(reports.map(\.time.day)).count == 1)
            // Those who know where it is and the number on the post say the same.
            for position in [1, 2] {
                #expect(Set(reports.map { $0.answers[position] }.filter(\.isCaptured).map(\.text)).count <= 1)
            }
        }
        #expect(all(1_500).allSatisfy { ($0.incident == nil) == ($0.product != product) })
    }

    /// The slope of least squares within product, channel and month, as the specification has it in section 5.5.
    @Test func takesElevenSecondsForEachQuestion() {
        let frontOffice = all(24_900).filter { Story.municipality.products[$0.product].system == .frontOffice }
        let cells = Dictionary(grouping: frontOffice) {
            [$0.product, Channel.allCases.firstIndex(of: $0.channel) ?? 0, $0.time.day.components.month]
        }
        var (products, squares) = (0.0, 0.0)
        for cell in cells.values where cell.count >= 30 {
            let questions = cell.map { Double($0.answers.count) }
            let seconds = cell.map { Double($0.handlingSeconds) }
            let means = (questions.reduce(0, +) / Double(cell.count), seconds.reduce(0, +) / Double(cell.count))
            for (asked, taken) in zip(questions, seconds) {
                products += (asked - means.0) * (taken - means.1)
                squares += (asked - means.0) * (asked - means.0)
            }
        }
        // The noise is that of two even draws of 81 seconds: 33 s, over √1,000 some 1.0 s.
        #expect(squares > 1_000)
        #expect((11 - 4...11 + 4).contains(products / squares))
        #expect(frontOffice.allSatisfy { (1...14_400).contains($0.handlingSeconds) })
    }

    @Test func keepsOfficeHours() {
        for registration in all(5_000) where registration.channel == .counter {
            #expect(SampleYear.committed.isWorkingDay(registration.time.day))
            #expect((30_600..<61_200).contains(registration.time.second))
        }
    }

    @Test func asksFewerPassportQuestionsFromJuly() {
        let passports = all(5_000).filter { $0.product == 0 }
        for registration in passports {
            let isLimited = registration.time.day.iso8601 >= "2024-07-01"
            #expect(registration.answers.count == (isLimited ? 4 : 12))
        }
    }

    @Test func variesWithTheSeason() {
        let perMonth = Dictionary(grouping: all(24_900), by: { $0.time.day.components.month }).mapValues(\.count)
        // Passports are renewed before the summer holidays.
        #expect((perMonth[5] ?? 0) > (perMonth[8] ?? 0) * 5 / 4)
        #expect(perMonth.count == 12)
    }
}
