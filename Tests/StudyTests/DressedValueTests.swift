import Metrics
import RegistrationLog
import Study
import Testing

/// Empty cells, ids and lists of names as systems write them.
@Suite struct DressedValueTests {
    /// What programs write for «no value»: databases, pandas, spreadsheets in two languages, form tools, rich text.
    static let machineTexts = [
        #"\N"#, "NULL", "null", "NaN", "nan", "NaT", "None", "nil", "undefined", "(null)", "<null>", "[null]", "[NULL]",
        "(leeg)", "(blank)", "{}", "[]", "#N/A", "#N/B", "#NAAM?", "#NAME?", "#VALUE!", "#WAARDE!", "#REF!", "#VERW!",
        "#DIV/0!", "#DEEL/0!", "#NULL!", "<p></p>", "<br>", "&nbsp;", "--None--", "0001-01-01", "0001-01-01 00:00",
        "0001-01-01 00:00:00", "1-1-0001", "1-1-0001 00:00:00",
    ]

    @Test(arguments: machineTexts)
    func aCellIsEmptyAllTheSame(_ text: String) throws {
        for written in [text, text.uppercased(), " \(text.lowercased()) "] {
            var log = DressedLog()
            log.empty = { _ in written }
            let study = try log.study()
            #expect(study.figures == DressedLog.expected)
            // In a row a registration what is empty was not asked.
            #expect(
                study.publication.analysis.products.map { $0.fields.map(\.counts.asked.exact) } == [
                    [30, 30], [30, 30],
                ])
            let long = try DressedLog.study(
                ["registraties.csv": Array(log.long.utf8), "acties.csv": Array(log.actions.utf8)])
            #expect(long.figures == DressedLog.expected)
        }
    }

    /// All of them in one file, as a delivery of several exports has them.
    @Test func aFileMayHoldAllOfThem() throws {
        var log = DressedLog()
        log.empty = { Self.machineTexts[$0 % Self.machineTexts.count] }
        #expect(try log.study().figures == DressedLog.expected)
    }

    static let placeholders = [
        "-", "--", "?", ".", "..", "...", "n.v.t.", "nvt", "niet van toepassing", "n/a", "n.b.", "nb", "n.n.b.", "nnb",
        "onbekend", "niet bekend", "niet ingevuld", "geen antwoord",
    ]

    /// Somebody typed that there is no answer: asked, and not answered.
    @Test(arguments: placeholders)
    func aPlaceholderIsNoAnswer(_ text: String) throws {
        var log = DressedLog()
        log.empty = { $0.isMultiple(of: 2) ? text : text.uppercased() }
        let study = try log.study()
        #expect(study.figures == DressedLog.expected)
        let unanswered = study.publication.analysis.products.flatMap { $0.fields }.filter {
            $0.counts.captured.exact == 0 && $0.counts.asked.exact == 30
        }
        #expect(unanswered.count == 2)
    }

    struct Dress: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bare: @Sendable (Int) -> String
        let dressed: @Sendable (Int) -> String
        var configured: String?
    }

    private static let number: @Sendable (Int) -> String = { "2024\(100_000 + $0)" }
    private static let uuid: @Sendable (Int) -> String = { "3f25a1b0-9c4d-4e8f-8a7b-0000000\(10_000 + $0)" }

    static let ids = [
        Dress(testDescription: "apostrophe", bare: DressedLog.plainID) { "'\(DressedLog.plainID($0))" },
        Dress(testDescription: "formula in quotes", bare: DressedLog.plainID) { "=\"\(DressedLog.plainID($0))\"" },
        Dress(testDescription: "point zero", bare: number) { "\(number($0)).0" },
        Dress(testDescription: "UUID in capitals", bare: uuid) { uuid($0).uppercased() },
        Dress(testDescription: "UUID without hyphens", bare: uuid) { uuid($0).replacing("-", with: "") },
        Dress(testDescription: "UUID in braces", bare: uuid) { "{\(uuid($0))}" },
        Dress(testDescription: "URN", bare: uuid) { "urn:uuid:\(uuid($0))" },
        Dress(testDescription: "URL", bare: uuid) { "https://klant.gemeente.example/api/v1/\(uuid($0))" },
        Dress(
            testDescription: "zeros", bare: { "000\($0 + 1)" }, dressed: { "\($0 + 1)" }, configured: "leading_zeros"),
        Dress(
            testDescription: "case", bare: DressedLog.plainID, dressed: { DressedLog.plainID($0).lowercased() },
            configured: "case"),
        Dress(testDescription: "hash", bare: number, dressed: { "# \(number($0))" }, configured: "prefix"),
        Dress(
            testDescription: "thousands points", bare: { "\(1_234_000 + $0)" },
            dressed: { "1.234.\(String($0 + 1000).dropFirst())" },
            configured: "separators"),
        Dress(
            testDescription: "sub number", bare: number, dressed: { "\(number($0))-\($0 % 3 + 1)" },
            configured: "suffix"),
    ]

    @Test(arguments: ids)
    func anIDIsTheSameInAnyDress(_ dress: Dress) throws {
        for (registrations, actions) in [(true, false), (false, true), (true, true)] {
            var log = DressedLog()
            log.registrationID = registrations ? dress.dressed : dress.bare
            log.actionID = actions ? dress.dressed : dress.bare
            log.yaml = dress.configured.map { "ids: [\($0)]\n" }
            let study = try log.study()
            #expect(study.figures == DressedLog.expected)
            #expect(study.ledger.totals.orphans == 0)
            guard dress.configured != nil, registrations != actions else { continue }
            // Nothing is taken for the same that nobody said is.
            log.yaml = nil
            #expect(try log.study().ledger.totals.orphans == 20)
        }
    }

    /// What stands for «none» joins nothing.
    @Test(arguments: ["0", "000", "-", "NULL", "onbekend", "00000000-0000-0000-0000-000000000000"])
    func whatStandsForNoneIsNoID(_ none: String) throws {
        var log = DressedLog()
        log.registrationID = { $0 < 30 ? none : DressedLog.plainID($0) }
        let study = try log.study()
        #expect(study.ledger.totals.rejected == [.missingValue: 30])
        log = DressedLog()
        log.actionID = { $0 < 30 ? none : DressedLog.plainID($0) }
        #expect(try log.study().ledger.totals.rejected == [.missingValue: 10])
    }

    struct Listing: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let write: @Sendable ([String]) -> String
    }

    static let listings = [
        Listing(testDescription: "JSON array") { "[" + $0.map { "\"\($0)\"" }.joined(separator: ", ") + "]" },
        Listing(testDescription: "PostgreSQL array") {
            "{" + $0.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "}"
        },
        Listing(testDescription: "lines") { $0.joined(separator: "\n") },
        Listing(testDescription: "bars") { $0.joined(separator: " | ") },
        Listing(testDescription: "semicolons") { $0.joined(separator: "; ") },
        Listing(testDescription: "commas") { $0.joined(separator: ",") },
        Listing(testDescription: "capitals") { $0.joined(separator: ";").uppercased() },
    ]

    @Test(arguments: listings)
    func namesMayBeListed(_ listing: Listing) throws {
        var log = DressedLog()
        log.names = listing.write
        let study = try log.study()
        #expect(study.figures == DressedLog.expected)
        #expect(study.ledger.totals.namingFields == 20)
    }
}
