import Glibc
public import RegistrationLog

extension Analysis {
    /// How many verdicts `drop` chance would give at most, expected, if each of those questions were used just as often
    /// as `threshold`.
    ///
    /// A question that is used at rate *t* shows no use in *n* captures with probability (1 − *t*)^*n*: the binomial
    /// distribution at 0. This is the sum over the questions with verdict `drop`, each with its mature captures; a higher
    /// true rate makes it smaller. It is 0 without such questions.
    ///
    /// - Complexity: O(*n*) for *n* questions of all products together.
    public func expectedMistakes(threshold: Ratio) -> Double {
        guard let threshold = threshold.value, threshold < 1 else { return 0 }
        return products.lazy.flatMap(\.fields).filter { $0.verdict == .drop }
            .reduce(0) { $0 + exp(log1p(-threshold) * Double($1.matureCaptured)) }
    }
}
