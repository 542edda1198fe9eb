import Configuration
import DelimitedText
import RegistrationLog
import Synchronization

/// A file whose beginning was looked at.
///
/// A regular file is opened again for its rows, so that thousands of files need no more than a few descriptors; what
/// can be read only once is kept open.
struct OpenedFile: Sendable {
    /// A text that can be read only once, until it is taken to be read.
    private final class Pending: Sendable {
        private let text: Mutex<DelimitedFile?>

        init(_ text: consuming DelimitedFile) { self.text = Mutex(text) }

        func take() -> DelimitedFile? {
            text.withLock { text in
                let taken = text.take()
                return taken
            }
        }
    }

    /// The file.
    let input: InputFile
    /// What `kcc.yaml` says of it; nil where it says nothing.
    let rule: FileRule?
    /// What became of it.
    let outcome: Outcome
    private let pending: Pending?
    /// The checksum of its bytes; nil where nobody asks for one, or it has no bytes that could be read.
    private let checksum: FileChecksum?
    private let expansionLimit: Int

    /// What became of a file.
    enum Outcome: Sendable {
        /// It is read.
        case placed(Placement)
        /// `kcc.yaml` says to ignore it, and it was not opened.
        case ignored
        /// It cannot be read; what its beginning looks like.
        case notPlaced(PlacementProblem, UnplacedText)
    }

    /// Opens a file, unless `rule` says to ignore it, and looks at its beginning; compressed text may be `expansionLimit`
    /// times as long as it is stored.
    ///
    /// - Throws: ``IngestError`` where it cannot be read.
    init(
        _ input: InputFile, rule: FileRule?, timeZone: LocalTimeZone,
        expansionLimit: Int = GzipSource.defaultExpansionLimit, hasChecksum: Bool = false
    ) throws(IngestError) {
        self.input = input
        self.rule = rule
        self.expansionLimit = expansionLimit
        let checksum = hasChecksum && input.hasBytes ? FileChecksum() : nil
        self.checksum = checksum
        if let ending = Self.unopened(input, rule: rule) {
            outcome = ending
            pending = nil
            return
        }
        let isReadOnce = input.bytes == nil
        let text = try input.open(
            encoding: rule?.textEncoding, expansionLimit: expansionLimit, checksum: isReadOnce ? checksum : nil)
        outcome = try Self.outcome(of: input, text, rule: rule, timeZone: timeZone)
        pending = isReadOnce ? Pending(text) : nil
    }

    /// What becomes of a file that need not be opened for that.
    private static func unopened(_ input: InputFile, rule: FileRule?) -> Outcome? {
        if rule?.kind == .ignore { return .ignored }
        return input.problem.map { .notPlaced(PlacementProblem($0), .unopened) }
    }

    private static func outcome(
        of input: InputFile, _ text: borrowing DelimitedFile, rule: FileRule?, timeZone: LocalTimeZone
    ) throws(IngestError) -> Outcome {
        var placement: Placement
        do throws(PlacementProblem) { placement = try Placement(text.beginning, rule: rule) } catch {
            return .notPlaced(error, UnplacedText(text, rule: rule, timeZone: timeZone))
        }
        if let configured = rule?.textEncoding, let detected = try detectedEncoding(of: input, text),
            detected != configured
        {
            placement.disagreements.append(
                Placement.Disagreement(
                    setting: "encoding", detected: detected.rawValue, configured: configured.rawValue))
        }
        return .placed(placement)
    }

    /// The encoding that a file whose encoding is given looks like by its beginning; nil where that is all ASCII, or
    /// cannot be read a second time.
    private static func detectedEncoding(
        of input: InputFile, _ text: borrowing DelimitedFile
    ) throws(IngestError) -> TextEncoding? {
        if let mark = text.encoding.byteOrderMark { return mark }
        guard input.bytes != nil else { return nil }
        let detecting = try input.open()
        return detecting.beginning.text.contains { $0 >= 0x80 } ? detecting.encoding.encoding : nil
    }

    /// What it holds; nil where it is not read.
    var placement: Placement? {
        if case .placed(let placement) = outcome { return placement }
        return nil
    }

    /// The text, from its beginning.
    ///
    /// - Throws: ``IngestError`` where it cannot be read.
    func text(progress: @escaping @Sendable (Int) -> Void) throws(IngestError) -> DelimitedFile {
        if let text = pending?.take() { return text }
        return try input.open(
            encoding: rule?.textEncoding, expansionLimit: expansionLimit, checksum: checksum, progress: progress)
    }

    /// The SHA-256 of its bytes as they are stored, in hexadecimal digits; nil where none is wanted, or it has no bytes.
    ///
    /// It was computed while the rows were read. What was not read for its rows is read here.
    ///
    /// - Throws: ``IngestError`` where it cannot be read.
    func sha256() throws(IngestError) -> String? {
        guard let checksum else { return nil }
        if let digest = checksum.digest { return digest }
        do throws(ByteSourceError) {
            if let text = pending?.take() { try text.drain() } else { try input.drain(into: checksum) }
        } catch {
            throw IngestError(error, name: input.name)
        }
        return checksum.digest
    }
}

extension InputFile {
    /// Opens the file, in `encoding` where that is not nil; `progress` is told how many bytes were read each time, and
    /// `checksum` which.
    ///
    /// - Throws: ``IngestError`` where it cannot be read.
    func open(
        encoding: TextEncoding? = nil, expansionLimit: Int = GzipSource.defaultExpansionLimit,
        checksum: FileChecksum? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(IngestError) -> DelimitedFile {
        do throws(ByteSourceError) {
            switch location {
            case .standardInput:
                return try DelimitedFile(
                    MeteredSource(StandardInputSource(), checksum: checksum), encoding: encoding,
                    expansionLimit: expansionLimit)
            case .path(let path):
                return try DelimitedFile(
                    MeteredSource(FileSource(path: path, expected: version), checksum: checksum, progress: progress),
                    encoding: encoding, expansionLimit: expansionLimit)
            }
        } catch {
            throw IngestError(error, name: name)
        }
    }

    /// Whether there are bytes to be read under the name: not of a folder, a socket or a link that leads nowhere.
    fileprivate var hasBytes: Bool {
        switch problem {
        case .notRegular, .unreadableName: false
        case .extensionNotRead, nil: true
        }
    }

    /// Reads the whole file for its checksum alone.
    fileprivate func drain(into checksum: FileChecksum) throws(ByteSourceError) {
        switch location {
        case .standardInput: try checksum.read(StandardInputSource())
        case .path(let path): try checksum.read(FileSource(path: path, expected: version))
        }
    }
}

/// A source that tells how much was read of it, and a checksum what.
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

extension PlacementProblem {
    /// Why a file that was found is not read.
    fileprivate init(_ problem: FoundFileProblem) {
        self =
            switch problem {
            case .extensionNotRead(let ending): .extensionNotRead(ending)
            case .notRegular: .notRegular
            case .unreadableName: .unreadableName
            }
    }
}
