import RegistrationLog
import TestSupport
import Testing

/// Random fillings of the table against a plain twin: a list of dictionaries, with no bit in it.
@Suite struct RegistrationTableAgainstPlainTwinTests {
    /// A registration as anyone would write it down.
    private struct PlainRegistration {
        var product: Int
        var time: Timestamp
        var values: [Int: ValueID?] = [:]
    }

    // Products with few and with very many fields, answers all at once or scattered over the registrations, in which the
    // same field comes again, captured or not, identified or not.
    @Test(arguments: 0..<60)
    func theTableHoldsWhatItsTwinHolds(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        let fieldCounts = [3, 22, 23, [63, 64, 65, 130, 400][number(below: 5)]]
        let isScattered = number(below: 2) == 0
        var table = RegistrationTable()
        var twin: [PlainRegistration] = []
        for _ in 0..<(1 + number(below: 1_500)) {
            if twin.isEmpty || number(below: 6) == 0 {
                let plain = PlainRegistration(
                    product: number(below: 4),
                    time: Timestamp(instant: Int64(number(below: 1_000)), utcOffset: 3_600, precision: .minute))
                let index = table.append(Registration(product: ProductID(plain.product), time: plain.time))
                #expect(index == twin.count, "seed \(seed)")
                twin.append(plain)
            }
            let index = isScattered ? number(below: twin.count) : twin.count - 1
            let field = number(below: fieldCounts[twin[index].product])
            let value: ValueID? = [nil, .unidentified, ValueID(1 + number(below: 50))][number(below: 3)]
            let identifier = table.productField(FieldID(field), of: ProductID(twin[index].product))
            let expected: AnswerAddition =
                switch twin[index].values[field] {
                case nil: .added
                case .some(nil) where value != nil: .replaced
                default: .kept
                }
            #expect(table.addAnswer(to: identifier, value: value, of: index) == expected, "seed \(seed)")
            if expected != .kept { twin[index].values[field] = .some(value) }
            if number(below: 50) == 0 {
                twin[index].time = Timestamp(instant: Int64(number(below: 1_000)), utcOffset: 0, precision: .second)
                table.setTime(twin[index].time, of: index)
            }
        }
        compare(table, twin, fieldCounts: fieldCounts, seed)
    }

    // The same where all answers of a registration are gathered, in any order, before they are put into the table.
    @Test(arguments: 0..<30)
    func gatheredAnswersAreThoseOfTheTwin(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        let fieldCounts = [3, 22, 23, [63, 64, 65, 130, 400][number(below: 5)]]
        var table = RegistrationTable()
        var twin: [PlainRegistration] = []
        var open = OpenAnswerPages()
        for _ in 0..<100 {
            var plain = PlainRegistration(
                product: number(below: 4), time: Timestamp(instant: 0, utcOffset: 0, precision: .second))
            let product = ProductID(plain.product)
            let index = table.append(Registration(product: product, time: plain.time))
            let count = number(below: 40)
            open.lend(fieldCount: table.fieldCount(of: product) + count) { pages, numbers in
                for _ in 0..<count {
                    let field = number(below: fieldCounts[plain.product])
                    let isCaptured = number(below: 2) == 0
                    let expected: AnswerAddition =
                        switch plain.values[field] {
                        case nil: .added
                        case .some(nil) where isCaptured: .replaced
                        default: .kept
                        }
                    let productField = table.productField(FieldID(field), of: product)
                    let addition = OpenAnswerPages.add(productField, isCaptured: isCaptured, to: &pages, &numbers)
                    #expect(addition == expected, "seed \(seed)")
                    if expected != .kept { plain.values[field] = .some(isCaptured ? .unidentified : nil) }
                }
            }
            table.put(&open, to: index)
            twin.append(plain)
        }
        compare(table, twin, fieldCounts: fieldCounts, seed)
    }

    private func compare(_ table: RegistrationTable, _ twin: [PlainRegistration], fieldCounts: [Int], _ seed: Int) {
        #expect(table.count == twin.count, "seed \(seed)")
        for (index, plain) in twin.enumerated() {
            let product = ProductID(plain.product)
            #expect(table[index] == Registration(product: product, time: plain.time), "seed \(seed), \(index)")
            let answers = Dictionary(
                table.answers(of: index).map { ($0.field.index, $0.value) }, uniquingKeysWith: { first, _ in first })
            #expect(table.answers(of: index).count == plain.values.count, "seed \(seed), \(index)")
            #expect(answers == plain.values, "seed \(seed), \(index)")
            #expect(
                table.capturedCount(of: index) == plain.values.values.count { $0 != nil }, "seed \(seed), \(index)")
            for field in 0..<fieldCounts[plain.product] {
                guard let identifier = table.existingProductField(FieldID(field), of: product) else {
                    #expect(plain.values[field] == nil, "seed \(seed), \(index)")
                    continue
                }
                #expect(table.isAsked(identifier, in: index) == (plain.values[field] != nil), "seed \(seed), \(index)")
                #expect(
                    table.isCaptured(identifier, in: index) == ((plain.values[field] ?? nil) != nil), "seed \(seed)")
                #expect(table.value(of: identifier, in: index) == plain.values[field] ?? nil, "seed \(seed), \(index)")
            }
            let pages = table.pageRange(of: index).map { table.pages[$0] }
            #expect(pages.reduce(0) { $0 + $1.asked.nonzeroBitCount } == plain.values.count, "seed \(seed), \(index)")
            #expect(pages.allSatisfy { $0.captured & ~$0.asked == 0 }, "seed \(seed), \(index)")
        }
        #expect(table.askedFields == Set(twin.flatMap { $0.values.keys.map { FieldID($0) } }), "seed \(seed)")
    }
}
