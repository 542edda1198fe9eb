import Metrics
import RegistrationLog

/// `run.json` of a simulation: what was simulated, on what, and what came out.
struct SimulationRunRecord: Encodable, Sendable {
    let program = ReportInput.programName
    let version: String
    /// The edition of the definitions, as a report has it.
    let format = RunRecord.format
    let kind = OutputKind.simulation.rawValue
    /// The name of the organisation and the code of the municipality; nil where `kcc.yaml` does not say.
    let organisation: String?
    let gmCode: String?
    let title: String?
    /// The name of the file with the proposal, without its folder; nil for what the report itself proposes.
    let proposal: String?
    /// How many questions have each decision.
    let decisions: [String: Int]
    /// How many rules were found in the registrations that are simulated.
    let rulesFoundHere: Int
    let inputFiles: [InputFileRecord]
    /// The day of the first registration; nil without one.
    let firstRegistration: String?
    /// The day of the last one.
    let lastRegistration: String?
    /// How long a question is taken to take; nil where that is neither measured nor assumed.
    let secondsPerQuestion: DurationRecord?
    let totals: Totals

    /// All products together: the tables have no total row.
    struct Totals: Encodable, Sendable {
        let registrations: Int
        let questionsNow: Int
        let questionsThen: Int
        let saved: Int
        let withoutAnswer: Int
        let mature: Int
        let matureWithoutAnswer: Int
        let beneficiaries: RunTotals.Beneficiaries
    }

    /// Records the simulation of `input`.
    init(of input: SimulationInput) {
        let simulation = input.simulation
        version = input.version
        organisation = input.letterhead.organisation
        gmCode = input.letterhead.municipalityCode
        title = input.letterhead.title
        proposal = input.proposalName
        decisions = simulation.questions.reduce(into: [:]) { $0[$1.decision.dutch, default: 0] += 1 }
        rulesFoundHere = simulation.rulesFoundHere
        inputFiles = input.files.map { InputFileRecord($0) }
        firstRegistration = simulation.days?.lowerBound.iso8601
        lastRegistration = simulation.days?.upperBound.iso8601
        secondsPerQuestion = simulation.questionDuration.map(DurationRecord.init)
        totals = Totals(simulation.total)
    }
}

extension SimulationRunRecord.Totals {
    fileprivate init(_ counts: SimulatedCounts) {
        registrations = counts.registrations
        questionsNow = counts.answers
        questionsThen = counts.remaining
        saved = counts.saved
        withoutAnswer = counts.withoutAnswer
        mature = counts.mature
        matureWithoutAnswer = counts.matureWithoutAnswer
        beneficiaries = RunTotals.Beneficiaries(counts.beneficiaries)
    }
}
