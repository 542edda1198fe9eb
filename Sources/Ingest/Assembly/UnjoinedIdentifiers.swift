import Configuration
import RegistrationLog

/// The ids in follow-up files that lead to no registration, and what systems do to ids that would join them.
///
/// They are looked for while the bytes of ids are still there, so before duplicates are known: this is advice, and counts
/// nothing.
struct UnjoinedIdentifiers {
    /// How many different ids of a file are tried.
    static let limit = 1_000
    /// Over a tenth of the rows must lead nowhere for a trial.
    static let leastShare = 10

    /// What ids are held against.
    private let isKnown: (IdentifierNumber) -> Bool
    /// For each file over a tenth of whose rows lead nowhere the first different ids of these, in order of appearance.
    private(set) var ids: [FileID: [IdentifierNumber]] = [:]

    /// Looks through the rows of `days`, the first to the last of the registrations; an id leads somewhere where it is that of
    /// a registration, or of a record with links.
    ///
    /// - Complexity: Linear in the rows; memory is at most ``limit`` ids a file.
    init(
        of waiting: WaitingFollowUps, within days: ClosedRange<CalendarDate>,
        isKnown: @escaping (IdentifierNumber) -> Bool
    ) {
        self.isKnown = isKnown
        var start = 0
        for file in waiting.files {
            var (count, unjoined) = (0, 0)
            var found: [IdentifierNumber] = []
            var seen: Set<IdentifierNumber> = []
            for number in start..<file.end {
                let row = waiting.rows[number]
                guard days.contains(row.time.localDate) else { continue }
                count += 1
                guard let id = row.registration.value ?? row.followUp.value, !isKnown(id),
                    !(row.followUp.value.map(isKnown) ?? false)
                else { continue }
                unjoined += 1
                if found.count < Self.limit, seen.insert(id).inserted { found.append(id) }
            }
            if unjoined * Self.leastShare > count { ids[file.file] = found }
            start = file.end
        }
    }

    /// What came of each change for the ids of each file; nothing where there are none.
    ///
    /// An id joins where exactly one that is known is the same once both are changed: a change that makes many known ids one
    /// is no way to distinguish registrations.
    /// - Complexity: Linear in the bytes of all ids of `table`, for each change.
    func trials(in table: IdentifierTable) -> [FileID: IdentifierTrial] {
        guard !ids.isEmpty else { return [:] }
        let identifiers = IdentifiersByNumber(table)
        var joined: [FileID: [IdentifierTrial.Change]] = [:]
        let known = (0..<identifiers.count).map { IdentifierNumber($0) }.filter(isKnown)
        var buffer: [UInt8] = []
        for change in IdentifierChange.allCases {
            // How many known ids each of those tried is the same as.
            var counts: [[UInt8]: Int] = [:]
            for id in ids.values.joined() {
                identifiers.copy(id, to: &buffer)
                change.apply(to: &buffer)
                counts[buffer] = 0
            }
            for id in known {
                identifiers.copy(id, to: &buffer)
                change.apply(to: &buffer)
                counts[buffer]? += 1
            }
            for (file, ids) in ids {
                let count = ids.count { id in
                    identifiers.copy(id, to: &buffer)
                    change.apply(to: &buffer)
                    return counts[buffer] == 1
                }
                joined[file, default: []].append(IdentifierTrial.Change(name: change.rawValue, joined: count))
            }
        }
        return joined.reduce(into: [:]) { trials, entry in
            trials[entry.key] = IdentifierTrial(tried: ids[entry.key]?.count ?? 0, changes: entry.value)
        }
    }
}
