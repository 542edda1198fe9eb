import RegistrationLog

extension QuestionDuration {
    /// How long a question takes as the handling times show, or else as `kcc.yaml` says; nil where neither does.
    init?(_ finding: HandlingTimeFinding?, settings: AnalysisSettings) {
        if let finding, finding.outcome == .measured {
            self.init(seconds: finding.seconds, source: .measured(finding.interval))
        } else if let assumption = settings.secondsPerQuestion {
            self.init(seconds: assumption.value, source: .assumed(assumption.source))
        } else {
            return nil
        }
    }
}

extension AnalysisWarning {
    /// The warning that `kcc.yaml` assumes more, or less, than the handling times allow where these show no gain; nil where it does
    /// not.
    init?(_ finding: HandlingTimeFinding?, settings: AnalysisSettings) {
        guard let finding, finding.outcome == .noGain, let assumed = settings.secondsPerQuestion?.value,
            !finding.interval.contains(assumed)
        else { return nil }
        self = .assumedSecondsOutside(finding.interval, assumed: assumed)
    }
}
