public import RegistrationLog

extension SubstituteLabels {
    /// The labels in Dutch.
    public static let dutch = SubstituteLabels(
        nouns: Nouns(product: "product", field: "vraag", action: "actie", channel: "kanaal", department: "afdeling"),
        column: "kolom", file: "bestand", shielded: "afgeschermd", unnamed: "naam weggelaten",
        otherNames: "Overig (niet getoond)")
}
