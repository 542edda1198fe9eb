import RegistrationLog

/// The mature captures and uses of the fields of a product by local day, as far as they show how uses cluster.
struct UsesByDay {
    /// The days of each field that has uses enough, in code-point order of the compared names of the fields.
    let fields: [[DayOfCaptures]]

    /// Counts the registrations of a product.
    ///
    /// - Parameters:
    ///   - uses: Its uses.
    ///   - log: The log.
    ///   - ages: How each registration stands.
    ///   - counts: By slot what is counted of the field.
    /// - Complexity: O(*n*) for *n* registrations and uses, and the answers to fields that have uses enough.
    init(of uses: ProductUses, in log: RegistrationLog, ages: [Maturity.Age], counts: [AnswerCounts]) {
        let slots = counts.indices.filter { counts[$0].matureUsed >= Clustering.fewestUses }
        if slots.isEmpty {
            fields = []
            return
        }
        var tally = DayTally(slots: slots)
        var row = 0
        for (index, position) in uses.positions.enumerated() where ages[index] == .mature {
            tally.begin(log.registrations.day(of: position))
            tally.add(log.registrations.pages[log.registrations.pageRange(of: Int(position))])
            while row < uses.registrationsWithUse.count, uses.registrationsWithUse[row] < index { row += 1 }
            guard row < uses.registrationsWithUse.count, uses.registrationsWithUse[row] == index else { continue }
            for use in uses.used[row] { tally.addUse(of: use.slot) }
        }
        let days = tally.days
        fields = slots.indices.sorted {
            let (left, right) = (uses.fields[slots[$0]].index, uses.fields[slots[$1]].index)
            return log.fields[left].key.precedesInCodePoints(log.fields[right].key)
        }.map { days[$0] }
    }
}

/// Counts captures and uses of some fields of a product, day by day.
private struct DayTally {
    /// By slot where the field stands among those that are counted; nil for any other.
    private var numbers: [Int?]
    /// For each page the bits of the fields that are counted.
    private var masks: [UInt32]
    private var today: [(captured: Int, used: Int)]
    private var touched: [Int] = []
    private var day = 0
    private var found: [[DayOfCaptures]]

    init(slots: [Int]) {
        let last = slots.last ?? 0
        numbers = Array(repeating: nil, count: last + 1)
        masks = Array(repeating: 0, count: last / AnswerPage.width + 1)
        for (number, slot) in slots.enumerated() {
            numbers[slot] = number
            let field = ProductFieldID(slot)
            masks[AnswerPage.number(of: field)] |= 1 << UInt32(AnswerPage.bit(of: field))
        }
        today = Array(repeating: (0, 0), count: slots.count)
        found = Array(repeating: [], count: slots.count)
    }

    mutating func begin(_ day: Int) {
        if day != self.day { endDay() }
        self.day = day
    }

    mutating func add(_ pages: ArraySlice<AnswerPage>) {
        for page in pages where page.number < masks.count {
            var bits = page.captured & masks[page.number]
            while bits != 0 {
                let slot = AnswerPage.field(at: bits.trailingZeroBitCount, ofPage: page.number).index
                bits &= bits - 1
                guard let number = numbers[slot] else { continue }
                if today[number].captured == 0 { touched.append(number) }
                today[number].captured += 1
            }
        }
    }

    /// Adds that the field with `slot` was used in the registration that was added last.
    mutating func addUse(of slot: Int) {
        if slot < numbers.count, let number = numbers[slot] { today[number].used += 1 }
    }

    private mutating func endDay() {
        for number in touched {
            found[number].append(
                DayOfCaptures(
                    CalendarDate(dayNumber: day), captured: today[number].captured, used: today[number].used))
            today[number] = (0, 0)
        }
        touched.removeAll(keepingCapacity: true)
    }

    var days: [[DayOfCaptures]] {
        mutating get {
            endDay()
            return found
        }
    }
}
