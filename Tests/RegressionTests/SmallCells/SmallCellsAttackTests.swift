import Testing

/// What a report suppresses cannot be computed from what it publishes, by somebody who knows all definitions.
@Suite struct SmallCellsAttackTests {
    @Test(arguments: [5, 10])
    func nothingIsFoundInTheSampleYear(minimum: Int) throws {
        let pair = try ReportPair.sample(withholding: minimum)
        #expect(pair.smallCounts.count > 100)
        let mistakes = try pair.mistakes()
        #expect(mistakes == [])
        let found = try pair.found(in: pair.published)
        #expect(found == [])
    }

    @Test(arguments: 1...60)
    func nothingIsFoundInRandomLogs(seed: Int) throws {
        let pair = try ReportPair.random(UInt64(seed))
        let mistakes = try pair.mistakes()
        #expect(mistakes == [])
        let found = try pair.found(in: pair.published)
        #expect(found == [])
    }

    /// What would reveal a count if it were kept: of each such column some cell that the program suppresses.
    @Test(arguments: [
        ("producten", "antwoorden_gebruikt"), ("producten", "aandeel_gebruikt"), ("velden", "gebruiksgraad"),
    ])
    func whatIsKeptReveals(table: String, column: String) throws {
        let pair = try ReportPair.sample(withholding: 10)
        let keys = SmallCellsAttack.counts[table]?.keys ?? []
        let suppressed = pair.published.rows(table).filter { $0[column] == "weggelaten" }
        #expect(!suppressed.isEmpty)
        let isRevealing = try suppressed.contains { row in
            let real = pair.real.rows(table).first { other in keys.allSatisfy { other[$0] == row[$0] } }
            let planted = pair.published.planting(real?[column] ?? "", in: column, of: table) { other in
                keys.allSatisfy { other[$0] == row[$0] }
            }
            return try !pair.found(in: planted).isEmpty
        }
        #expect(isRevealing)
    }

    /// Tables that would reveal a count if they were kept as they are, where it is another table that suppresses it.
    @Test(arguments: ["maanden", "producten"])
    func aTableThatIsKeptReveals(table: String) throws {
        let pair = try ReportPair.sample(withholding: 10)
        let own = pair.counts.filter { $0.key.hasPrefix(table) }
        let elsewhere = try pair.found(in: pair.published.planting("\(table).csv", of: pair.real))
            .filter { own[$0] == nil }
        #expect(!elsewhere.isEmpty)
    }

    /// Four products suppress the sum of their uses; with three of them, the total reveals the fourth.
    @Test func theTotalRevealsTheLastOfSeveralSums() throws {
        let pair = try ReportPair.sample(withholding: 10)
        let uses = Dictionary(
            uniqueKeysWithValues: pair.real.rows("producten").map { ($0["product"], $0["antwoorden_gebruikt"] ?? "") })
        let hidden = pair.published.rows("producten").filter { Int($0["antwoorden_gebruikt"] ?? "") == nil }
            .map { $0["product"] }
        #expect(hidden.count == 4)
        let planted = hidden.dropLast().reduce(pair.published) { report, product in
            report.planting(uses[product] ?? "", in: "antwoorden_gebruikt", of: "producten") {
                $0["product"] == product
            }
        }
        let last = try #require(hidden.last ?? nil)
        #expect(try pair.found(in: planted).contains { $0.contains(last) })
    }

    /// Plants in random logs: of each kind of cell that is left out, those that reveal a small count when they are kept.
    @Test(arguments: [
        ("velden", ["rijp_vastgelegd"]), ("velden", ["gemist"]),
        ("velden", ["burger", "organisatie", "beide"]), ("producten", ["antwoorden"]), ("producten", ["gemist"]),
        ("producten", ["volgdekking"]), ("protocolwijzigingen", ["vastgelegd_voor"]),
        ("protocolwijzigingen", ["registraties_na"]), ("kwaliteit", ["rijen", "geaccepteerd"]),
    ])
    func whatIsKeptInRandomLogsReveals(table: String, columns: [String]) throws {
        let keys = SmallCellsAttack.counts[table]?.keys ?? []
        var revealing = 0
        for seed in 1...40 where revealing == 0 {
            let pair = try ReportPair.random(UInt64(seed))
            let real = Dictionary(
                uniqueKeysWithValues: pair.real.rows(table).map { row in (keys.map { row[$0] }, row) })
            var planted = pair.published
            for row in pair.published.rows(table) {
                let key = keys.map { row[$0] }
                for column in columns where row[column] == "weggelaten" {
                    // A small count that is published reveals itself.
                    guard let value = real[key]?[column], Int(value).map({ !(1..<pair.minimum).contains($0) }) ?? true
                    else { continue }
                    planted = planted.planting(value, in: column, of: table) { other in keys.map { other[$0] } == key }
                }
            }
            revealing += try pair.found(in: planted).count
        }
        #expect(revealing > 0)
    }
}
