import Configuration
import DelimitedText
import RegistrationLog

extension BorrowedHeader {
    /// The header under which `rule` has `input` read: that of another of `inputs`, read as `configuration` says of that one,
    /// whose own may be that of a third; nil where `input` has its own.
    ///
    /// So a pattern that matches all parts may say of all of them that their header is that of the first, the first included.
    ///
    /// - Throws: ``IngestError`` where no file has the name, or it cannot be read.
    init?(
        for input: InputFile, rule: FileRule?, among inputs: [InputFile], _ configuration: Configuration
    ) throws(IngestError) {
        guard let source = rule?.headerSource, rule?.kind != .ignore else { return nil }
        var (file, fileRule) = (input, rule)
        var seen: Set<InputFile> = []
        while let next = fileRule?.headerSource, seen.insert(file).inserted {
            let other = try Self.file(next, beside: file, among: inputs, configuration)
            if other == file { break }
            (file, fileRule) = (other, configuration.rule(for: other))
        }
        if file == input { return nil }
        let text = try file.open(as: fileRule, expansionLimit: configuration.limits.gzipExpansion)
        let placed = try? Placement(text.beginning, rule: fileRule)
        names = placed?.mapping.names ?? Placement.likeliestHeader(of: text.beginning, rule: fileRule)?.names ?? []
        self.file = source.files.text
    }

    /// The file that `source` means: one in the folder of `file` before any other.
    private static func file(
        _ source: HeaderSource, beside file: InputFile, among inputs: [InputFile], _ configuration: Configuration
    ) throws(IngestError) -> InputFile {
        let readable = inputs.filter { $0.problem == nil && !$0.isReadOnce }
        let beside = readable.first { $0.folder == file.folder && source.files.matches($0.nameInFolder) }
        let anywhere = { readable.first { [$0.relativePath, $0.name].contains(where: source.files.matches) } }
        if let found = beside ?? anywhere() { return found }
        let nearest = NearestName.of(source.files.text, among: inputs.map(\.relativePath))
        throw .configuration(
            configuration.error(.noHeaderFile(source.files.text, nearest: nearest), line: source.line))
    }
}
