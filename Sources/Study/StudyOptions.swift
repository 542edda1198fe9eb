public import RegistrationLog

/// What the user decided about a run outside `kcc.yaml`.
public struct StudyOptions: Sendable {
    /// The `kcc.yaml` to obey; nil for the one that stands with the input, if any.
    public var configuration: String?
    /// The days of registration that count.
    public var period = ReportingPeriod()
    /// The least count that may be published; nil where every count may.
    public var smallCells: Int?
    /// The share of rejected rows above which the input is not to be trusted, in per cent.
    public var maximumRejectedPercent = 1.0
    /// Up to how many threads read and compute, at least 1.
    public var threads = 1
    /// Whether the account of the input has a checksum of every file.
    public var hasChecksums = false
    /// Whether it is known afterwards where each row comes from, and under which id each registration.
    public var keepsProvenance = false
    /// Whether what follow-up shows is kept, for a simulation or an explanation after the figures.
    public var keepsFollowUp = false
    /// Whether conditions are sought under which questions are not used, which may take reading the input once more.
    public var seeksRules = true
    /// What was decided earlier, which is held against the log; nil where nothing was given.
    public var decisions: DecisionList?
    /// Is given, from any thread, how far reading has come.
    public var progress: @Sendable (ReadingProgress) -> Void = { _ in }

    /// What stands instead of names that are not shown.
    public let substitutes: SubstituteLabels

    /// Creates the options that hold when nothing was said: all days, every count, one thread.
    public init(substitutes: SubstituteLabels) { self.substitutes = substitutes }
}

/// How far the reading of the input has come.
public enum ReadingProgress: Hashable, Sendable {
    /// It begins; all files together have this many bytes as stored.
    case began(bytes: Int)
    /// This many bytes more were read.
    case read(bytes: Int)
    /// It ended, well or not.
    case ended
}
