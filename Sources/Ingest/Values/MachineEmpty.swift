import RegistrationLog

/// What programs write for «no value»: a cell that holds nothing else is an empty cell, whatever it should hold.
///
/// Nobody typed these, so that no question was asked either; what somebody typed for «no answer» is a placeholder.
enum MachineEmpty {
    /// The texts in compared form, in order of code points.
    static let keys: [String] = (texts + zeroDates).map(Normalisation.compared).sorted {
        $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }

    /// As databases, Python, pivot tables, spreadsheets in both languages, rich text and form tools write them.
    private static let texts = [
        #"\N"#, "NULL", "(null)", "<null>", "[null]", "NaN", "NaT", "None", "nil", "undefined", "(leeg)", "(blank)",
        "{}",
        "[]", "#N/A", "#N/B", "#NAAM?", "#NAME?", "#VALUE!", "#WAARDE!", "#REF!", "#VERW!", "#DIV/0!", "#DEEL/0!",
        "#NULL!", "<p></p>", "<br>", "&nbsp;", "--None--",
    ]

    /// The first day that databases know, as they write it and as .NET does, alone or as a midnight.
    private static let zeroDates = ["0001-01-01", "1-1-0001"].flatMap { date in
        ["", " 00:00", " 00:00:00", "T00:00", "T00:00:00"].map { date + $0 }
    }
}
