extension QuestionRule.Test {
    /// The zero-use bound over the registrations in which the question need not be asked, in millionths; nil where an answer was
    /// used there.
    public var bound: RoundedBound? { excludedBound.map { RoundedBound(roundingUp: $0) } }
}
