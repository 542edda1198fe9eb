import Testing

@testable import kcc_sample

@Suite struct BenchmarkSampleTests {
    /// A long log, written once for all tests.
    private static let long = Result { try WrittenSample(.long, registrations: 2_000, seed: 4) }

    @Test func holdsTheSameLogInBothShapes() throws {
        let wide = try WrittenSample(.wide, registrations: 2_000, seed: 4)
        let long = try Self.long.get()
        #expect(wide.truth.products == long.truth.products)
        #expect(wide.files["vervolgacties.csv"] == long.files["vervolgacties.csv"])
        #expect(wide.truth.files["registraties.csv"]?.accepted == 2_000)
        // Twenty answers to a registration, less the questions that are put only sometimes.
        let rows = try #require(long.truth.files["registraties.csv"]?.accepted)
        #expect((38_000...40_000).contains(rows))
        let asked = long.truth.products.values.flatMap(\.fields.values).map(\.asked).reduce(0, +)
        #expect(asked == rows)
    }

    @Test func isWholeAndDeliveredOnce() throws {
        let truth = try WrittenSample(.wide, registrations: 500, seed: 4).truth
        for file in truth.files.values { #expect(file.rows == file.accepted) }
        #expect(truth.files["vervolgacties.csv"]?.orphans == 0)
    }

    @Test func quotesAboutOneAnswerInTen() throws {
        let long = try Self.long.get()
        let rows = try #require(long.truth.files["registraties.csv"]?.accepted)
        let text = long.asciiText
        let endings = text.utf8.split(separator: 0x0A).count { $0.last == 0x22 }
        #expect((rows * 7 / 100...rows * 13 / 100).contains(endings))
        #expect(text.contains("\"\""))
        #expect(text.contains(",\nmet bijlage\""))
    }
}
