import Metrics
import RegistrationLog

/// What is printed when reports are compared: how many questions came, went and differ, and which.
public enum ComparisonText {
    /// Of so many questions of a kind the names are printed.
    private static let mostNames = 5

    /// The text, in lines of at most 80 columns but for names and the path of the folder.
    ///
    /// - Complexity: linear in the number of questions.
    public static func text(for input: ComparisonInput, output: String) -> String {
        let wording = input.wording.comparisonText
        var lines: [String]
        let reservations: Int
        switch input.subject {
        case .years(let comparison):
            lines = Self.lines(of: comparison, wording)
            reservations = comparison.reservations.count
        case .organisations(let comparison):
            lines = Self.lines(of: comparison, wording)
            reservations = comparison.reservations.count
        }
        lines.append("")
        if reservations > 0 { lines.append(wording.reservations(reservations)) }
        lines += [wording.report(at: "\(shown(output))/\(ReportFileName.page)"), ""]
        return lines.joined(separator: "\n")
    }

    private static func lines(of comparison: YearComparison, _ wording: ComparisonTextWording) -> [String] {
        let questions = comparison.products.flatMap { product in
            product.fields.map { (field: $0, name: wording.question(shown($0.name), of: shown(product.name))) }
        }
        func named(_ kind: String, where isOne: (ComparedField) -> Bool) -> [String] {
            list(kind, questions.filter { isOne($0.field) }.map(\.name), wording)
        }
        func counted(_ kind: String, where isOne: (ComparedField) -> Bool) -> [String] {
            let count = questions.count { isOne($0.field) }
            return count == 0 ? [] : [wording.count(kind, count)]
        }
        return [wording.title(shown(comparison.older.name), shown(comparison.newer.name)), ""]
            + named(wording.new) { $0.presence == .new } + named(wording.gone) { $0.presence == .gone }
            + named(wording.more) { if case .more = $0.usage { true } else { false } }
            + named(wording.less) { if case .less = $0.usage { true } else { false } }
            + counted(wording.noDifference) { if case .noDifference = $0.usage { true } else { false } }
            + counted(wording.tooFew) { $0.usage == .tooFew }
            + counted(wording.notComparable) { $0.usage == .notComparable }
    }

    private static func lines(of comparison: OrganisationComparison, _ wording: ComparisonTextWording) -> [String] {
        var deviating: [String] = []
        var pooled: [String] = []
        for product in comparison.products {
            for field in product.fields {
                let (question, name) = (shown(field.name), shown(product.name))
                let others = field.points.filter(\.isDeviating).map { point in
                    let name = shown(comparison.names[point.report])
                    return comparison.isAnonymous ? wording.numbered(name) : name
                }
                if !others.isEmpty { deviating.append(wording.question(question, of: name, at: others)) }
                if field.pooled.isBelowThreshold { pooled.append(wording.question(question, of: name)) }
            }
        }
        return [wording.title(organisations: comparison.reports.count), ""]
            + list(wording.deviating, deviating, wording) + list(wording.pooled, pooled, wording)
    }

    /// How many questions there are of a kind, and the first of them.
    private static func list(_ kind: String, _ names: [String], _ wording: ComparisonTextWording) -> [String] {
        let others = names.count - mostNames
        return [wording.count(kind, names.count)] + names.prefix(mostNames).map { "  \($0)" }
            + (others > 0 ? ["  \(wording.more(others))"] : [])
    }

    /// The text with a replacement character for whatever could steer a terminal.
    private static func shown(_ text: String) -> String { replacingUnprintable(in: text) { _ in "\u{FFFD}" } }
}

extension OrganisationPoint {
    /// Whether the usage rate lies outside the limits of the funnel.
    fileprivate var isDeviating: Bool {
        switch standing {
        case .above, .below: true
        case .within, .tooFew, .notComparable: false
        }
    }
}
