/// Where the rows of a log come from, in their order: of each registration the id as it counts, and the file and line of its
/// first row; of each follow-up action and each row of a sample the line, since the log has its file.
///
/// It stands beside a log and is in none, so that no figure can be of it; whoever wants it must ask for it. A registration takes
/// 16 bytes, and those of its id; an action and a row of a sample take 4.
public struct LogProvenance: Sendable {
    /// The ids, one after the other.
    private var identifiers: [UInt8] = []
    /// Where each id ends.
    private var ends: [Int] = []
    private var files: [FileID] = []
    private var lines: [UInt32] = []
    private var actionLines: [UInt32] = []
    private var surveyLines: [UInt32] = []

    /// Creates the provenance of no row.
    public init() {}

    /// How many registrations there are.
    public var count: Int { ends.count }

    /// The id of the registration at `index` as it counts, in UTF-8.
    public func identifier(of index: Int) -> ArraySlice<UInt8> {
        identifiers[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The file in which the first row of the registration at `index` stands.
    public func file(of index: Int) -> FileID { files[index] }

    /// The physical line on which the first row of the registration at `index` begins, from 1.
    public func line(of index: Int) -> Int { Int(lines[index]) }

    /// The physical line on which the row of the action at `index` begins, from 1; its file is ``FollowUpAction/file``.
    public func line(ofAction index: Int) -> Int { Int(actionLines[index]) }

    /// The physical line on which the row of a sample at `index` begins, from 1; its file is ``SurveyTable/Row/file``.
    public func line(ofSurveyRow index: Int) -> Int { Int(surveyLines[index]) }

    /// Adds the next actions, which begin on these lines.
    public mutating func append(actionsOn lines: some Sequence<UInt32>) { actionLines += lines }

    /// Adds the next rows of samples, which begin on these lines.
    public mutating func append(surveyRowsOn lines: some Sequence<UInt32>) { surveyLines += lines }

    /// Adds the next registration.
    public mutating func append(identifier: some Collection<UInt8>, file: FileID, line: Int) {
        identifiers.append(contentsOf: identifier)
        ends.append(identifiers.count)
        files.append(file)
        lines.append(UInt32(line))
    }

    /// Makes room for `capacity` registrations in all.
    public mutating func reserveCapacity(_ capacity: Int) {
        ends.reserveCapacity(capacity)
        files.reserveCapacity(capacity)
        lines.reserveCapacity(capacity)
    }
}
