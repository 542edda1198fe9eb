/// What a reader can know of a registration besides its answers.
struct ReadAttributes: Hashable, Sendable {
    /// The channel as names are compared; empty where none is known.
    var channel = ""
    /// The department likewise.
    var department = ""
    /// How long it took, in whole seconds within 1…14,400; nil where that is not known.
    var handlingSeconds: Int?
}

extension SampleRegistration {
    /// The channel as a system writes it: now and then spelt otherwise, and sometimes left open.
    var writtenChannel: String { number.isMultiple(of: 61) ? "" : spelt(channel.rawValue) }

    /// The department of the employee as `system` writes it: now and then spelt otherwise, and sometimes left open.
    func writtenDepartment(in system: RegistrationSystem) -> String {
        if number.isMultiple(of: 43) { return "" }
        let employee = Int(employee.drop { !$0.isWholeNumber }) ?? 0
        if system == .caseSystem { return spelt(Self.districtTeams[employee % Self.districtTeams.count]) }
        return spelt(Self.departments.first { employee <= $0.lastEmployee }?.name ?? "")
    }

    /// The seconds on the clock of the front office; nil where nobody started it.
    ///
    /// Now and then it ran on through a break or the night, or was stopped at once.
    var clockedSeconds: Int? {
        if number.isMultiple(of: 67) { return nil }
        if number.isMultiple(of: 1_009) { return 86_399 }
        if number.isMultiple(of: 997) { return 0 }
        return number.isMultiple(of: 251) ? handlingSeconds * 12 : handlingSeconds
    }

    /// The same as hours, minutes and seconds; empty where nobody started it.
    var clockedTime: String {
        guard let seconds = clockedSeconds else { return "" }
        return "\(seconds / 3_600):\(padded(seconds / 60 % 60, to: 2)):\(padded(seconds % 60, to: 2))"
    }

    /// What a reader of the export of `system` knows.
    func attributes(in system: RegistrationSystem) -> ReadAttributes {
        let hasClock = system == .frontOffice || system == .contactRequests
        return ReadAttributes(
            channel: system == .forms ? "" : writtenChannel.lowercased(),
            department: hasClock || system == .caseSystem ? writtenDepartment(in: system).lowercased() : "",
            handlingSeconds: hasClock ? clockedSeconds.flatMap { (1...14_400).contains($0) ? $0 : nil } : nil)
    }

    private func spelt(_ name: String) -> String {
        if number.isMultiple(of: 53) { return name.uppercased() }
        return number.isMultiple(of: 47) ? name.prefix(1).uppercased() + name.dropFirst() : name
    }

    /// The departments of the front office, each with the number of the last of its employees.
    private static let departments: [(name: String, lastEmployee: Int)] = [
        ("Klantcontact", 16), ("Burgerzaken", 28), ("Wijkpunt Noord", 36), ("Wijkpunt Zuid", 42),
    ]

    /// The teams of the social domain.
    private static let districtTeams = ["Wijkteam Noord", "Wijkteam Zuid", "Wijkteam Centrum"]
}
