import Metrics

extension ProductFigures {
    /// The questions that were asked; those that were only missed have no verdict.
    var askedFields: Int { fields.count { $0.verdict != nil } }
}
