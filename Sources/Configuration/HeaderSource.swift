/// Where the header of a file without one stands: in another file.
package struct HeaderSource: Hashable, Sendable {
    /// The files that have it, of which the first counts.
    package let files: ShellPattern
    /// The line of `kcc.yaml` that says so.
    package let line: Int

    /// Creates the source of a header that stands in `files` and is named on `line`.
    package init(files: ShellPattern, line: Int) {
        self.files = files
        self.line = line
    }
}

extension HeaderSource {
    /// Reads the name or pattern of the other file.
    init(_ node: ConfigurationNode) throws(ConfigurationError) {
        self.init(files: try node.pattern(), line: node.line)
    }
}
