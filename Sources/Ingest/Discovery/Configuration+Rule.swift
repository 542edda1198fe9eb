import Configuration

extension Configuration {
    /// What is said of `file`, by its path relative to the path given or by the name that the output gives it, so that
    /// a rule holds whether its folder is read alone or with others; nil where nothing is.
    func rule(for file: InputFile) -> FileRule? {
        rule(forOneOf: [file.relativePath, file.name])
    }
}
