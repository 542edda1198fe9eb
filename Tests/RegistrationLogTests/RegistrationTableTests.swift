import RegistrationLog
import TestSupport
import Testing

@Suite struct RegistrationTableTests {
    private func registration(_ product: Int) -> Registration {
        Registration(product: ProductID(product), time: Timestamp(sketch: "2024-03-01"))
    }

    @Test func anEmptyTable() {
        let table = RegistrationTable()
        #expect(table.count == 0)
        #expect(table.indices.isEmpty)
        #expect(table.fields(of: ProductID(3)) == [])
        #expect(table.askedFields == [])
    }

    @Test func eachRegistrationKeepsItsOwnAnswers() {
        var table = RegistrationTable()
        let name = Answer(field: FieldID(0), value: ValueID(1))
        let town = Answer(field: FieldID(1), value: nil)
        table.append(registration(3), answers: [])
        table.append(registration(1), answers: [name, town])
        table.append(registration(2), answers: [])
        table.append(registration(1), answers: [town])
        #expect(table.count == 4)
        #expect(table.indices.map { table[$0].product.index } == [3, 1, 2, 1])
        #expect(table.indices.map { table.answers(of: $0) } == [[], [name, town], [], [town]])
        #expect(table.indices.map { table.pageRange(of: $0).count } == [0, 1, 0, 1])
        #expect(table.askedFields == [FieldID(0), FieldID(1)])
    }

    // A page holds 22 fields; 64 and 130 fields take 3 and 6 pages. The even ones are captured.
    @Test(arguments: [(21, 1), (22, 1), (23, 2), (44, 2), (45, 3), (63, 3), (64, 3), (65, 3), (130, 6)])
    func answersOfProductsWithManyFields(fieldCount: Int, pages: Int) {
        var table = RegistrationTable()
        let answers = (0..<fieldCount).map {
            Answer(field: FieldID(1_000 - $0), value: $0.isMultiple(of: 2) ? ValueID($0 + 1) : nil)
        }
        table.append(registration(0), answers: answers)
        table.append(registration(0), answers: answers.suffix(1))
        #expect(table.answers(of: 0) == answers)
        #expect(table.answers(of: 1) == [answers[fieldCount - 1]])
        #expect(table.pageRange(of: 0).map { table.pages[$0].number } == Array(0..<pages))
        #expect(table.pageRange(of: 1).map { table.pages[$0].number } == [pages - 1])
        #expect(table.capturedCount(of: 0) == (fieldCount + 1) / 2)
        #expect(table.identifiedValues(of: 0).map(\.value.number) == Array(stride(from: 1, to: fieldCount + 1, by: 2)))
    }

    // Two registrations, the answers of which come alternately, backwards: 45 fields, so 3 pages each.
    @Test func answersMayComeInAnyOrder() {
        var table = RegistrationTable()
        let fields = (0..<45).map { table.productField(FieldID($0), of: ProductID(0)) }
        table.append(registration(0))
        table.append(registration(0))
        for position in fields.indices.reversed() {
            for index in 0..<2 {
                #expect(table.addAnswer(to: fields[position], value: ValueID(position + 1), of: index) == .added)
            }
        }
        let expected = (0..<45).map { Answer(field: FieldID($0), value: ValueID($0 + 1)) }
        #expect(table.answers(of: 0) == expected)
        #expect(table.answers(of: 1) == expected)
    }

    @Test func theFirstCapturedValueStays() {
        var table = RegistrationTable()
        let index = table.append(registration(0))
        let name = table.productField(FieldID(7), of: ProductID(0))
        #expect(!table.isAsked(name, in: index))
        #expect(table.addAnswer(to: name, value: nil, of: index) == .added)
        #expect(table.isAsked(name, in: index) && !table.isCaptured(name, in: index))
        #expect(table.addAnswer(to: name, value: nil, of: index) == .kept)
        #expect(table.addAnswer(to: name, value: ValueID(2), of: index) == .replaced)
        #expect(table.addAnswer(to: name, value: ValueID(3), of: index) == .kept)
        #expect(table.addAnswer(to: name, value: nil, of: index) == .kept)
        #expect(table.value(of: name, in: index) == ValueID(2))
        #expect(table.answers(of: index) == [Answer(field: FieldID(7), value: ValueID(2))])
    }

    // A captured answer of which the value is not kept, before and after one of which it is.
    @Test func onlyIdentifiedValuesAreKept() {
        var table = RegistrationTable()
        table.append(registration(0), answers: [Answer(field: FieldID(0), value: .unidentified)])
        #expect(table.identifiedValues(of: 0).isEmpty)
        table.append(
            registration(0),
            answers: [Answer(field: FieldID(0), value: .unidentified), Answer(field: FieldID(1), value: ValueID(9))])
        table.append(registration(0), answers: [Answer(field: FieldID(0), value: .unidentified)])
        #expect(table.indices.map { table.identifiedValues(of: $0).count } == [0, 1, 0])
        let fields = [0, 1].map { ProductFieldID($0) }
        #expect(
            table.indices.map { index in fields.map { table.value(of: $0, in: index) } }
                == [[.unidentified, nil], [.unidentified, ValueID(9)], [.unidentified, nil]])
    }

    // The products have lists of their own: the same field has an index in each.
    @Test func eachProductListsItsOwnFields() {
        var table = RegistrationTable()
        for (product, field) in [(0, 5), (1, 6), (1, 5), (0, 7), (1, 6)] {
            table.append(registration(product), answers: [Answer(field: FieldID(field), value: nil)])
        }
        #expect(table.fields(of: ProductID(0)) == [FieldID(5), FieldID(7)])
        #expect(table.fields(of: ProductID(1)) == [FieldID(6), FieldID(5)])
        #expect(table.existingProductField(FieldID(5), of: ProductID(1)) == ProductFieldID(1))
        #expect(table.existingProductField(FieldID(6), of: ProductID(0)) == nil)
    }

    // An index alone is no question that was asked.
    @Test func onlyWhatWasAskedIsAnAskedField() {
        var table = RegistrationTable()
        let index = table.append(registration(0))
        let fields = (0..<30).map { table.productField(FieldID($0), of: ProductID(0)) }
        table.addAnswer(to: fields[25], value: nil, of: index)
        #expect(table.askedFields == [FieldID(25)])
    }

    @Test func anEarlierTimeCanBeSet() {
        var table = RegistrationTable()
        table.append(registration(4))
        table.setTime(Timestamp(sketch: "2024-02-29 10:00"), of: 0)
        #expect(table[0] == Registration(product: ProductID(4), time: Timestamp(sketch: "2024-02-29 10:00")))
    }

    /// Fields 0 to 21 stand on one page, 22 to 43 on the next.
    @Test func answersOfOneRegistrationCanBeAddedThroughAnOpenPage() {
        var table = RegistrationTable()
        let product = ProductID(0)
        let index = table.append(
            Registration(product: product, time: Timestamp(instant: 0, utcOffset: 0, precision: .day)))
        let fields = (0..<30).map { table.productField(FieldID($0), of: product) }
        var page = OpenAnswerPage()
        for (field, isAsked) in [(0, false), (25, false), (1, false), (0, true)] {
            table.turn(&page, toPageOf: fields[field], of: index)
            #expect(page.isAsked(fields[field]) == isAsked)
            #expect(!page.isCaptured(fields[field]))
            page.add(fields[field], isCaptured: field == 25)
        }
        table.close(page)
        #expect((0..<30).filter { table.isAsked(fields[$0], in: index) } == [0, 1, 25])
        #expect((0..<30).filter { table.isCaptured(fields[$0], in: index) } == [25])
    }
}
