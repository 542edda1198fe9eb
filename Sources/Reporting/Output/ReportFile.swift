/// A file of the report, ready to be written.
public struct ReportFile: Sendable {
    /// The name within the report's folder.
    public let name: String
    /// The whole content.
    public let bytes: [UInt8]

    /// Creates the file `name`.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// The names of the files of a report that are no tables.
public enum ReportFileName {
    /// The page that people read.
    public static let page = "index.html"
    /// What the tables hold; the standard fixes this name.
    public static let dataPackage = "datapackage.json"
    /// The record of the run, by which a folder is known as a report of this program.
    public static let runRecord = "run.json"
}
