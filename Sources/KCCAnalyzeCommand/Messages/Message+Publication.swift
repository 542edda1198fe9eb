import Metrics
import RegistrationLog
import Reporting

// What the user should know before believing the figures.
extension Message {
    /// The texts of all warnings about what was read and computed, no more of it than is published.
    ///
    /// - Parameters:
    ///   - publication: What is published.
    ///   - substitutes: What stands instead of names that are not shown.
    ///   - isAttentionCalled: Whether what is wrong with the export is printed above a table, so that it is not reported again.
    ///   - hasFigures: Whether there are figures: without a registration nothing is wrong with them but that.
    /// - Returns: The texts, in the order in which they should be read.
    /// - Throws: An error of YAML where lines that settle something cannot be written, which is a defect of the program.
    static func warnings(
        of publication: Publication, _ substitutes: SubstituteLabels, isAttentionCalled: Bool, hasFigures: Bool
    ) throws -> [String] {
        let intake = publication.intake
        let names = intake.files.map(\.name)
        var warnings: [String] = []
        if !isAttentionCalled {
            for (index, file) in intake.files.enumerated() {
                if case .notPlaced(let problem) = file.placement {
                    warnings.append(try Message.settling(problem, file: file.name))
                }
                if let rejection = file.mainRejection, rejection.isMost {
                    warnings.append(
                        try Message.mostlyRejected(rejection, file: FileID(index), fileNames: names).text)
                }
            }
        }
        warnings += intake.warnings.filter { !isAttentionCalled || !AttentionText.covers($0) }.map {
            Message($0, fileNames: names, substitutes: substitutes).text
        }
        return hasFigures ? warnings + publication.analysis.warnings.map { Message($0).text } : warnings
    }
}
