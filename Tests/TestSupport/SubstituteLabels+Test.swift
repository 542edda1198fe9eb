public import RegistrationLog

extension SubstituteLabels {
    /// The labels that tests expect: those of the Dutch report, so that the expected values read alike everywhere.
    public static let test = SubstituteLabels(
        nouns: Nouns(product: "product", field: "vraag", action: "actie", channel: "kanaal", department: "afdeling"),
        column: "kolom", file: "bestand", shielded: "afgeschermd", unnamed: "naam weggelaten",
        otherNames: "Overig (niet getoond)")
}
