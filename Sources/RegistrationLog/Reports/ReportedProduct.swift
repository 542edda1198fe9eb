/// A product as a report that was made earlier has it.
public struct ReportedProduct: Sendable {
    /// The name as it is compared.
    public let key: String
    /// The name as the report shows it.
    public let name: String
    /// The uniform product name (UPL); nil where the report has none.
    public let uniformProductName: String?
    /// Its registrations.
    public let registrations: ReportedCount
    /// How much more its uses came together on days than chance would have them, in hundredths: φ; 100 where that was not to be
    /// determined, nil where the report does not say.
    public let clusteringHundredths: Int?
    /// Questions that a contact had; nil where the report does not say.
    public let questionsPerContact: Double?
    /// Its questions, in the order of the report.
    public let fields: [ReportedField]

    /// Creates a product as it was reported.
    public init(
        key: String, name: String, uniformProductName: String?, registrations: ReportedCount,
        clusteringHundredths: Int?, questionsPerContact: Double?, fields: [ReportedField]
    ) {
        self.key = key
        self.name = name
        self.uniformProductName = uniformProductName
        self.registrations = registrations
        self.clusteringHundredths = clusteringHundredths
        self.questionsPerContact = questionsPerContact
        self.fields = fields
    }
}
