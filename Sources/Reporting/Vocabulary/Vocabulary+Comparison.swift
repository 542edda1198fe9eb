import Metrics

extension Presence {
    /// In which of two reports something is, as the CSV files say it.
    var dutch: String {
        switch self {
        case .both: "beide"
        case .new: "nieuw"
        case .gone: "vervallen"
        }
    }
}

extension UsageChange {
    /// What is said of how often a question is used, as the CSV files say it; nil where only one report has the question.
    var dutch: String? {
        switch self {
        case .more: "meer gebruikt"
        case .less: "minder gebruikt"
        case .noDifference: "geen aantoonbaar verschil"
        case .tooFew: "te weinig gegevens"
        case .notComparable: notComparableWord
        case .onlyInOne: nil
        }
    }

    /// The words that ``dutch`` can be, in a fixed order.
    static let dutchWords = [
        "meer gebruikt", "minder gebruikt", "geen aantoonbaar verschil", "te weinig gegevens", notComparableWord,
    ]

    /// How much the usage rates differ; nil where that was not measured.
    var measure: Measure? {
        switch self {
        case .more(let measure), .less(let measure), .noDifference(let measure): measure
        case .tooFew, .notComparable, .onlyInOne: nil
        }
    }
}

extension VerdictChange {
    /// What became of a verdict, as the CSV files say it.
    var dutch: String {
        switch self {
        case .same: "gelijk"
        case .changed: "veranderd"
        case .sameEvidence: "zelfde bewijs, andere kant van de grens"
        case .notComparable: notComparableWord
        }
    }

    /// The words that ``dutch`` can be, in a fixed order.
    static let dutchWords = [
        VerdictChange.same, .changed, .sameEvidence, .notComparable,
    ].map(\.dutch)
}

extension OrganisationPoint.Standing {
    /// Where a usage rate stands among those of others, as the CSV files say it: never as better or worse.
    var dutch: String {
        switch self {
        case .above: "wijkt af van de andere: vaker"
        case .below: "wijkt af van de andere: minder vaak"
        case .within: "wijkt niet af"
        case .tooFew: "te weinig gegevens"
        case .notComparable: notComparableWord
        }
    }

    /// The words that ``dutch`` can be, in a fixed order.
    static let dutchWords = [
        OrganisationPoint.Standing.above(0...1), .below(0...1), .within(0...1), .tooFew, .notComparable,
    ].map(\.dutch)

    /// The limits between which chance alone would leave it; nil where there are none.
    var limits: ClosedRange<Double>? {
        switch self {
        case .above(let limits), .below(let limits), .within(let limits): limits
        case .tooFew, .notComparable: nil
        }
    }

    /// Whether it differs from the others.
    var differs: Bool {
        switch self {
        case .above, .below: true
        case .within, .tooFew, .notComparable: false
        }
    }
}

/// What is withheld, or not there, on one of the sides: that is never the same as 0.
private let notComparableWord = "niet te vergelijken"

extension PooledFinding {
    /// What all organisations together can say of a question, as the CSV files say it.
    var dutch: String {
        switch self {
        case .drop: "schrappen"
        case .needed: "beschermd of gemist"
        case .insufficientData: "te weinig gegevens"
        case .used: "wel gebruikt"
        case .notComparable: notComparableWord
        }
    }
}
