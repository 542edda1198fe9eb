import Metrics
import RegistrationLog

/// The words for what is one of a fixed few: those of the CSV files, so that a reader finds them there.
struct TermWording: Sendable {
    /// A verdict.
    func name(of verdict: Verdict) -> String { verdict.dutch }

    /// A proposal.
    func name(of proposal: Proposal) -> String { proposal.dutch }

    /// A class of personal data.
    func name(of kind: PersonalDataClass) -> String { kind.dutch }

    /// How the class of personal data is known.
    func name(of source: PersonalDataFinding.Source) -> String { source.dutch }

    /// What kind of file it was taken for.
    func kind(of placement: FilePlacement) -> String { placement.dutchKind }

    /// Why rows were rejected.
    func name(of reason: RejectionKind) -> String { reason.dutchTitle }

    /// Why rows were rejected, as a clause that follows «because».
    func cause(of reason: RejectionKind) -> String { reason.dutchCause }
}
