import DelimitedText
import Platform
import RegistrationLog

extension InputFile {
    /// What a file whose name is not of a kind that is read holds; nil where that is not known.
    ///
    /// - Throws: ``IngestError`` where it cannot be looked at.
    func foreignContent() throws(IngestError) -> PlacementProblem? {
        guard contentBytes != nil else { return nil }
        let text = try open()
        if let foreign = text.beginning.foreignFormat { return foreign.problem }
        return ForeignText.recognised(in: text.beginning).map { .notText(signature: $0.rawValue) }
    }
}

extension ForeignFormat {
    /// Why a file in the format is not read.
    var problem: PlacementProblem { self == .encryptedWorkbook ? .encrypted : .notText(signature: label) }
}
