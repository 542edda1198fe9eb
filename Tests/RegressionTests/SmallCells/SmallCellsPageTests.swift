import Testing

/// The page shows no more than the tables beside it do.
@Suite struct SmallCellsPageTests {
    /// The sample year under two rules, and random logs.
    private static let pairs = 0..<22

    private func pair(_ number: Int) throws -> ReportPair {
        number < 2 ? try .sample(withholding: [5, 10][number]) : try .random(UInt64(number))
    }

    /// The cells of the rows of all tables of questions, as text.
    private func questionRows(of page: String) -> [[String]] {
        page.matches(of: /<table class="questions">(.*?)<\/table>/.dotMatchesNewlines()).flatMap { table in
            table.1.matches(of: /<tr>(<th scope="row">.*?)<\/tr>/).map { row in
                row.1.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { cell in
                    String(cell.1.replacing(/<svg.*?<\/svg>/, with: "").replacing(/<[^>]*>/, with: ""))
                }
            }
        }
    }

    /// A cell of a table in the words of the page.
    private func words(_ cell: String?, _ minimum: Int) -> String {
        guard let cell, let count = Int(cell) else {
            return cell == "<\(minimum)" ? "minder dan \(minimum)" : cell ?? ""
        }
        let digits = String(count)
        return count < 1_000 ? digits : "\(digits.dropLast(3)).\(digits.suffix(3))"
    }

    @Test(arguments: pairs)
    func questionsSayWhatTheTableSays(number: Int) throws {
        let pair = try self.pair(number)
        let rows = questionRows(of: pair.published.page)
        let fields = pair.published.rows("velden")
        try #require(rows.count == fields.count)
        for (row, field) in zip(rows, fields) {
            let minimum = pair.minimum
            let isAsked = field["gevraagd"] != "0"
            #expect(
                row[1]
                    == (isAsked
                        ? "\(words(field["vastgelegd"], minimum)) van \(words(field["gevraagd"], minimum))"
                        : "niet gevraagd"))
            if field["gebruiksgraad"] == "weggelaten" {
                let isUsed = field["gebruikt"] != "0" && field["gebruikt"] != "weggelaten"
                #expect(row[2] == (isUsed ? "\(words(field["gebruikt"], minimum)) keer" : "weggelaten"))
                #expect(row[3] == "weggelaten" || row[3] == "niet meetbaar" || field["oordeel"] == "beschermd")
            }
            if field["burger"] == "weggelaten" { #expect(row[5] == "weggelaten") }
            #expect(row[6] == words(field["gemist"], minimum))
            if field["laatste_gebruik"] == "weggelaten" { #expect(row[7] == "weggelaten") }
            #expect(row[8] == words(field["signalen"], minimum))
        }
    }

    /// A rate that is left out stands nowhere, in no file and with no number of decimals that would reveal it.
    @Test(arguments: pairs)
    func ratesThatAreLeftOutStandNowhere(number: Int) throws {
        let pair = try self.pair(number)
        let columns = ["gebruiksgraad", "gebruiksgraad_laag", "gebruiksgraad_hoog", "bovengrens_nul"]
        var (shown, leftOut): (Set<String>, Set<String>) = ([], [])
        for (published, real) in try ratePairs(pair) {
            for column in columns {
                if published[column] == "weggelaten" { leftOut.insert(real[column] ?? "") }
                if let value = published[column] { shown.insert(value) }
            }
        }
        for row in pair.published.rows("producten") { shown.formUnion(row.values) }
        let revealing = leftOut.subtracting(shown).subtracting(["0.000000", "1.000000", ""])
        let text = pair.published.text
        #expect(revealing.filter { text.contains($0) || text.contains($0.replacing(".", with: ",")) } == [])
    }

    private func ratePairs(_ pair: ReportPair) throws -> [(published: EmittedReport.Row, real: EmittedReport.Row)] {
        let real = Dictionary(
            uniqueKeysWithValues: pair.real.rows("velden").map { ([$0["product"], $0["veld"]], $0) })
        return try pair.published.rows("velden").compactMap { row in
            // A product of fewer registrations than may be published has no rows.
            (row, try #require(real[[row["product"], row["veld"]]]))
        }
    }

    /// Months, the coverage curve and quotes are drawn where they are published, and nowhere else.
    @Test(arguments: pairs)
    func nothingIsDrawnOfWhatIsLeftOut(number: Int) throws {
        let pair = try self.pair(number)
        let chapters = pair.published.page.split(separator: "<article class=\"chapter\"").dropFirst()
        let products = pair.published.rows("producten")
        try #require(chapters.count == products.count)
        for (chapter, product) in zip(chapters, products) {
            if product["velden_voor_99"] == "weggelaten" { #expect(!chapter.contains("coverage-title")) }
            let months = pair.published.rows("maanden").filter { $0["product"] == product["product"] }
            if months.isEmpty || months.contains(where: { $0["antwoorden"] == "weggelaten" }) {
                #expect(!chapter.contains("months-title"))
            }
        }
        #expect(!pair.published.has("afgekeurd.csv"))
        #expect(!pair.published.page.contains("<q>"))
    }
}
