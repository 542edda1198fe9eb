import RegistrationLog

/// Counts the pages of answers of the registrations of one product, apart for what they count as.
struct PageTallies {
    /// What the answers of a registration count as.
    struct Class: Hashable {
        let age: Maturity.Age
        let view: FollowUpView
        let isRecent: Bool
        let isOfLastYear: Bool

        /// The classes by number, from 0.
        var number: Int {
            let age: Int =
                switch self.age {
                case .mature: Int(view.rawValue)
                case .young: 3
                case .lost: 4
                }
            return age << 2 | (isRecent ? 2 : 0) | (isOfLastYear ? 1 : 0)
        }
    }

    private let fieldCount: Int
    private let pageCount: Int
    /// By number of class the counts, and what the class is; nil where no registration was of it.
    private var classes: [(kind: Class, counts: BitCounts)?] = Array(repeating: nil, count: 5 << 2)
    /// For each page the fields that were asked on the day that was added last, which is ``day``.
    private var askedToday: [UInt64]
    private var touchedToday: [Int] = []
    private var day = 0
    private var spells: [(first: Int, last: Int)?]

    /// Prepares for the answers to so many fields.
    init(fieldCount: Int) {
        self.fieldCount = fieldCount
        pageCount = (fieldCount + AnswerPage.width - 1) / AnswerPage.width
        askedToday = Array(repeating: 0, count: pageCount)
        spells = Array(repeating: nil, count: fieldCount)
    }

    /// Adds the answers of a registration, on no earlier day than the one before it, and gives how many were captured.
    mutating func add(_ pages: ArraySlice<AnswerPage>, on day: Int, as kind: Class) -> Int {
        if day != self.day { endDay(day) }
        let number = kind.number
        if classes[number] == nil { classes[number] = (kind, BitCounts(pageCount: pageCount)) }
        var captured = 0
        for page in pages {
            captured += page.captured.nonzeroBitCount
            classes[number]?.counts.add(page, at: page.number)
            if askedToday[page.number] == 0 { touchedToday.append(page.number) }
            askedToday[page.number] |= page.answers
        }
        return captured
    }

    /// Notes of each field that was asked on the day that ends that it was.
    private mutating func endDay(_ next: Int) {
        for number in touchedToday {
            var asked = askedToday[number] >> UInt64(AnswerPage.width)
            askedToday[number] = 0
            while asked != 0 {
                let field = AnswerPage.field(at: asked.trailingZeroBitCount, ofPage: number).index
                spells[field] = (spells[field]?.first ?? day, day)
                asked &= asked - 1
            }
        }
        touchedToday.removeAll(keepingCapacity: true)
        day = next
    }

    /// What was counted of each field, by slot; `mature` registrations are mature.
    mutating func counts(slots: Int, mature: Int) -> [AnswerCounts] {
        endDay(day)
        var counts = [AnswerCounts](repeating: AnswerCounts(), count: slots)
        for index in classes.indices {
            guard let (kind, counted) = classes[index] else { continue }
            var tally = counted
            tally.addUp()
            for field in 0..<fieldCount {
                let identifier = ProductFieldID(field)
                let (asked, captured) = tally.counts(
                    ofPage: AnswerPage.number(of: identifier), bit: AnswerPage.bit(of: identifier))
                counts[field].add(asked: asked, captured: captured, as: kind)
            }
        }
        for slot in counts.indices { counts[slot].matureWithout = mature - counts[slot].matureCaptured }
        for (field, spell) in spells.enumerated() {
            counts[field].firstAsked = spell.map { CalendarDate(dayNumber: $0.first) }
            counts[field].lastAsked = spell.map { CalendarDate(dayNumber: $0.last) }
        }
        return counts
    }
}

extension AnswerCounts {
    /// Adds what was counted in registrations of one class.
    fileprivate mutating func add(asked: Int, captured: Int, as kind: PageTallies.Class) {
        self.asked += asked
        self.captured += captured
        if kind.isRecent { recentCaptured += captured }
        if kind.isOfLastYear { yearlyCaptured += captured }
        switch kind.age {
        case .mature:
            matureCaptured += captured
            switch kind.view {
            case .none: break
            case .visible: visible += captured
            case .blind: blind += captured
            }
        case .young: youngCaptured += captured
        case .lost: break
        }
    }
}
