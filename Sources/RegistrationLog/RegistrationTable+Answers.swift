/// What became of an answer that was added.
public enum AnswerAddition: Sendable {
    /// It is the first of its field.
    case added
    /// It is captured, and replaced an answer that was not.
    case replaced
    /// Its field has an answer that stays: a captured one, or one that is not captured any more than the new one.
    case kept
}

extension RegistrationTable {
    /// The index of `field` among the fields of `product`, at the end where it was not among them.
    ///
    /// It holds for the whole table, so that it can be looked up once for many answers.
    @inlinable public mutating func productField(_ field: FieldID, of product: ProductID) -> ProductFieldID {
        productFields.identifier(of: field, of: product)
    }

    /// The index of `field` among the fields of `product`; nil where it is not among them.
    @inlinable public func existingProductField(_ field: FieldID, of product: ProductID) -> ProductFieldID? {
        productFields.existing(field, of: product)
    }

    /// Adds that `field` was asked in the registration at `index`, with its value where one was captured.
    ///
    /// The first captured value of a field stays.
    @inlinable @discardableResult
    public mutating func addAnswer(
        to field: ProductFieldID, value: ValueID?, of index: Int
    ) -> AnswerAddition {
        var page = OpenAnswerPage()
        turn(&page, toPageOf: field, of: index)
        let addition = page.add(field, isCaptured: value != nil)
        close(page)
        if let value, addition != .kept { identify(value, of: field, in: index) }
        return addition
    }

    /// Makes `page` the one of the registration at `index` on which `field` stands, to have an answer to it added; where it is
    /// another one, that is put back first.
    ///
    /// Many answers of one registration are thus added without looking for their page each time. The page must be closed
    /// before the table is used or changed otherwise.
    @inlinable @inline(__always)
    public mutating func turn(_ page: inout OpenAnswerPage, toPageOf field: ProductFieldID, of index: Int) {
        let number = AnswerPage.number(of: field)
        if page.isOpen, page.number == number { return }
        open(&page, number, of: index)
    }

    /// Puts `page` back and takes out the one numbered `number`.
    @usableFromInline mutating func open(_ page: inout OpenAnswerPage, _ number: Int, of index: Int) {
        close(page)
        let run = answerPages.range(of: index)
        // What is delivered in order belongs in the last page.
        var position = run.upperBound - 1
        if run.isEmpty || answerPages.elements[position].number != number { position = findPage(number, of: index) }
        page = OpenAnswerPage(index: position, page: answerPages.elements[position])
    }

    /// Puts a page back.
    @inlinable public mutating func close(_ page: OpenAnswerPage) {
        if page.isOpen { answerPages.elements[page.index] = page.page }
    }

    /// Keeps the identifier of the value that was added as the captured one of `field`, unless it has none.
    @inlinable public mutating func identify(_ value: ValueID, of field: ProductFieldID, in index: Int) {
        if value != .unidentified { addValue(value, of: field, to: index) }
    }

    /// The index of page `number` of the registration at `index`, which is made where there is none.
    @usableFromInline mutating func findPage(_ number: Int, of index: Int) -> Int {
        let position = answerPages.index(of: UInt32(number), in: index)
        if position < answerPages.range(of: index).upperBound, answerPages.elements[position].number == number {
            return position
        }
        return answerPages.insert(AnswerPage(number: number), at: position, of: index)
    }

    @usableFromInline mutating func addValue(_ value: ValueID, of field: ProductFieldID, to index: Int) {
        values.extend(to: index + 1)
        values.insert(FieldValue(field: field, value: value), at: values.index(of: field.raw, in: index), of: index)
    }

    /// Adds a registration with its answers, of which no two may be of one field.
    @inlinable public mutating func append(_ registration: Registration, answers: some Collection<Answer>) {
        let index = append(registration)
        for answer in answers {
            addAnswer(to: productField(answer.field, of: registration.product), value: answer.value, of: index)
        }
    }

