extension FoundCondition {
    /// The most characters of a value that is shown.
    private static let mostCharacters = 40
    /// The least number of digits that may be a number of somebody.
    private static let fewestDigits = 4

    /// Its values as they are shown; nil where one of them may not be: then nothing of the condition is.
    ///
    /// It is the one way on which an answer of citizens can come into a report. So many of them must have given it, in either half,
    /// and it must look like nobody's address or number.
    var shownValues: [String]? {
        guard fewestLater >= RuleColumn.fewestRegistrations else { return nil }
        let names = values.map(\.name)
        return names.allSatisfy(Self.mayBeShown) ? names : nil
    }

    private static func mayBeShown(_ name: String) -> Bool {
        name.count <= mostCharacters && !name.unicodeScalars.contains("@")
            && name.unicodeScalars.count { $0.properties.generalCategory == .decimalNumber } < fewestDigits
    }
}
