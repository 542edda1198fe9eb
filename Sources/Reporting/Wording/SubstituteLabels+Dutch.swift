public import RegistrationLog

extension SubstituteLabels {
    /// The labels in Dutch.
    public static let dutch = SubstituteLabels(
        product: "product", field: "vraag", action: "actie", column: "kolom", file: "bestand", shielded: "afgeschermd",
        unnamed: "naam weggelaten", otherNames: "Overig (niet getoond)")
}
