import RegistrationLog

/// What people type into a sample, leniently: nobody is asked again what a tick meant.
enum SurveyWord {
    /// What stands for a tick.
    private static let yes: Set = ["ja", "j", "x", "1", "true", "waar", "yes"]
    /// What stands for none.
    private static let no: Set = ["nee", "n", "0", "false", "onwaar", "no"]

    /// Whether the cell of a question says that its answer was needed: anything does but what says no, for somebody wrote it there.
    static func isMark(_ cell: Span<UInt8>, _ placeholders: Placeholders) -> Bool {
        placeholders.isCaptured(cell) && !no.contains(Normalisation.compared(cell))
    }

    /// What a cell of `bekeken` says became of its row; nil where it holds another word.
    static func outcome(_ cell: Span<UInt8>, _ placeholders: Placeholders) -> SurveyOutcome? {
        let word = Normalisation.compared(cell)
        // A tick may be a placeholder in answers.
        if yes.contains(word) { return .lookedAt }
        if word == "onvindbaar" { return .notFound }
        return !placeholders.isCaptured(cell) || no.contains(word) ? .open : nil
    }
}
