import RegistrationLog
import Testing

@testable import kcc_sample

@Suite struct PopulationTests {
    private func all(_ registrations: Int, seed: UInt64 = 1) -> [SampleRegistration] {
        let population = Population(story: .municipality, registrations: registrations, seed: seed)
        return (1...SampleYear.dayCount).flatMap { population.registrations(on: $0) }
    }

    @Test(arguments: [1, 20, 1_000, 24_000])
    func hasAsManyAsAskedFor(count: Int) {
        let registrations = all(count)
        #expect(registrations.map(\.number) == Array(1...count))
        #expect(registrations.map(\.time) == registrations.map(\.time).sorted())
    }

    @Test func givesEveryProductItsShare() {
        let registrations = all(24_000)
        for product in Story.municipality.products.indices {
            let count = registrations.count { $0.product == product }
            #expect(count == Story.municipality.products[product].registrations)
        }
    }

    @Test func keepsOfficeHours() {
        for registration in all(5_000) where registration.channel == .counter {
            #expect(SampleYear.isWorkingDay(registration.time.day))
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
        let perMonth = Dictionary(grouping: all(24_000), by: { $0.time.day.components.month }).mapValues(\.count)
        // Passports are renewed before the summer holidays.
        #expect((perMonth[5] ?? 0) > (perMonth[8] ?? 0) * 5 / 4)
        #expect(perMonth.count == 12)
    }
}
