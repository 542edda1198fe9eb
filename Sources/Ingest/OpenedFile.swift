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

    /// What became of a file.
    enum Outcome: Sendable {
        /// It is read.
        case placed(Placement)
        /// `kcc.yaml` says to ignore it, and it was not opened.
        case ignored
        /// It cannot be read; what its beginning looks like.
        case notPlaced(PlacementProblem, UnplacedText)
    }

    /// Opens a file, unless `rule` says to ignore it, and looks at its beginning.
    ///
    /// - Throws: ``IngestError`` where it cannot be read.
    init(_ input: InputFile, rule: FileRule?, timeZone: LocalTimeZone) throws(IngestError) {
        self.input = input
        self.rule = rule
        if let ending = Self.unopened(input, rule: rule) {
            outcome = ending
            pending = nil
            return
        }
        let text = try input.open(encoding: rule?.encoding)
        outcome = try Self.outcome(of: input, text, rule: rule, timeZone: timeZone)
        pending = input.bytes == nil ? Pending(text) : nil
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
        if let configured = rule?.encoding, let detected = try detectedEncoding(of: input, text),
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
        return try input.open(encoding: rule?.encoding, progress: progress)
    }
}

extension InputFile {
    /// Opens the file, in `encoding` where that is not nil; `progress` is told how many bytes were read each time.
    ///
    /// - Throws: ``IngestError`` where it cannot be read.
    func open(
        encoding: TextEncoding? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(IngestError) -> DelimitedFile {
        do throws(ByteSourceError) {
            switch location {
            case .standardInput: return try DelimitedFile(StandardInputSource(), encoding: encoding)
            case .path(let path):
                return try DelimitedFile(
                    MeteredSource(FileSource(path: path), expectedSize: bytes, progress: progress),
                    encoding: encoding)
            }
        } catch {
            throw IngestError(error, name: name)
        }
    }
}

/// A file that tells how much was read of it, and that must still be as long as when it was found.
private struct MeteredSource: ByteSource, ~Copyable {
    private var source: FileSource
    /// The size of a regular file when it was found; nil for a pipe or a device, which has none.
    private let expectedSize: Int?
    private let progress: @Sendable (Int) -> Void
    private var bytesRead = 0

    init(_ source: consuming FileSource, expectedSize: Int?, progress: @escaping @Sendable (Int) -> Void) {
        self.source = source
        self.expectedSize = expectedSize
        self.progress = progress
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        let count = try source.read(into: buffer)
        bytesRead += count
        if let expectedSize, count == 0, bytesRead != expectedSize { throw .changedWhileReading }
        progress(count)
        return count
    }
}

extension IngestError {
    /// The failure of a source, with the name of its file.
    init(_ error: ByteSourceError, name: String) {
        self =
            switch error {
            case .cannotOpen(let code), .cannotRead(let code): .cannotRead(name: name, SystemError(code: code))
            case .changedWhileReading: .changedWhileReading(name: name)
            case .damagedGzip: .damagedGzip(name: name)
            }
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
