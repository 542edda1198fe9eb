/// An export in which a row is a registration.
protocol RegistrationExport: Sendable {
    /// The file.
    var file: SampleFile { get set }

    /// The cells of `registration` with these answers.
    func cells(
        of registration: SampleRegistration, identifier: String, product: String, answers: [SampleAnswer],
        random: inout RandomStream
    ) -> [String]
}
