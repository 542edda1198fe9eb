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
    private(set) var input: InputFile
    /// What `kcc.yaml` says of it; nil where it says nothing.
    let rule: FileRule?
    /// Whether it is read once more, as something else.
    let isAgain: Bool
    /// What became of it.
    private(set) var outcome: Outcome
    private let pending: Pending?
    /// The checksum of its bytes; nil where nobody asks for one, or it has no bytes that could be read.
    private var checksum: FileChecksum?
    /// What was found of it when it was read before; nil where it was not, or holds no registrations.
    private(set) var known: KnownFile?
    /// Whether it explains a sample to who fills it in, and holds nothing to be read.
    let explainsSurvey: Bool
    private let expansionLimit: Int

    /// What became of a file.
    enum Outcome: Sendable {
        /// It is read.
        case placed(Placement)
        /// Keys are looked up in it, and it is not read otherwise.
        case lookup
        /// `kcc.yaml` says to ignore it, and it was not opened.
        case ignored
        /// It cannot be read; what its beginning looks like.
        case notPlaced(PlacementProblem, UnplacedText)
    }

    /// Opens a file, unless `rule` says to ignore it, and looks at its beginning; compressed text may be `expansionLimit`
    /// times as long as it is stored.
    ///
    /// Where `header` is not nil, it is the one of another file, and this one has none.
    /// - Throws: ``IngestError`` where it cannot be read.
    init(
        _ input: InputFile, rule: FileRule?, header: BorrowedHeader? = nil, isAgain: Bool = false,
        timeZone: LocalTimeZone,
        expansionLimit: Int = GzipSource.defaultExpansionLimit, hasChecksum: Bool = false
    ) throws(IngestError) {
        self.input = input
        self.rule = rule
        self.isAgain = isAgain
        self.expansionLimit = expansionLimit
        let checksum = hasChecksum && input.hasBytes ? FileChecksum() : nil
        self.checksum = checksum
        if let ending = try Self.unopened(input, rule: rule, isAgain: isAgain) {
            outcome = ending
            explainsSurvey = false
            pending = nil
            return
        }
        let isReadOnce = input.isReadOnce
        let text = try input.open(
            as: rule, expansionLimit: expansionLimit, checksum: isReadOnce ? checksum : nil)
        explainsSurvey = text.beginning.explainsSurvey
        outcome = try Self.outcome(of: input, text, rule: rule, header: header, timeZone: timeZone)
        pending = isReadOnce ? Pending(text) : nil
    }

    /// What becomes of a file that need not be opened for that.
    ///
    /// - Throws: ``IngestError`` where it is an archive or a workbook that cannot be read.
    private static func unopened(
        _ input: InputFile, rule: FileRule?, isAgain: Bool
    ) throws(IngestError) -> Outcome? {
        if rule?.kind == .ignore { return .ignored }
        if isAgain, input.isReadOnce, input.problem == nil { return .notPlaced(.readOnce, .unopened) }
        switch input.problem {
        case nil: return nil
        case .unreadable(let error): throw IngestError(ByteSourceError(error), name: input.name)
        case .extensionNotRead(let ending):
            return .notPlaced(try input.foreignContent() ?? .extensionNotRead(ending), .unopened)
        case .notRegular: return .notPlaced(.notRegular, .unopened)
        case .unreadableName: return .notPlaced(.unreadableName, .unopened)
        case .inContainer(let problem): return .notPlaced(problem, .unopened)
        }
    }

    private static func outcome(
        of input: InputFile, _ text: borrowing DelimitedFile, rule: FileRule?, header: BorrowedHeader?,
        timeZone: LocalTimeZone
    ) throws(IngestError) -> Outcome {
        var placement: Placement
        do throws(PlacementProblem) {
            placement = try Placement(text.beginning, rule: rule, header: header)
        } catch {
            if let foreign = ForeignText.recognised(in: text.beginning) {
                return .notPlaced(.notText(signature: foreign.rawValue), .unopened)
            }
            return .notPlaced(error, UnplacedText(text, error, rule: rule, header: header, timeZone: timeZone))
        }
        if !placement.isSheet, let configured = rule?.textEncoding,
            let detected = try detectedEncoding(of: input, text),
            // What no mark and no sequence decides is Windows-1252 by its looks, and a code page as well.
            detected != configured, configured.isDetectable || detected != .windows1252
        {
            placement.disagreements.append(
                Placement.Disagreement(
                    setting: "encoding", detected: detected.name, configured: configured.name))
        }
        return .placed(placement)
    }

    /// The encoding that a file whose encoding is given looks like by its beginning; nil where that is all ASCII, or
    /// cannot be read a second time.
    private static func detectedEncoding(
        of input: InputFile, _ text: borrowing DelimitedFile
    ) throws(IngestError) -> TextEncoding? {
        if let mark = text.encoding.byteOrderMark { return mark }
        guard !input.isReadOnce else { return nil }
        let detecting = try input.open()
        return detecting.beginning.text.contains { $0 >= 0x80 } ? detecting.encoding.encoding : nil
    }

    /// What it holds; nil where it is not read.
    var placement: Placement? {
        if case .placed(let placement) = outcome { return placement }
        return nil
    }

    /// The file as one in which keys are looked up.
    ///
    /// It stays what it is where it is read as rows, and where it would be but for something that `kcc.yaml` has to settle:
    /// such rows must not be missed for having keys looked up beside them.
    var lookedUp: OpenedFile {
        if isAgain { return self }
        var file = self
        switch outcome {
        case .ignored: file.outcome = .lookup
        case .notPlaced(.missingColumns, _), .notPlaced(.hiddenSheet, _), .notPlaced(.extensionNotRead, _):
            if rule?.kind == nil { file.outcome = .lookup }
        case .placed, .lookup, .notPlaced: break
        }
        return file
    }

    /// Keeps in mind that the header of the file, which was not placed, may be that of another.
    mutating func propose(headerOf other: String) {
        guard case .notPlaced(let problem, var text) = outcome else { return }
        text.headerOf = other
        outcome = .notPlaced(problem, text)
    }

    /// Takes over size and checksum of the archive or workbook that it is in from `first`, which is not read.
    mutating func takeSize(from first: OpenedFile) {
        input = input.sized(first.input.bytes)
        checksum = first.checksum
    }

    /// The file as it is read once more, with what was `found` of it: its bytes are in its checksum already.
    func readBefore(_ found: FileFindings?) -> OpenedFile {
        var file = self
        file.known = KnownFile(found)
        file.checksum = nil
        return file
    }

    /// Checks that what was opened still stands there, and in the same version.
    ///
    /// - Throws: ``IngestError`` where it does not.
    func checkVersion() throws(IngestError) {
        guard input.problem == nil, rule?.kind != .ignore else { return }
        do throws(ByteSourceError) { try input.checkVersion() } catch { throw IngestError(error, name: input.name) }
    }

    /// What the user should know of the columns of the file numbered `file`, where it was not placed.
    func unplacedWarnings(_ file: FileID) -> [IntakeWarning] {
        if case .notPlaced(let problem, let text) = outcome { return text.warnings(problem, file) }
        return []
    }

    /// The text, from its beginning.
    ///
    /// - Throws: ``IngestError`` where it cannot be read.
    func text(progress: @escaping @Sendable (Int) -> Void) throws(IngestError) -> DelimitedFile {
        if let text = pending?.take() { return text }
        return try input.open(
            as: rule, expansionLimit: expansionLimit, checksum: checksum,
            progress: progress)
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
