import RegistrationLog

/// Which name each spelling of one file stands for, and how often it stood for it.
///
/// A spelling is looked up once for each file, not once for each row; what was counted is handed to the table of names
/// when the file is done. A spelling with dated aliases stands for several names, each a reading of it.
struct NameResolution {
    /// A spelling in one of its meanings.
    struct Reading: Hashable {
        fileprivate let slot: Int
    }

    private let spellings: [String]
    /// The slot of the undated meaning of each spelling; the dated ones follow it, in order of date.
    private var firstSlots: [Int] = []
    /// From when each slot's meaning holds; nil for always.
    private var validFrom: [CalendarDate?] = []
    /// The name that each slot stands for.
    private var numbers: [Int] = []
    /// How often each slot was seen under each claim.
    private var tallies: [Int]

    /// Looks up the spellings of a file in `table`, where `aliases` say what else a name is called.
    init(_ spellings: ByteTable, in table: inout NameTable, aliases: AliasTable) {
        self.spellings = (0..<spellings.count).map(spellings.string)
        for spelling in self.spellings {
            let key = Normalisation.compared(spelling)
            firstSlots.append(numbers.count)
            validFrom.append(nil)
            numbers.append(table.insert(key: aliases.name(of: key)))
            for dated in aliases.datedNames(of: key) {
                validFrom.append(dated.from)
                numbers.append(table.insert(key: dated.name))
            }
        }
        firstSlots.append(numbers.count)
        tallies = Array(repeating: 0, count: numbers.count * NameTable.Claim.allCases.count)
    }

    /// What `spelling` means at `time`.
    func reading(of spelling: UInt32, at time: Timestamp) -> Reading {
        let slots = firstSlots[Int(spelling)]..<firstSlots[Int(spelling) + 1]
        guard slots.count > 1 else { return Reading(slot: slots.lowerBound) }
        let day = time.localDate
        return Reading(slot: slots.last { slot in validFrom[slot].map { $0 <= day } ?? true } ?? slots.lowerBound)
    }

    /// The number of the name that `reading` stands for.
    func number(of reading: Reading) -> Int { numbers[reading.slot] }

    /// Counts an appearance of `reading`.
    mutating func tally(_ reading: Reading, _ claim: NameTable.Claim) {
        tallies[reading.slot * NameTable.Claim.allCases.count + claim.rawValue] += 1
    }

    /// Hands what was counted to `table`.
    func addTallies(to table: inout NameTable) {
        for (spelling, (first, end)) in zip(spellings, zip(firstSlots, firstSlots.dropFirst())) {
            for slot in first..<end {
                for claim in NameTable.Claim.allCases {
                    let count = tallies[slot * NameTable.Claim.allCases.count + claim.rawValue]
                    table.tally(numbers[slot], spelling: spelling, claim: claim, count: count)
                }
            }
        }
    }
}
