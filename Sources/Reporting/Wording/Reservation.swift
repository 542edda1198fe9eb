import Metrics
import RegistrationLog

/// Something that is known to be wrong with the data, or missing from them, and bears on the decision.
enum Reservation: Hashable {
    /// All of so many rows were rejected.
    case everyRowRejected(rows: Int)
    /// More rows were rejected than the user allows: how many of how many, and the limit in per cent.
    case rejectedRows(Int, of: Int, limit: String)
    /// Rejected records take more of the text of a file than the user allows: the share, the file, and the limit in per cent.
    case rejectedText(share: String, file: String, limit: String)
    /// There is nothing to report on.
    case noRegistrations
    /// All figures are left out, since there are too few registrations.
    case everythingLeftOut
    /// There is no follow-up at all.
    case noFollowUp
    /// Something is wrong with a source of follow-up as a whole.
    case source(SourceWarning)
    /// The answers to so many questions are mostly the same as those to others, and many of these are proposed to be dropped.
    case sameAnswer(questions: Int)
    /// A name in `kcc.yaml` names nothing.
    case unknownName(UnknownName)
    /// Few registrations have follow-up.
    case lowCoverage(Ratio)
    /// Few registrations of products with a proposal to drop a question have follow-up: which, and how many.
    case lowCoverageOf([ProductCoverage])
    /// Of the samples of these products, too few were looked at.
    case fewLookedAt([SurveyedProduct])
    /// Of none of so many questions use can be measured.
    case nothingMeasurable(asked: Int)
    /// Something came with the figures.
    case figures(AnalysisWarning)
    /// So many questions may go by another name in the follow-up.
    case resembling(Int)
    /// These months of the calendar were seen at none of these products, whose log is less than a year, and those at some.
    case unseen(months: [Int], atSome: [Int], products: [String])
    /// Something was found while reading, and the same in so many more files.
    case input(PublishedWarning, alsoIn: Int)
    /// A file was not placed, for the reason that is given.
    case notPlaced(file: String, reason: String)
    /// Of so many of the questions nothing can be measured.
    case notMeasurable(Int, asked: Int)
    /// Of so many questions too little is known; the list of decisions says how much is still to come, where that is published.
    case insufficientData(Int, saysHowMany: Bool)
    /// What stands in the way in any case: reading leaves no trace.
    case readingLeavesNoTrace

    /// A product with the share of its registrations that have follow-up.
    struct ProductCoverage: Hashable {
        /// The name as it is shown.
        let product: String
        /// Registrations with follow-up by registrations.
        let coverage: Ratio
    }
}

extension Reservation {
    /// The share of registrations with follow-up below which its absence may well be an absence of data: one in five.
    static let lowCoverage = Ratio(1, 5)

    /// Whether so few registrations have follow-up that no use may mean no data.
    static func isLow(_ coverage: Ratio) -> Bool {
        coverage.numerator * lowCoverage.denominator < lowCoverage.numerator * coverage.denominator
    }
}
