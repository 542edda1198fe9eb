import RegistrationLog

/// The five counts of a question of which something is published where small cells are withheld.
///
/// Each of them but ``missing`` is published for itself, so that a small one is known to be small, and nothing else of it.
struct FieldCells: Hashable {
    /// Registrations in which it was asked.
    let asked: PublishedCount
    /// Those in which an answer was captured.
    let captured: PublishedCount
    /// Those in which a captured answer was used.
    let used: PublishedCount
    /// How many mature captures «no use seen» is worth.
    let measured: PublishedCount
    /// Registrations with a use of the field while no answer was captured.
    let missing: PublishedCount

    /// Publishes counts of a question of a product with so many registrations, at least `rule.minimum`.
    init(_ figures: FieldFigures, registrations: Int, under rule: SmallCells) {
        asked = rule.published(figures.counts.asked)
        captured = rule.published(figures.counts.captured)
        used = rule.published(figures.counts.used)
        measured = rule.published(figures.answers.measured.count)
        // An answer is missed only where none was captured. Where one registration is without, «fewer than» would be 1; where few
        // have one, the registrations that miss it would say how few.
        let isRevealing = captured.exact.map { registrations - $0 == 1 } ?? true
        missing = isRevealing ? .leftOut : rule.published(figures.counts.missing)
    }
}
