public import Metrics

extension ExplanationSubject {
    /// What the figure called `name` is explained as; nil where it is no figure, or none that can be explained.
    ///
    /// - Parameter name: The name of a column of `velden.csv`.
    public init?(figure name: String) {
        let figures = [ExplanationSubject.measured] + ExplainedFigure.allCases.map { .figure($0) }
        guard let found = figures.first(where: { $0.figureName == name }) else { return nil }
        self = found
    }

    /// The names of the figures that can be explained, in the order of `velden.csv`.
    public static var figureNames: [String] { allFigureNames.filter { ExplanationSubject(figure: $0) != nil } }

    /// The names of all figures of a question, in the order of `velden.csv`.
    public static var allFigureNames: [String] { Table.fields.columns.filter { !$0.isKey }.map(\.name) }
}
