import Configuration
public import Metrics
import RegistrationLog

/// Explains figures of a study, one after the other; it looks at the follow-up at most once.
public struct Explainer: Sendable {
    private let study: Study
    private let provenance: LogProvenance
    private let figures: FigureExplainer?

    /// Looks at the follow-up of what was studied, as `options` say, unless the study kept it.
    ///
    /// - Precondition: The input was read with ``StudyOptions/keepsProvenance``.
    /// - Complexity: that of the study of follow-up, linear in registrations and actions.
    public init(of study: Study, _ options: StudyOptions) {
        guard let provenance = study.input.provenance else {
            preconditionFailure("The input was read without its lines.")
        }
        self.study = study
        self.provenance = provenance
        let followUp =
            study.followUp ?? ObservedFollowUp(of: study.log, settings: study.settings, threads: options.threads)
        figures = followUp.map { FigureExplainer(of: study.log, $0) }
    }

    /// Explains `subject` of a question.
    ///
    /// - Parameters:
    ///   - subject: What of it.
    ///   - product: The product, by its name or an alias.
    ///   - field: The question, likewise.
    ///   - limit: Of how many registrations, the first, the follow-up is gathered; nil for all.
    /// - Returns: Why it is what it is.
    /// - Throws: ``ExplanationError`` where the study has no such question.
    /// - Complexity: O(*n* log *n*) for *n* registrations of the product, their actions and what these name.
    public func explanation(
        of subject: ExplanationSubject, product: String, field: String, followUpOfFirst limit: Int? = nil
    ) throws(ExplanationError) -> Explanation {
        let product = try self.product(product)
        let field = try self.field(field, of: product)
        guard let figures else { throw .nothingRegistered(product: product.name) }
        var registrations: [ExplainedRegistration<SourceLine>]?
        if case .figure(let figure) = subject {
            registrations = figures.registrations(
                behind: figure, of: field.field, in: product.product, actionsOfFirst: limit
            ).map { registration in
                registration.map { [provenance, study] in provenance.sourceLine(of: $0, in: study.log) }
            }
        }
        return Explanation(
            subject: subject, product: product, field: field,
            road: figures.road(of: field.field, in: product.product), registrations: registrations)
    }

    private func product(_ name: String) throws(ExplanationError) -> PublishedProduct {
        let products = study.publication.analysis.products
        let aliases = study.input.configuration.aliases.products
        if let index = aliases.index(of: name, among: products.map { ($0.key, $0.name) }) { return products[index] }
        if let index = aliases.index(of: name, among: study.log.products.map { ($0.key, $0.name) }) {
            throw .nothingRegistered(product: study.log.products[index].name)
        }
        throw .unknownProduct(name, nearest: NearestName.of(name, among: products.map(\.name)))
    }

    private func field(_ name: String, of product: PublishedProduct) throws(ExplanationError) -> PublishedField {
        let aliases = study.input.configuration.aliases.fields
        if let index = aliases.index(of: name, among: product.fields.map { ($0.key, $0.name) }) {
            return product.fields[index]
        }
        throw .unknownField(
            name, product: product.name, nearest: NearestName.of(name, among: product.fields.map(\.name)))
    }
}
