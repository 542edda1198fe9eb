import Configuration
import DelimitedText
import RegistrationLog

extension BorrowedHeader {
    /// How many files may each have the header of the next.
    private static let mostHops = 100

    /// The header under which `rule` has `input` read: that of another of `files`, read as `configuration` says of that one,
    /// whose own may be that of a third; nil where `input` has its own.
    ///
    /// So a pattern that matches all parts may say of all of them that their header is that of the first, the first included.
    ///
    /// - Throws: ``IngestError`` where no file has the name, or it cannot be read.
    init?(
        for input: InputFile, rule: FileRule?, among files: HeaderFiles, _ configuration: Configuration
    ) throws(IngestError) {
        guard let source = rule?.headerSource, rule?.kind != .ignore else { return nil }
        var (file, fileRule) = (input, rule)
        var seen: Set<InputFile> = []
        while let next = fileRule?.headerSource, seen.insert(file).inserted {
            guard seen.count <= Self.mostHops, let other = files.file(next.files, beside: file) else {
                let nearest = NearestName.of(next.files.text, among: files.paths)
                throw .configuration(
                    configuration.error(.noHeaderFile(next.files.text, nearest: nearest), line: next.line))
            }
            if other == file { break }
            (file, fileRule) = (other, configuration.rule(for: other))
        }
        if file == input { return nil }
        let text = try file.open(as: fileRule, expansionLimit: configuration.limits.gzipExpansion)
        let placed = try? Placement(text.beginning, rule: fileRule)
        names = placed?.mapping.names ?? Placement.likeliestHeader(of: text.beginning, rule: fileRule)?.names ?? []
        self.file = source.files.text
    }
}
