/// What changes the decision most of all that the figures cannot tell.
enum Reservation: Hashable {
    /// There is nothing to report on.
    case noRegistrations
    /// More rows were rejected than the user allows.
    case rejectedRows(share: String)
    /// Rejected records take more of a file than the user allows.
    case rejectedText(share: String, file: String)
    /// The answers to so many questions are mostly the same as those to others, and many of these are proposed to be dropped.
    case sameAnswer(questions: Int)
    /// There is no follow-up at all.
    case noFollowUp
    /// There is follow-up, none of which belongs to a registration.
    case nothingJoins
    /// Few registrations have follow-up.
    case lowCoverage(share: String)
    /// Few registrations have follow-up, but how many may not be told.
    case lowCoverageLeftOut
    /// Of so many of the questions nothing can be measured.
    case notMeasurable(Int, asked: Int)
    /// Of so many questions too little is known.
    case insufficientData(Int)
    /// Nothing else stands in the way: reading leaves no trace.
    case readingLeavesNoTrace
}
