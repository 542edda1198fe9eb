extension Story {
    /// The name by which an action that follows `registration` knows `field`.
    ///
    /// Who handles reports about public space works with the ids of questions on one screen of two.
    func mention(of field: Int, in registration: SampleRegistration) -> String {
        if products[registration.product].system == .reports, registration.number.isMultiple(of: 2) {
            return Self.reportIdentifier(of: field)
        }
        return wording(of: field, for: registration.product, on: registration.time.day)
    }

    /// What the system for reports about public space calls the question of `field`, whatever its label says.
    static func reportIdentifier(of field: Int) -> String { "extra_vraag_\(field)" }
}
