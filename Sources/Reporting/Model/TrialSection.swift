import Metrics
import RegistrationLog

/// What asking less did where that was tried already: what changed, what it cost, and what the front office says of it.
struct TrialSection: Encodable {
    /// A part of what is said.
    struct Part: Encodable {
        let label: String
        let text: Prose
    }

    let heading: Prose
    let parts: [Part]
    /// Answers per contact by month with the day of the change; nil where that may not be published.
    let drawing: MonthDrawing?

    /// Takes of the dated changes of questions the one with most registrations of those after which less is asked, else of all;
    /// nil where there is none.
    init?(_ input: ReportInput) {
        let changes = input.analysis.protocolChanges
        guard let change = changes.filter(\.asksLess).mostRegistrations ?? changes.mostRegistrations,
            let product = input.analysis.products.first(where: { $0.product == change.product })
        else { return nil }
        let wording = input.wording.trial
        let stopped = change.fields.filter(\.isStopped)
        heading =
            wording.heading(
                product: change.productName, date: change.date, before: change.answersBefore, after: change.answersAfter
            ).withShortNames
        parts =
            [
                Part(
                    label: wording.changeLabel,
                    text: wording.change(
                        notes: change.notes, before: change.answersBefore, after: change.answersAfter
                    ).withShortNames),
                Part(
                    label: wording.costLabel,
                    text: wording.cost(TrialCost(change), coverage: product.counts.followUpCoverage).withShortNames),
                Part(
                    label: wording.frontOfficeLabel,
                    text: Prose(
                        wording.frontOffice(
                            signals: FrontOffice(product).signals,
                            aboutStopped: .sum(of: product.signals(about: stopped.map(\.field)))))),
            ]
            + (input.wording.effects.summary(input.analysis.effects(of: change)).map {
                [Part(label: input.wording.effects.label, text: Prose($0))]
            } ?? [])
            + (changes.count > 1
                ? [Part(label: wording.othersLabel, text: Prose(wording.others(changes.count - 1)))] : [])
        drawing = MonthDrawing(product, changes: [change.date], anchor: Anchors.trial, wording: input.wording)
    }
}

extension PublishedProduct {
    /// How many signals there are about each of `fields`; 0 where these are none.
    fileprivate func signals(about fields: [FieldID]) -> [PublishedCount] {
        let sought = Set(fields)
        return self.fields.filter { sought.contains($0.field) }.map(\.counts.signals.all)
    }
}

extension PublishedProtocolChange {
    /// Whether a registration has fewer answers since, as far as that is published.
    fileprivate var asksLess: Bool {
        guard let before = answersBefore.published, let after = answersAfter.published, after.denominator > 0 else {
            return false
        }
        return after.numerator * before.denominator < before.numerator * after.denominator
    }

    /// The mature registrations on both sides; 0 where they are not published.
    fileprivate var registrations: Int { (registrationsBefore.exact ?? 0) + (registrationsAfter.exact ?? 0) }
}

extension [PublishedProtocolChange] {
    /// The change with most registrations on both sides, the first of those; nil for none.
    fileprivate var mostRegistrations: PublishedProtocolChange? {
        self.max { $0.registrations < $1.registrations }.flatMap { most in
            first { $0.registrations == most.registrations }
        }
    }
}
