import Reporting

// Why reports cannot be compared.
extension Message {
    /// That several reports are of one organisation, where each organisation may have one.
    static func repeatedOrganisation(_ name: String) -> Message {
        Message(
            .repeatedOrganisation, ["organisation": .text(name)],
            "\(printable(name)): several of the reports are of this organisation, which would count more than once. Compare two of "
                + "its reports by themselves, or one of each organisation.")
    }
}
