import RegistrationLog
import TestSupport
import Testing

@Suite struct AnswerPageTests {
    // 22 fields a page: field 21 is the last of page 0, 22 the first of page 1, 65 the last of page 2 (66 begin page 3).
    @Test(arguments: [(0, 0, 0), (21, 0, 21), (22, 1, 0), (65, 2, 21), (66, 3, 0)])
    func everyFieldHasABitOnAPage(field: Int, page: Int, bit: Int) {
        let field = ProductFieldID(field)
        #expect(AnswerPage.number(of: field) == page)
        #expect(AnswerPage.bit(of: field) == bit)
        #expect(AnswerPage.field(at: bit, ofPage: page) == field)
    }

    // Field 23 is captured and 43 only asked: bits 1 and 21 of page 1, so captured 2¹ and asked 2¹ + 2²¹.
    @Test func askedAndCapturedFieldsAreBits() {
        var table = RegistrationTable()
        let product = ProductID(0)
        let fields = (0..<44).map { table.productField(FieldID($0), of: product) }
        table.append(Registration(product: product, time: Timestamp(sketch: "2024-03-01")))
        table.addAnswer(to: fields[43], value: nil, of: 0)
        table.addAnswer(to: fields[23], value: .unidentified, of: 0)
        #expect(table.pages.map(\.number) == [1])
        #expect(table.pages.map(\.captured) == [2])
        #expect(table.pages.map(\.asked) == [2 + 2_097_152])
        // Captured in the lower 22 bits, asked in the next: 2 + (2 + 2,097,152) · 4,194,304.
        #expect(table.pages.map(\.answers) == [2 + 2_097_154 * 4_194_304])
    }

    @Test func aPageTakesEightBytes() {
        #expect(MemoryLayout<AnswerPage>.stride == 8)
    }
}
