import Configuration
import DelimitedText

extension InputFile {
    /// Opens the file in the encoding, and with the quotes and escapes, that `rule` says it has; a sheet knows all three.
    ///
    /// `progress` is given how many bytes were read each time, and `checksum` which.
    ///
    /// - Throws: ``IngestError`` where it cannot be read.
    func open(
        as rule: FileRule? = nil, expansionLimit: Int = GzipSource.defaultExpansionLimit,
        checksum: FileChecksum? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(IngestError) -> DelimitedFile {
        let (encoding, quoting, escapes) = (rule?.textEncoding, rule.quoting, rule.escapes)
        do throws(ByteSourceError) {
            switch location {
            case .standardInput:
                return try DelimitedFile(
                    MeteredSource(StandardInputSource(), checksum: checksum), encoding: encoding, quoting: quoting,
                    escapes: escapes, expansionLimit: expansionLimit)
            case .member(let container, let member):
                progress(bytes ?? 0)
                return try DelimitedFile(
                    MemberSource(container, member), encoding: encoding, quoting: quoting, escapes: escapes,
                    expansionLimit: expansionLimit)
            case .sheet(let sheet):
                progress(bytes ?? 0)
                return try DelimitedFile(SheetSource(sheet), encoding: .utf8, delimiter: .unitSeparator)
            case .path(let path):
                return try DelimitedFile(
                    MeteredSource(FileSource(path: path, expected: version), checksum: checksum, progress: progress),
                    encoding: encoding, quoting: quoting, escapes: escapes, expansionLimit: expansionLimit)
            }
        } catch {
            throw IngestError(error, name: name)
        }
    }

    /// Whether there are bytes to be read under the name: not of a folder, a socket or a link that leads nowhere.
    var hasBytes: Bool {
        switch problem {
        case .notRegular, .unreadableName: false
        // Those of an archive or a workbook count with the first that is in it.
        case .extensionNotRead, .inContainer, .unreadable, nil: holder == nil || bytes != nil
        }
    }

    /// Opens the file, or what holds it, as the version that was found, and reads nothing.
    func checkVersion() throws(ByteSourceError) { _ = try storedSource() }

    /// Reads the whole file for its checksum alone.
    func drain(into checksum: FileChecksum) throws(ByteSourceError) {
        if case .standardInput = location { return try checksum.read(StandardInputSource()) }
        if let source = try storedSource() { try checksum.read(source) }
    }

    /// The bytes of the file, or of what holds it, as they are stored; nil of standard input, which is stored nowhere.
    private func storedSource() throws(ByteSourceError) -> FileSource? {
        switch location {
        case .standardInput: return nil
        case .path(let path): return try FileSource(path: path, expected: version)
        case .member, .sheet:
            guard let holder else { return nil }
            return try FileSource(path: holder.path, expected: holder.version)
        }
    }
}

/// A source that reports how much was read of it, and a checksum what.
private struct MeteredSource<Source: ByteSource & ~Copyable>: ByteSource, ~Copyable {
    private var source: Source
    private let checksum: FileChecksum?
    private let progress: @Sendable (Int) -> Void

    init(
        _ source: consuming Source, checksum: FileChecksum?, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.source = source
        self.checksum = checksum
        self.progress = progress
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        let count = try source.read(into: buffer)
        checksum?.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        progress(count)
        return count
    }
}
