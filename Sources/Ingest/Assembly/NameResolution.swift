import Configuration
import RegistrationLog

/// Which name each spelling of one file stands for, and how often it stood for it.
///
/// A spelling is looked up once for each file, not once for each row; what was counted is handed to the table of names
/// when the file is done. A spelling with dated aliases stands for several names, each a reading of it.
struct NameResolution {
    /// A spelling in one of its meanings.
    struct Reading: Hashable {
        /// The number of the reading, from 0.
        let slot: Int
    }

    /// How many readings there are.
    var readingCount: Int { numbers.count }

    /// Whether what a spelling means may depend on the day.
    private(set) var isDated = false
    private let aliases: AliasTable
    private var spellings: [String] = []
    /// The slot of the undated meaning of each spelling; the dated ones follow it, in order of date.
    ///
    /// At the end how many slots there are.
    private var firstSlots = [0]
    /// From when each slot's meaning holds; nil for always.
    private var validFrom: [CalendarDate?] = []
    /// The name that each slot stands for.
    private var numbers: [Int] = []
    /// How often each slot was seen under each claim.
    private var tallies: [Int] = []

    /// Creates the resolution of no spelling, where `aliases` say what else a name is called.
    init(aliases: AliasTable) { self.aliases = aliases }

    /// Creates the resolution of `spellings` in `table`.
    init(_ spellings: ByteTable, in table: inout NameTable, aliases: AliasTable) {
        self.init(aliases: aliases)
        extend(to: spellings, in: &table)
    }

    /// Looks those of `spellings` up in `table` that were added to it since it was given last.
    mutating func extend(to spellings: ByteTable, in table: inout NameTable) {
        for number in self.spellings.count..<spellings.count {
            let spelling = spellings.string(number)
            self.spellings.append(spelling)
            let key = Normalisation.compared(spelling)
            validFrom.append(nil)
            numbers.append(table.insert(key: aliases.name(of: key)))
            for dated in aliases.datedNames(of: key) {
                isDated = true
                validFrom.append(dated.from)
                numbers.append(table.insert(key: dated.name))
            }
            firstSlots.append(numbers.count)
        }
        let missing = numbers.count * NameTable.Claim.count - tallies.count
        tallies.append(contentsOf: repeatElement(0, count: missing))
    }

    /// What `spelling` means at `time`.
    @inline(__always)
    func reading(of spelling: SpellingID, at time: Timestamp) -> Reading {
        // Without a dated alias each spelling has one slot.
        isDated ? datedReading(of: spelling, at: time) : Reading(slot: spelling.index)
    }

    private func datedReading(of spelling: SpellingID, at time: Timestamp) -> Reading {
        let slots = firstSlots[spelling.index]..<firstSlots[spelling.index + 1]
        guard slots.count > 1 else { return Reading(slot: slots.lowerBound) }
        let day = time.localDate
        return Reading(slot: slots.last { slot in validFrom[slot].map { $0 <= day } ?? true } ?? slots.lowerBound)
    }

    /// The number of the name that `reading` stands for.
    func number(of reading: Reading) -> Int { numbers[reading.slot] }

    /// The numbers of all names that `spelling` stands for on any day.
    func numbers(of spelling: SpellingID) -> ArraySlice<Int> {
        numbers[firstSlots[spelling.index]..<firstSlots[spelling.index + 1]]
    }

    /// Counts an appearance of `reading`.
    @inline(__always)
    mutating func tally(_ reading: Reading, _ claim: NameTable.Claim) {
        tallies[reading.slot * NameTable.Claim.count + claim.rawValue] += 1
    }

    /// Calls `body` with the counts, lent to a loop that counts every answer: of an array that is part of a larger value it is
    /// looked up each time whether it has one owner.
    mutating func lendTallies(_ body: (inout MutableSpan<Int>, inout NameResolution) -> Void) {
        var lent: [Int] = []
        swap(&lent, &tallies)
        do {
            var span = lent.mutableSpan
            body(&span, &self)
        }
        swap(&lent, &tallies)
    }

    /// Counts `count` appearances of `reading` in counts that were lent.
    @inline(__always)
    static func tally(
        _ reading: Reading, _ claim: NameTable.Claim, _ count: Int = 1, in tallies: inout MutableSpan<Int>
    ) {
        tallies[reading.slot &* NameTable.Claim.count &+ claim.rawValue] += count
    }

    /// The spellings that were counted since counts were handed over last.
    var countedSpellings: [String] {
        spellings.indices.filter { spelling in
            let slots = firstSlots[spelling]..<firstSlots[spelling + 1]
            let counts = slots.lowerBound * NameTable.Claim.count..<slots.upperBound * NameTable.Claim.count
            return tallies[counts].contains { $0 > 0 }
        }.map { spellings[$0] }
    }

    /// Hands what was counted to `table`, and begins anew.
    mutating func addTallies(to table: inout NameTable) {
        for (spelling, (first, end)) in zip(spellings, zip(firstSlots, firstSlots.dropFirst())) {
            for slot in first..<end {
                for claim in NameTable.Claim.allCases {
                    let count = tallies[slot * NameTable.Claim.count + claim.rawValue]
                    table.tally(numbers[slot], spelling: spelling, claim: claim, count: count)
                }
            }
        }
        for index in tallies.indices { tallies[index] = 0 }
    }
}
