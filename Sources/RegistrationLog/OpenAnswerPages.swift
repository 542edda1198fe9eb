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

    /// Adds that `field` was asked, and captured where `isCaptured`.
    @inlinable @inline(__always)
    public mutating func add(_ field: ProductFieldID, isCaptured: Bool) -> AnswerAddition {
        let number = AnswerPage.number(of: field)
        if number >= pages.count { widen(to: number) }
        if pages[number].asked == 0 { numbers.append(number) }
        return pages[number].add(AnswerPage.bit(of: field), isCaptured: isCaptured)
    }

    @usableFromInline mutating func widen(to number: Int) {
        pages += (pages.count...number).map { AnswerPage(number: $0) }
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
