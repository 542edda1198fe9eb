/// A page of answers taken out of its table while several answers are added to it.
public struct OpenAnswerPage {
    /// Where it stands in the table; below 0 where none is open.
    @usableFromInline let index: Int
    @usableFromInline var page: AnswerPage

    /// Creates a page that is not open.
    @inlinable public init() { self.init(index: -1, page: AnswerPage(number: 0)) }

    @inlinable init(index: Int, page: AnswerPage) {
        self.index = index
        self.page = page
    }

    /// Whether it is a page of a table.
    @inlinable var isOpen: Bool { index >= 0 }

    /// Which page of its registration it is.
    @inlinable var number: Int { page.number }

    /// Whether `field`, one of those on this page, was asked.
    @inlinable public func isAsked(_ field: ProductFieldID) -> Bool {
        page.asked >> UInt32(AnswerPage.bit(of: field)) & 1 == 1
    }

    /// Whether an answer to `field`, one of those on this page, was captured.
    @inlinable public func isCaptured(_ field: ProductFieldID) -> Bool {
        page.captured >> UInt32(AnswerPage.bit(of: field)) & 1 == 1
    }

    /// Adds that `field`, one of those on this page, was asked, and captured where `isCaptured`.
    @inlinable @discardableResult
    public mutating func add(_ field: ProductFieldID, isCaptured: Bool) -> AnswerAddition {
        page.add(AnswerPage.bit(of: field), isCaptured: isCaptured)
    }
}
