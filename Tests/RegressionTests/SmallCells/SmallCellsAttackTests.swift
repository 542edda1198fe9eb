import Testing

/// What a report suppresses cannot be computed from what it tells, by somebody who knows all definitions.
@Suite struct SmallCellsAttackTests {
    @Test(arguments: [5, 10])
    func nothingIsFoundInTheSampleYear(minimum: Int) throws {
        let pair = try ReportPair.sample(withholding: minimum)
        #expect(pair.smallCounts.count > 100)
        let mistakes = try pair.mistakes()
        #expect(mistakes == [])
        let found = try pair.found(in: pair.told)
        #expect(found == [])
    }

    @Test(arguments: 1...60)
    func nothingIsFoundInRandomLogs(seed: Int) throws {
        let pair = try ReportPair.random(UInt64(seed))
        let mistakes = try pair.mistakes()
        #expect(mistakes == [])
        let found = try pair.found(in: pair.told)
        #expect(found == [])
    }

    /// What would tell a count if it were kept: of each such column some cell that the program suppresses.
    @Test(arguments: [
        ("producten", "antwoorden_gebruikt"), ("producten", "aandeel_gebruikt"), ("velden", "gebruiksgraad"),
    ])
    func whatIsKeptTells(table: String, column: String) throws {
        let pair = try ReportPair.sample(withholding: 10)
        let keys = SmallCellsAttack.counts[table]?.keys ?? []
        let suppressed = pair.told.rows(table).filter { $0[column] == "weggelaten" }
        #expect(!suppressed.isEmpty)
        let isTelling = try suppressed.contains { row in
            let real = pair.real.rows(table).first { other in keys.allSatisfy { other[$0] == row[$0] } }
            let planted = pair.told.planting(real?[column] ?? "", in: column, of: table) { other in
                keys.allSatisfy { other[$0] == row[$0] }
            }
            return try !pair.found(in: planted).isEmpty
        }
        #expect(isTelling)
    }

    /// Tables that would tell a count if they were kept as they are, where it is another table that suppresses it.
    @Test(arguments: ["maanden", "producten"])
    func aTableThatIsKeptTells(table: String) throws {
        let pair = try ReportPair.sample(withholding: 10)
        let own = pair.counts.filter { $0.key.hasPrefix(table) }
        let elsewhere = try pair.found(in: pair.told.planting("\(table).csv", of: pair.real))
            .filter { own[$0] == nil }
        #expect(!elsewhere.isEmpty)
    }

    /// Three products suppress the sum of their uses; with two of them, the total tells the third.
    @Test func theTotalTellsTheLastOfSeveralSums() throws {
        let pair = try ReportPair.sample(withholding: 10)
        let uses = Dictionary(
            uniqueKeysWithValues: pair.real.rows("producten").map { ($0["product"], $0["antwoorden_gebruikt"] ?? "") })
        let hidden = pair.told.rows("producten").filter { Int($0["antwoorden_gebruikt"] ?? "") == nil }
            .map { $0["product"] }
        #expect(hidden.count == 3)
        let planted = hidden.dropLast().reduce(pair.told) { report, product in
            report.planting(uses[product] ?? "", in: "antwoorden_gebruikt", of: "producten") {
                $0["product"] == product
            }
        }
        let last = try #require(hidden.last ?? nil)
        #expect(try pair.found(in: planted).contains { $0.contains(last) })
    }

    /// Plants in random logs: of each kind of cell that is left out, those that tell a small count when they are kept.
    @Test(arguments: [
        ("velden", ["rijp_vastgelegd"]), ("velden", ["gemist"]),
        ("velden", ["burger", "organisatie", "beide"]), ("producten", ["antwoorden"]), ("producten", ["gemist"]),
        ("producten", ["volgdekking"]), ("protocolwijzigingen", ["vastgelegd_voor"]),
        ("protocolwijzigingen", ["registraties_na"]), ("kwaliteit", ["rijen", "geaccepteerd"]),
    ])
    func whatIsKeptInRandomLogsTells(table: String, columns: [String]) throws {
        let keys = SmallCellsAttack.counts[table]?.keys ?? []
        var telling = 0
        for seed in 1...40 where telling == 0 {
            let pair = try ReportPair.random(UInt64(seed))
            let real = Dictionary(
                uniqueKeysWithValues: pair.real.rows(table).map { row in (keys.map { row[$0] }, row) })
            var planted = pair.told
            for row in pair.told.rows(table) {
                let key = keys.map { row[$0] }
                for column in columns where row[column] == "weggelaten" {
                    // A small count that is told tells itself.
                    guard let value = real[key]?[column], Int(value).map({ !(1..<pair.minimum).contains($0) }) ?? true
                    else { continue }
                    planted = planted.planting(value, in: column, of: table) { other in keys.map { other[$0] } == key }
                }
            }
            telling += try pair.found(in: planted).count
        }
        #expect(telling > 0)
    }
}
