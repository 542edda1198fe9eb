extension DataPackage {
    /// Describes the tables `resources` of the simulation `input`.
    init(of input: SimulationInput, resources: [DataResource]) {
        self.init(
            title: "Simulatie: \(input.letterhead.title ?? input.name)",
            description: """
                \(Self.general(version: input.version)) Nagerekend op registraties die er al zijn: het verleden is geen belofte.
                """,
            organisation: input.letterhead.organisation, resources: resources)
    }
}
