import Feedback
import RegistrationLog

/// What holds for every list of decisions and every report that comes back.
///
/// It is read, or refused for what stands in it; a question is decided on once, and no count is above that of which it is a part.
enum FeedbackRules {
    /// The largest count that a report could have.
    private static let largest = 1_000_000_000_000
    private static let table = Array("product;veld\na;b\n".utf8)
    private static let record = Array(#"{"program": "kcc-analyze"}"#.utf8)

    /// Checks the rules where one of the files of a report, which the first byte chooses, holds the others.
    static func check(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        let names = ["besluitenlijst.csv", "velden.csv", "producten.csv", "run.json", "vraagregels.csv"]
        let chosen = input.choice(of: names)
        let files = names.map { name in
            let usual = name == "run.json" ? record : name == "vraagregels.csv" ? Array(rules.utf8) : table
            return (name: name, bytes: name == chosen ? input.text : name == names[0] ? Array(list.utf8) : usual)
        }
        let folder = FuzzFolder.write(named: files)
        do throws(FeedbackError) {
            checkList(try DecisionFile(folder + names[0]).read())
        } catch {
            require(isRefusal(error), "\(error)")
        }
        do throws(FeedbackError) {
            for product in try products(of: folder) { checkProduct(product) }
        } catch {
            require(isRefusal(error), "\(error)")
        }
    }

    private static let list = "product;veld;besluit\na;b;behouden\n"
    private static let rules = "product;veld;kenmerk;waarden;oordeel\na;b;kanaal;\"[\"\"c\"\"]\";regel\n"

    /// The products of the report in `folder`, of which each stands there once.
    private static func products(of folder: String) throws(FeedbackError) -> [ReportedProduct] {
        let report = try ReportFolder(folder).read()
        require(Set(report.products.map(\.key)).count == report.products.count, "a product twice")
        require(report.terms.threshold.map { $0 > 0 && $0 < 1 } ?? true, "a threshold that is no share")
        return report.products
    }

    private static func checkList(_ list: DecisionList) {
        var seen: Set<[String]> = []
        for decision in list.decisions {
            let isRule = (decision.proposal ?? decision.decision) == .restrict
            let names = [decision.product, decision.field]
            require(seen.insert(names.map(\.key) + [String(isRule)]).inserted, "decided twice")
            require(names.allSatisfy { !$0.name.isEmpty && $0 == ListedName($0.name) }, "another name")
            require(decision.outcome != nil && decision.line > 1, "nothing is decided on line \(decision.line)")
        }
        require(list.rules.allSatisfy { !$0.values.isEmpty }, "a rule without values")
    }

    private static func checkProduct(_ product: ReportedProduct) {
        require(product.clusteringHundredths ?? 100 >= 100, "less than chance")
        require(Set(product.fields.map(\.key)).count == product.fields.count, "a question twice")
        for field in product.fields {
            let counts = field.counts
            let chains: [[ReportedCount]] = [
                [counts.asked, counts.captured, counts.used],
                [counts.captured, counts.matureCaptured, counts.matureUsed],
                [counts.matureCaptured, counts.visible], [counts.matureCaptured, counts.blind],
                [counts.matureCaptured, counts.measured], [counts.missing],
            ]
            for chain in chains {
                require(chain.compactMap(\.exact).allSatisfy { (0...largest).contains($0) }, "no count: \(chain)")
                for (whole, part) in zip(chain, chain.dropFirst()) {
                    if let whole = whole.exact, let part = part.exact { require(part <= whole, "\(chain)") }
                }
            }
        }
    }

    /// Whether an error is of the bytes, not of the system.
    private static func isRefusal(_ error: FeedbackError) -> Bool {
        switch error {
        case .damaged, .tooLong, .otherProgram, .otherKind, .damagedRecord, .notATable, .missingColumns,
            .repeatedColumn, .row:
            true
        case .noSuchPath, .cannotRead, .changedWhileReading, .noLocale, .notAFile, .noReport: false
        }
    }
}
