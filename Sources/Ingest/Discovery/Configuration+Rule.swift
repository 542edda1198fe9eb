import Configuration

extension Configuration {
    /// What is said of `file`, by its path relative to the path given or by the name that the output gives it, so that
    /// a rule holds whether its folder is read alone or with others; or of the archive or workbook that it is in; nil where
    /// nothing is.
    func rule(for file: InputFile) -> FileRule? {
        rule(forOneOf: file.ruleNames)
    }

    /// What is said of further readings of `file`, in order.
    func rulesForReadingAgain(_ file: InputFile) -> [FileRule] {
        rulesForReadingAgain(oneOf: file.ruleNames)
    }

    /// The error that `problem` stands on `line` of the `kcc.yaml` that was read.
    func error(_ problem: ConfigurationProblem, line: Int) -> ConfigurationError {
        ConfigurationError(file: path ?? Self.fileName, line: line, problem: problem)
    }
}
