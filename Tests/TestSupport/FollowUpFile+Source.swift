public import RegistrationLog

extension FollowUpFile {
    /// Creates a file that is a source of its own, whatever other files there are.
    public init(sourceOfItsOwn file: FileID) {
        self.init(file: file, baseName: "file \(file.index).csv", columns: [], source: "source \(file.index)")
    }
}
