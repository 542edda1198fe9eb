public import RegistrationLog

/// An input file and what became of it, as it may be published.
public struct PublishedFile: Sendable {
    /// The name relative to the path that was given, or what stands for it.
    public let name: String
    /// The size as stored, in bytes; nil for standard input, or where it is not published.
    public let bytes: Int?
    /// How the file was taken in.
    public let placement: FilePlacement
    /// The SHA-256 of its bytes as stored, in hexadecimal digits; nil where none was wanted, or it is not published.
    public let sha256: String?
    /// What became of its rows; nil where it was not placed.
    public let rows: PublishedRows?
    /// The source of follow-up that it is of; nil for a file that is no follow-up, or where it is not published.
    public let source: PublishedSource?
    /// The bytes of its rejected records of those of its text; nil where it was not placed, or where it is not published.
    public let rejectedText: Ratio?
    /// The one reason for most of its rejected rows; nil where none was rejected, or where it is not published.
    public let mainRejection: PublishedRejection?

    /// Whether it says what people found who looked at a sample.
    public var isSurvey: Bool { if case .placed(let placed) = placement { placed.kind == .survey } else { false } }

    /// Publishes everything of `file`, which is of `source`.
    init(_ file: IntakeFile, of source: SourceFigures?) {
        name = file.name
        bytes = file.bytes
        placement = file.placement
        sha256 = file.sha256
        rows = file.rows.map { PublishedRows($0) }
        rejectedText = file.rejectedText
        self.source = source.map { PublishedSource(name: $0.name, silentDays: $0.silentDays) }
        mainRejection = file.mainRejection.map { PublishedRejection($0, rows: file.rows?.rows ?? $0.count) }
    }

    /// Publishes everything of `file` to those who may see the registrations themselves, without what is known of its source.
    public init(_ file: IntakeFile) { self.init(file, of: nil) }

    /// Publishes of `file`, under `name`, only how it was taken in.
    init(leavingOutCountsOf file: IntakeFile, name: String) {
        self.name = name
        bytes = nil
        placement = file.placement
        sha256 = nil
        rows = file.rows.map { _ in .leftOut }
        source = nil
        rejectedText = nil
        mainRejection = nil
    }
}

/// A source of follow-up, as it may be published.
public struct PublishedSource: Hashable, Sendable {
    /// What it is called: as a rule in `kcc.yaml` names it, or after its first file.
    public let name: String
    /// How many days it is silent between the first and the last registration of the products that it serves.
    public let silentDays: Int
}
