/// The registrations of a log in columns, in the order in which they were first delivered.
///
/// Answers are bits over the list of the product's own fields: which were asked and which captured. A registration takes
/// 8 bytes for its time, 4 for its product, 8 to find its answers, and 8 for each page of 22 fields of which one was
/// asked, however many of them were. Values take 8 bytes each, and 8 for finding them, only where they are identified; a
/// log without them spends nothing on them. Measured over 1,000,000 registrations as resident memory: 28.6 bytes for
/// products of 20 fields, 57 for 45, 81 for 130; and 74 for 20 fields of which 3 have identified values.
///
/// Answers can be added at any time, in any order, and a registration's time can still be set: rows of one registration
/// may be scattered over files. It is cheapest while the registration is the last one.
public struct RegistrationTable: Sendable {
    @usableFromInline var times: [Timestamp] = []
    @usableFromInline var products: [ProductID] = []
    @usableFromInline var productFields = ProductFields()
    /// For each registration its pages with an answer, ascending.
    @usableFromInline var answerPages = SortedRuns<AnswerPage>()
    /// For each registration up to the last that has any: its identified values in the order of their fields.
    @usableFromInline var values = SortedRuns<FieldValue>()

    /// Creates an empty table.
    @inlinable public init() {}

    /// How many registrations there are.
    @inlinable public var count: Int { times.count }

    /// The positions of all registrations.
    @inlinable public var indices: Range<Int> { 0..<count }

    /// The registration at `index`.
    @inlinable public subscript(index: Int) -> Registration {
        Registration(product: products[index], time: times[index])
    }

    /// The local days from the first to the last registration; nil without one.
    ///
    /// - Complexity: O(*n*) for *n* registrations.
    public var days: ClosedRange<CalendarDate>? {
        guard let first = times.min(by: { $0.localDate < $1.localDate }),
            let last = times.max(by: { $0.localDate < $1.localDate })
        else { return nil }
        return first.localDate...last.localDate
    }

    /// When the registration at `index` was made.
    @inlinable public func time(of index: Int) -> Timestamp { times[index] }

    /// The product of the registration at `index`.
    @inlinable public func product(of index: Int) -> ProductID { products[index] }

    /// The fields of `product`, in the order in which ``ProductFieldID`` counts them; no field for an unknown product.
    @inlinable public func fields(of product: ProductID) -> [FieldID] { productFields.fields(of: product) }

    /// How many fields `product` has so far.
    @inlinable public func fieldCount(of product: ProductID) -> Int {
        product.index < productFields.lists.count ? productFields.lists[product.index].count : 0
    }

    /// Adds a registration without answers and gives its position.
    @inlinable @discardableResult
    public mutating func append(_ registration: Registration) -> Int {
        times.append(registration.time)
        products.append(registration.product)
        answerPages.extend(to: times.count)
        return times.count - 1
    }

    /// Sets the time of the registration at `index`, as when an earlier row of it comes up.
    @inlinable public mutating func setTime(_ time: Timestamp, of index: Int) { times[index] = time }

    /// Makes room for `capacity` registrations of a page each in all.
    public mutating func reserveCapacity(_ capacity: Int) {
        times.reserveCapacity(capacity)
        products.reserveCapacity(capacity)
        answerPages.runs.reserveCapacity(capacity)
        answerPages.elements.reserveCapacity(capacity)
    }
}