    /// Whether `field` was asked in the registration at `index`.
    @inlinable public func isAsked(_ field: ProductFieldID, in index: Int) -> Bool {
        guard let page = page(of: field, in: index) else { return false }
        return page.asked >> UInt32(AnswerPage.bit(of: field)) & 1 == 1
    }

    /// Whether an answer to `field` was captured in the registration at `index`.
    @inlinable public func isCaptured(_ field: ProductFieldID, in index: Int) -> Bool {
        guard let page = page(of: field, in: index) else { return false }
        return page.captured >> UInt32(AnswerPage.bit(of: field)) & 1 == 1
    }

    /// The value captured for `field` in the registration at `index`; nil where nothing was captured.
    @inlinable public func value(of field: ProductFieldID, in index: Int) -> ValueID? {
        guard isCaptured(field, in: index) else { return nil }
        return values.existingIndex(of: field.raw, in: index).map { values.elements[$0].value } ?? .unidentified
    }

    /// How many answers were captured in the registration at `index`.
    @inlinable public func capturedCount(of index: Int) -> Int {
        answerPages.range(of: index).reduce(0) { $0 + answerPages.elements[$1].captured.nonzeroBitCount }
    }

    /// The fields asked in the registration at `index`, each once, in the order of the product's fields.
    ///
    /// It makes an array; ``pages`` is for what goes through all registrations.
    public func answers(of index: Int) -> [Answer] {
        let fields = fields(of: products[index])
        var answers: [Answer] = []
        for page in answerPages.range(of: index).map({ answerPages.elements[$0] }) {
            for bit in 0..<AnswerPage.width where page.asked >> UInt32(bit) & 1 == 1 {
                let field = AnswerPage.field(at: bit, ofPage: page.number)
                answers.append(Answer(field: fields[field.index], value: value(of: field, in: index)))
            }
        }
        return answers
    }

    /// The fields that were asked in any registration.
    ///
    /// - Complexity: O(*n*) for *n* registrations.
    public var askedFields: Set<FieldID> {
        var asked: [[UInt32]] = productFields.lists.map {
            Array(repeating: 0, count: ($0.count + AnswerPage.width - 1) / AnswerPage.width)
        }
        for index in indices {
            for position in answerPages.range(of: index) {
                let page = answerPages.elements[position]
                asked[products[index].index][page.number] |= page.asked
            }
        }
        return Set(
            productFields.entries.lazy.filter { entry in
                asked[entry.product.index][AnswerPage.number(of: entry.identifier)]
                    >> UInt32(AnswerPage.bit(of: entry.identifier)) & 1 == 1
            }.map(\.field))
    }
}

extension RegistrationTable {
    /// The pages of answers of all registrations; ``pageRange(of:)`` says which are whose.
    ///
    /// Pages that are of no registration any more may stand between them.
    @inlinable public var pages: [AnswerPage] { answerPages.elements }

    /// Where the pages of the registration at `index` stand in ``pages``, ascending; empty where nothing was asked.
    @inlinable public func pageRange(of index: Int) -> Range<Int> { answerPages.range(of: index) }

    /// The identified values of the registration at `index`, in the order of the product's fields.
    @inlinable public func identifiedValues(
        of index: Int
    ) -> some RandomAccessCollection<(field: ProductFieldID, value: ValueID)> {
        values.range(of: index).lazy.map { (values.elements[$0].field, values.elements[$0].value) }
    }

    /// The page of the registration at `index` in which `field` stands; nil where nothing in it was asked.
    @inlinable func page(of field: ProductFieldID, in index: Int) -> AnswerPage? {
        let range = answerPages.range(of: index)
        let number = AnswerPage.number(of: field)
        // Mostly all pages up to the last one have an answer.
        let position = range.lowerBound + number
        if position < range.upperBound, answerPages.elements[position].number == number {
            return answerPages.elements[position]
        }
        return answerPages.existingIndex(of: UInt32(number), in: index).map { answerPages.elements[$0] }
    }
}
