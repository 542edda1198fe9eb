extension QuestionRule.Test {
    /// The zero-use bound over the registrations in which the question need not be asked, in millionths.
    public var bound: RoundedBound { RoundedBound(roundingUp: excludedBound) }
}
