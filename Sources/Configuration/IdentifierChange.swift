/// What systems and spreadsheets do to ids, and what `kcc.yaml` can therefore undo under `ids`.
///
/// The cases stand in the order in which they are applied, whatever the order in which they are written.
package enum IdentifierChange: String, CaseIterable, Sendable {
    /// Zeros before a number, which a spreadsheet drops.
    case leadingZeros = "leading_zeros"
    /// Capitals and small letters.
    case letterCase = "case"
    /// Number signs and blanks before the id.
    case prefix
    /// Points, commas, apostrophes or blanks between the thousands of a number.
    case separators
    /// The three letters that Salesforce puts behind its 15, so that capitals need not be distinguished from small letters.
    case salesforce
    /// What stands behind the first hyphen or slash, such as the number of a part.
    case suffix
}
