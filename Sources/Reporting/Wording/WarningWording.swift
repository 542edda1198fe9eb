import Metrics
import RegistrationLog

/// The words of what the reader should know before believing any figure.
struct WarningWording: Sendable {
    let numbers: NumberText
    let dates: DateText

    let label = "Let op"

    /// More rows were rejected than allowed.
    func tooManyRejected(share: String, rejected: Int, rows: Int, maximum: String) -> String {
        """
        \(share) van de rijen is afgekeurd (\(numbers.count(rejected)) van \(numbers.count(rows))). \
        Dat is meer dan de grens van \(maximum)%. Herstel eerst de bestanden; de redenen staan bij Gegevens.
        """
    }

    /// Every row was rejected.
    func everyRowRejected(rows: Int) -> String {
        rows == 1
            ? "De enige rij is afgekeurd. Dit rapport heeft daarom geen cijfers; de reden staat bij Gegevens."
            : """
            Alle \(numbers.count(rows)) rijen zijn afgekeurd. \
            Dit rapport heeft daarom geen cijfers; de redenen staan bij Gegevens.
            """
    }

    /// Nothing was registered, or nothing in the period.
    let noRegistrations = "Er zijn geen registraties in de gelezen bestanden of in de gekozen periode."

    /// Few registrations have follow-up at all.
    func lowCoverage(share: String, withFollowUp: Int, registrations: Int) -> String {
        """
        Bij \(share) van de registraties staat een vervolgactie \
        (\(numbers.count(withFollowUp)) van \(numbers.count(registrations))). \
        Geen gebruik kan dus ook betekenen dat de vervolgacties niet in de gegevens staan.
        """
    }

    /// A warning that came with the figures.
    func text(_ warning: AnalysisWarning) -> String {
        switch warning {
        case .assumedHorizon:
            """
            Nergens is gebruik gezien. De volgtermijn van 30 dagen is daarom een aanname. \
            Zet de juiste termijn in kcc.yaml, bij follow_up_horizon_days.
            """
        case .isolatedObservationEnd(let last, let previous):
            """
            De laatste dag in de gegevens (\(dates.day(last))) ligt ver na de dag ervoor \
            (\(dates.day(previous))). Klopt die dag niet? Zet dan in kcc.yaml de juiste dag bij observation_end.
            """
        }
    }
}
