import RegistrationLog

/// A file, and what was found of it besides its rows.
struct InputFindings {
    let opened: OpenedFile
    /// What was found; nil where it was not read.
    let findings: FileFindings?
    /// The checksum of its bytes; nil where none is wanted, or it has no bytes.
    let sha256: String?

    init(_ opened: OpenedFile, _ findings: FileFindings?, sha256: String?) {
        self.opened = opened
        self.findings = findings
        self.sha256 = sha256
    }
}

extension InputFindings {
    /// How the file was taken in.
    var placement: FilePlacement {
        switch opened.outcome {
        case .notPlaced(let problem, _): .notPlaced(problem)
        case .lookup: .lookup
        case .ignored, .placed: findings.map { .placed($0.placed) } ?? .ignored
        }
    }
}
