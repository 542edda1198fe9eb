import Metrics

/// How long a question is taken to take, as `run.json` says it.
struct DurationRecord: Encodable, Sendable {
    /// Seconds: of what was measured the nearest hundredth, of what was assumed the setting itself.
    let value: Double
    /// The 95 % interval in hundredths, rounded outwards; nil for an assumption.
    let low: Double?
    let high: Double?
    /// Whether it was measured or assumed.
    let origin: String
    /// Where an assumption has the number from; nil where `kcc.yaml` does not say.
    let source: String?

    /// Records `duration`.
    init(_ duration: QuestionDuration) {
        switch duration.source {
        case .measured(let interval):
            value = hundredths(duration.seconds, .toNearestOrEven)
            low = hundredths(interval.lowerBound, .down)
            high = hundredths(interval.upperBound, .up)
            (origin, source) = ("measured", nil)
        case .assumed(let said):
            (value, low, high) = (duration.seconds, nil, nil)
            (origin, source) = ("assumed", said)
        }
    }
}

/// What the handling times show of how long a question takes, as `run.json` says it.
struct HandlingTimeRecord: Encodable, Sendable {
    let outcome: String
    /// Seconds for each further question, with their 95 % interval, rounded as those of ``DurationRecord``.
    let seconds: Double
    let low: Double
    let high: Double
    let registrations: Int
    let days: Int

    /// Records `finding`.
    init(_ finding: HandlingTimeFinding) {
        outcome =
            switch finding.outcome {
            case .measured: "measured"
            case .noGain: "no gain"
            case .insufficientData: "insufficient data"
            }
        seconds = hundredths(finding.seconds, .toNearestOrEven)
        low = hundredths(finding.interval.lowerBound, .down)
        high = hundredths(finding.interval.upperBound, .up)
        registrations = finding.registrations
        days = finding.days
    }
}

/// The number in whole hundredths, rounded by `rule`.
private func hundredths(_ number: Double, _ rule: FloatingPointRoundingRule) -> Double {
    (number * 100).rounded(rule) / 100
}
