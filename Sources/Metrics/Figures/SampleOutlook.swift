import RegistrationLog

/// What a sample of the follow-up of a product would bring.
public struct SampleOutlook: Hashable, Sendable {
    /// Why a sample has so many rows.
    public enum SizeReason: Hashable, Sendable {
        /// Somebody asked for so many.
        case asked
        /// With fewer, fewer questions can be decided on.
        case fewest
        /// It is the least that a sample has.
        case least
        /// More are not asked of people.
        case most
        /// There are no more.
        case all
    }

    /// Mature registrations with follow-up, from which it is drawn.
    public let population: Int
    /// How many of them it holds.
    public let size: Int
    /// Why so many.
    public let reason: SizeReason
    /// Questions without use on which nothing can be decided now.
    public let undecided: Int
    /// Those of them on which it can be when all rows are looked at and none used them.
    public let decidable: Int
}

extension SampleOutlook {
    /// The least number of rows of a sample, and the most.
    static let sizes = 40...400

    /// The outlook on a sample of `size` rows; where it is nil, of the fewest with which as many questions can be decided on as with the
    /// most.
    ///
    /// A sample holds about as large a share of the blind captures of a question as of all registrations with follow-up. How many it
    /// holds is hypergeometric, so that a question counts as decidable where two standard deviations fewer than expected are
    /// enough.
    ///
    /// - Parameters:
    ///   - size: The number of rows that was asked for.
    ///   - population: Mature registrations with follow-up.
    ///   - fields: The figures of the fields, computed without any sample.
    ///   - product: What is known of the product.
    ///   - rules: What all fields need.
    /// - Complexity: O(*n*) for *n* fields.
    init(size: Int? = nil, population: Int, fields: [FieldFigures], product: ProductFacts, rules: FieldRules) {
        let minimum = product.isFollowUpComplete ? 0 : rules.settings.minimumFollowUps
        let undecided = fields.filter {
            $0.verdict == .notMeasurable && !$0.resemblesAnotherName || $0.verdict == .insufficientData
        }
        let needs = undecided.map {
            product.capturesToDrop.flatMap { [measured = $0.answers.measured] captures in
                SampleNeed(of: measured, captures: captures, minimum: minimum, population: population)
            }
        }
        let most = min(Self.sizes.upperBound, population)
        let least = min(Self.sizes.lowerBound, population)
        func decided(byRows rows: Int) -> Int { needs.count { $0?.isMet(byRows: rows) ?? false } }
        self.population = population
        self.undecided = undecided.count
        if let size {
            self.size = min(size, population)
            reason = size < population ? .asked : .all
        } else {
            let aim = decided(byRows: most)
            let fewest = (least...most).first { decided(byRows: $0) == aim } ?? least
            self.size = fewest
            reason = fewest == population ? .all : fewest == most ? .most : fewest == least ? .least : .fewest
        }
        decidable = decided(byRows: self.size)
    }
}

/// What a sample must hold of a question to decide on it.
private struct SampleNeed {
    /// Blind captures of the question, of which a use would become visible.
    let blind: Int
    /// How many of them must be looked at.
    let needed: Int
    /// Mature registrations with follow-up.
    let population: Int

    /// What it takes; nil where all of them are not enough.
    init?(of measured: MeasuredCaptures, captures: Int, minimum: Int, population: Int) {
        let followedUp = measured.visible + measured.blind
        guard followedUp > 0 else { return nil }
        // The least number of visible captures with ⌊m·v/(v + b)⌋ at least as many as needed.
        let (product, overflows) = captures.multipliedReportingOverflow(by: followedUp)
        guard !overflows, measured.mature > 0 else { return nil }
        let visible = max(minimum, (product + measured.mature - 1) / measured.mature)
        guard visible <= followedUp else { return nil }
        blind = measured.blind
        needed = max(0, visible - measured.visible)
        self.population = population
    }

    /// Whether a sample of so many rows holds enough of them, two standard deviations below what is expected.
    func isMet(byRows rows: Int) -> Bool {
        guard population > 0 else { return needed == 0 }
        let share = min(1, Double(blind) / Double(population))
        let expected = Double(rows) * share
        let correction = population > 1 ? Double(population - rows) / Double(population - 1) : 0
        let deviation = (expected * (1 - share) * max(0, correction)).squareRoot()
        return expected - 2 * deviation + 1e-9 >= Double(needed)
    }
}

extension FieldFigures {
    /// Whether a name that nobody asks may be this question, which a sample does not settle.
    fileprivate var resemblesAnotherName: Bool {
        judgement?.grounds.contains { if case .resembles = $0 { true } else { false } } ?? false
    }
}
