import RegistrationLog
import TestSupport
import Testing

/// What is said of worlds, held against the logs that are drawn of them.
@Suite struct UseWorldTests {
    private func world(_ name: String) throws -> UseWorld { try #require(UseWorld.all.first { $0.name == name }) }

    /// For each action its registration, the day of its registration and its own, counted from the first day, and how many
    /// questions it names.
    private func actions(_ log: RegistrationLog) -> [(
        registration: Int, made: Int, day: Int, questions: Int, file: Int
    )] {
        log.followUps.indices.flatMap { index in
            log.followUps.registrations(of: index).map { number in
                let first = 19_662
                let named = log.followUps.namedFields(of: index).filter { $0.index < 3 }.count
                return (
                    Int(number), log.registrations.time(of: Int(number)).localDate.dayNumber - first,
                    log.followUps.time(of: index).localDate.dayNumber - first, named,
                    log.followUps[index].file.index
                )
            }
        }
    }

    private func log(_ name: String, captures: Int = 4_000, rate: Double = 0.05) throws -> RegistrationLog {
        try world(name).log(captures: captures, questions: 3, rate: rate, seed: 15)
    }

    @Test func theSameSeedGivesTheSameLog() throws {
        let world = try world("all follow-up is seen")
        func days(_ seed: UInt64) -> [Int] {
            actions(world.log(captures: 300, questions: 3, rate: 0.1, seed: seed)).map(\.day)
        }
        #expect(days(1) == days(1))
        #expect(days(1) != days(2))
    }

    // 4,000 registrations of 3 questions used in 5 %: 600 uses, less those of the last days; four standard errors are 96.
    @Test(arguments: [
        "all follow-up is seen", "uses come in clusters of 2", "all use falls into a season of two months",
    ])
    func usesAreAsFrequentAsIsSaid(name: String) throws {
        let uses = actions(try log(name)).map(\.questions).reduce(0, +)
        #expect((470...720).contains(uses), "\(uses)")
    }

    @Test func eachWorldHasItsName() {
        #expect(Set(UseWorld.all.map(\.name)).count == UseWorld.all.count)
        #expect(UseWorld.all.count == 21)
    }

    @Test func whatIsNotDeliveredIsNotThere() throws {
        #expect(actions(try log("the file covers half the time")).map(\.day).max() == 212)
        #expect(actions(try log("two months are missing")).allSatisfy { !(151...210).contains($0.day) })
        let late = actions(try log("half is handled in a second system, delivered late"))
        #expect(late.filter { $0.file == 1 }.map(\.day).min() == 318)
        #expect(late.filter { $0.file == 0 }.map(\.day).min() == 0)
        let migration = actions(try log("one system takes over from another on a day"))
        #expect(migration.filter { $0.file == 0 }.map(\.day).max() == 212)
        #expect(migration.filter { $0.file == 1 }.map(\.day).min() == 213)
        #expect(actions(try log("a side file of six rows")).count { $0.file == 1 } == 6)
    }

    @Test func whatIsSeldomNamedIsSeldomNamed() throws {
        let one = try log("one row names what it used")
        #expect(one.followUps.indices.count { !one.followUps.namedFields(of: $0).isEmpty } == 1)
        let log = try log("40 % of the rows name what they used")
        let named = log.followUps.indices.count { !log.followUps.namedFields(of: $0).isEmpty }
        #expect((35...45).contains(100 * named / log.followUps.count))
    }

    @Test func hiddenUseIsNeverNamed() throws {
        let hiding = UseWorld.all.filter(\.hidesUse)
        #expect(hiding.count == 4)
        for world in hiding {
            let log = world.log(captures: 500, questions: 3, rate: 0.5, seed: 1)
            #expect(actions(log).allSatisfy { $0.questions == 0 })
            #expect(!log.followUps.takenOverValues(of: 0).isEmpty)
        }
    }

    // In clusters of ten all registrations of a day have the same uses, of which some may come after the end.
    @Test func clustersComeOnOneDay() throws {
        let log = try log("uses come in clusters of 10", captures: 1_000)
        #expect(Set((0..<10).map { log.registrations.time(of: $0).localDate }).count == 1)
        let used = Set(actions(log).filter { $0.questions > 0 && $0.made < 300 }.map(\.registration))
        #expect(!used.isEmpty)
        #expect(used.allSatisfy { number in (number / 10 * 10..<number / 10 * 10 + 10).allSatisfy(used.contains) })
    }

    @Test func lateAndSeasonalUseComesWhenItDoes() throws {
        let late = actions(try log("the questions are used 60 days later than others"))
        #expect(late.filter { $0.questions > 0 }.allSatisfy { $0.day - $0.made >= 60 })
        let season = actions(try log("all use falls into a season of two months"))
        #expect(season.filter { $0.questions > 0 }.allSatisfy { (120...180).contains($0.made) })
        let ended = actions(try log("a protocol change ends all use in the middle"))
        #expect(ended.filter { $0.questions > 0 }.map(\.made).max() ?? 0 <= 212)
    }
}
