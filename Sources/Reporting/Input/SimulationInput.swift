public import Metrics

/// Everything that the files of a simulation are made of.
public struct SimulationInput: Sendable {
    /// The name of what was read: the last component of the first path, such as `2024`.
    public let name: String
    /// The version of the program.
    public let version: String
    /// What was simulated.
    public let simulation: Simulation
    /// Whence the proposal comes: the file as the user named it; nil for the report's own proposals.
    public let proposal: String?
    /// The input files and what became of them.
    public let files: [PublishedFile]
    /// The words in which it is written.
    public let wording: Wording
    /// Whose it is.
    public let letterhead: Letterhead

    /// Creates the input of the files of a simulation.
    public init(
        name: String, version: String, simulation: Simulation, proposal: String?, files: [PublishedFile],
        wording: Wording, letterhead: Letterhead = Letterhead()
    ) {
        self.name = name
        self.version = version
        self.simulation = simulation
        self.proposal = proposal
        self.files = files
        self.wording = wording
        self.letterhead = letterhead
    }

    /// The name of the file with the proposal, without its folder; nil for the report's own proposals.
    var proposalName: String? { proposal.map { String($0.split(separator: "/").last ?? "") } }
}
