import Metrics
import RegistrationLog

/// What is known to be wrong with the data, the gravest first, each with what would mend it.
struct ReservationSection: Encodable {
    let id = Anchors.reservations
    let heading: String
    let explanation: String
    let items: [Prose]

    /// Reads all reservations of a run; without registrations there is at least that.
    init(_ input: ReportInput) {
        let wording = input.wording.reservations
        items = Self.texts(Reservation.all(input), of: input)
        heading = wording.heading(items.count)
        explanation = wording.explanation
    }

    /// The words of `reservations`.
    static func texts(_ reservations: some Sequence<Reservation>, of input: ReportInput) -> [Prose] {
        reservations.map { input.wording.reservations.text($0) { input.intake.files[$0.index].name } }
    }
}
