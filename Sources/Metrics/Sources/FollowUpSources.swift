import RegistrationLog

/// The sources of follow-up of a log, by number: in the order of their first files.
struct FollowUpSources: Sendable {
    /// What each is called: as a rule names it, or after its first file.
    let names: [String]
    /// For each the days of which all its follow-up is in the data, by day number; nil where nobody says.
    let covered: [[ClosedRange<Int>]?]
    /// For each file of the log the number of its source; nil for a file that is no follow-up.
    private let numbers: [Int?]

    /// Groups the follow-up files of `log`; an action's file that the log does not describe is a source of its own.
    ///
    /// - Complexity: O(*n*) for *n* files, their columns, and actions.
    init(of log: RegistrationLog) {
        let files = log.followUpFiles
        let grouping = SourceGrouping(
            of: files.map { SourceFile(baseName: $0.baseName, columns: $0.columns, namedSource: $0.source) })
        var names = grouping.names
        var covered = [[ClosedRange<Int>]?](repeating: nil, count: names.count)
        var numbers: [Int?] = []
        func number(_ file: FileID, _ source: Int) {
            while numbers.count <= file.index { numbers.append(nil) }
            numbers[file.index] = source
        }
        for (file, source) in zip(files, grouping.sources) {
            number(file.file, source)
            if let days = file.covered {
                covered[source, default: []].append(days.lowerBound.dayNumber...days.upperBound.dayNumber)
            }
        }
        for action in log.followUps.indices {
            let file = log.followUps[action].file
            if file.index < numbers.count, numbers[file.index] != nil { continue }
            number(file, names.count)
            names.append("")
            covered.append(nil)
        }
        self.names = names
        self.covered = covered
        self.numbers = numbers
    }

    /// How many there are.
    var count: Int { names.count }

    /// The source of a follow-up file; nil for any other file.
    func number(of file: FileID) -> Int? { file.index < numbers.count ? numbers[file.index] : nil }
}

extension [[ClosedRange<Int>]?] {
    fileprivate subscript(index: Int, default value: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        get { self[index] ?? value }
        set { self[index] = newValue }
    }
}
