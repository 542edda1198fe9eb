/// All answers of a registration that has none yet, while they are gathered: in any order, whatever the page each is on.
///
/// The room for pages is used again for the next registration.
public struct OpenAnswerPages: Sendable {
    /// The pages by number, those without an answer among them.
    @usableFromInline var pages: [AnswerPage] = []
    /// The numbers of those with an answer, in the order in which they had their first.
    @usableFromInline var numbers: [Int] = []

    /// Creates pages without answers.
    @inlinable public init() {}

    /// Calls `body` with pages for the first `fieldCount` fields of a product, lent to a loop that adds every answer: of an array that
    /// is part of a larger value it is looked up each time whether it has one owner.
    @inlinable
    public mutating func lend(fieldCount: Int, _ body: (inout MutableSpan<AnswerPage>, inout [Int]) -> Void) {
        let pageCount = (fieldCount + AnswerPage.width - 1) / AnswerPage.width
        if pages.count < pageCount { pages += (pages.count..<pageCount).map { AnswerPage(number: $0) } }
        var lent: [Int] = []
        swap(&lent, &numbers)
        do {
            var span = pages.mutableSpan
            body(&span, &lent)
        }
        swap(&lent, &numbers)
    }

    /// Adds to pages that were lent that `field` was asked, and captured where `isCaptured`.
    @inlinable @inline(__always)
    public static func add(
        _ field: ProductFieldID, isCaptured: Bool, to pages: inout MutableSpan<AnswerPage>, _ numbers: inout [Int]
    ) -> AnswerAddition {
        let number = AnswerPage.number(of: field)
        if pages[number].asked == 0 { numbers.append(number) }
        return pages[number].add(AnswerPage.bit(of: field), isCaptured: isCaptured)
    }
}

extension RegistrationTable {
    /// Gives the registration at `index`, which has no answers, those that were gathered, and leaves none in `open`.
    public mutating func put(_ open: inout OpenAnswerPages, to index: Int) {
        precondition(answerPages.range(of: index).isEmpty, "answers of a registration that has some are added to these")
        open.numbers.sort()
        for number in open.numbers {
            answerPages.insert(open.pages[number], at: answerPages.range(of: index).upperBound, of: index)
            open.pages[number] = AnswerPage(number: number)
        }
        open.numbers.removeAll(keepingCapacity: true)
    }
}
