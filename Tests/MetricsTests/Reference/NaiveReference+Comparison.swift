import Foundation
import RegistrationLog

/// Section 7, `compare`: two reports of one organisation, in the words of `vergelijking.csv`.
struct NaiveComparison {
    let older: ReportRecord
    let newer: ReportRecord

    /// A question in both, with what is counted of it in each, after division by φ.
    private struct Pair {
        let name: String
        let older: (used: Double, captured: Double)
        let newer: (used: Double, captured: Double)

        /// «Fisher: rounded to whole numbers, uses up».
        var p: Double {
            let (n, m) = (Int(newer.captured.rounded()), Int(older.captured.rounded()))
            return naiveFisher(
                min(n, Int(newer.used.rounded(.up))), n, min(m, Int(older.used.rounded(.up))), m)
        }
    }

    /// For each product and question, as `product/question`, what is said of it.
    var words: [String: String] {
        var words: [String: String] = [:]
        var pairs: [Pair] = []
        for (old, new) in products {
            let name = new?.name ?? old?.name ?? ""
            for key in Set((old?.fields ?? []).map(\.key) + (new?.fields ?? []).map(\.key)) {
                let before = old?.fields.first { $0.key == key }
                let after = new?.fields.first { $0.key == key }
                let row = "\(name)/\(key)"
                switch (isThere(before, where: after), isThere(after, where: before)) {
                case (false, true): words[row] = "nieuw"
                case (true, false): words[row] = "vervallen"
                default:
                    guard let old, let new, let before, let after else { continue }
                    words[row] = undecided(before, after)
                    guard words[row] == nil else { continue }
                    pairs.append(
                        Pair(name: row, older: divided(before, old, older), newer: divided(after, new, newer)))
                }
            }
        }
        for pair in pairs {
            // «Benjamini–Hochberg over all pairs measured in both, at 5 %»: some p at least as large is small for its rank.
            let isFinding = pairs.contains { other in
                other.p >= pair.p && other.p <= 0.05 * Double(pairs.count { $0.p <= other.p }) / Double(pairs.count)
            }
            let difference = pair.newer.used / pair.newer.captured - pair.older.used / pair.older.captured
            words[pair.name] = isFinding ? difference > 0 ? "meer" : "minder" : "geen"
        }
        return words
    }

    /// Products «(`upl`, else name)»: each of the newer report with the first of the older that nobody has yet; the same uniform
    /// name and the same name before the same uniform name, and that before the same name.
    private var products: [(older: ReportedProduct?, newer: ReportedProduct?)] {
        var partners: [Int: Int] = [:]
        for rule in 0..<3 {
            for (index, new) in newer.products.enumerated() where partners[index] == nil {
                partners[index] = older.products.indices.first { candidate in
                    let old = older.products[candidate]
                    let areNamedAlike = old.key == new.key
                    let areUniform = old.uniformProductName != nil && old.uniformProductName == new.uniformProductName
                    let isOneUniform = old.uniformProductName == nil || new.uniformProductName == nil
                    return !partners.values.contains(candidate)
                        && [areNamedAlike && areUniform, areUniform, areNamedAlike && isOneUniform][rule]
                }
            }
        }
        let taken = Set(partners.values)
        return newer.products.indices.map { (partners[$0].map { older.products[$0] }, newer.products[$0]) }
            + older.products.indices.filter { !taken.contains($0) }.map { (older.products[$0], nil) }
    }

    /// Whether a report has a question: it asks it, or has it where nobody does.
    private func isThere(_ field: ReportedField?, where other: ReportedField?) -> Bool {
        guard let field else { return false }
        return field.counts.asked != .exact(0) || other.map { $0.counts.asked == .exact(0) } ?? true
    }

    /// What is said where nothing is measured.
    private func undecided(_ before: ReportedField, _ after: ReportedField) -> String? {
        let counts = [before, after].flatMap { [$0.counts.matureCaptured, $0.counts.matureUsed] }
        if counts.contains(where: { $0.exact == nil }) { return "niet te vergelijken" }
        // «rijp_vastgelegd < 30».
        return [before, after].contains { ($0.counts.matureCaptured.exact ?? 0) < 30 } ? "te weinig" : nil
    }

    /// «All counts of mature captures are divided by φ of their product first».
    private func divided(
        _ field: ReportedField, _ product: ReportedProduct, _ report: ReportRecord
    ) -> (used: Double, captured: Double) {
        let clustering = product.clusteringHundredths ?? (report.terms.smallCells != nil ? 150 : 100)
        return (
            Double(field.counts.matureUsed.exact ?? 0) * 100 / Double(clustering),
            Double(field.counts.matureCaptured.exact ?? 0) * 100 / Double(clustering)
        )
    }
}

/// «Fisher's exact test (two-sided)»: the chance of each table with these margins, one by one.
private func naiveFisher(_ count: Int, _ total: Int, _ other: Int, _ otherTotal: Int) -> Double {
    func ways(_ n: Int, _ k: Int) -> Double {
        lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))
    }
    let cases = count + other
    func chance(_ first: Int) -> Double {
        exp(ways(total, first) + ways(otherTotal, cases - first) - ways(total + otherTotal, cases))
    }
    let seen = chance(count)
    let tables = max(0, cases - otherTotal)...min(cases, total)
    return min(1, tables.map(chance).filter { $0 <= seen * (1 + 1e-7) }.reduce(0, +))
}
