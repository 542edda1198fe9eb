/// What can stand in ``SortedRuns``.
@usableFromInline protocol RunElement: Sendable {
    /// By which it is found: no two elements of a run have one key.
    var key: UInt32 { get }
}

/// A short sorted list for each of many owners, all in one array.
///
/// Owners are numbered from 0 in order of their runs. A run that grows stays where it is while it is the last in the
/// array, as when all of it is delivered at once. Otherwise it moves to the end; the array is closed up when half of it
/// is left behind.
///
/// - Complexity: Adding takes O(1) where the key is above all keys of the run, which is last; else O(*n*) for *n*
///   elements of the run, amortised. Finding takes O(log *n*). The array holds fewer than 2³² elements.
@usableFromInline struct SortedRuns<Element: RunElement>: Sendable {
    /// Where a run begins in the array, and its length.
    @usableFromInline struct Run: Sendable {
        @usableFromInline var start: UInt32
        @usableFromInline var count: UInt32

        @inlinable init(start: UInt32, count: UInt32) {
            self.start = start
            self.count = count
        }

        @inlinable var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    /// The elements of all runs, with what was left behind.
    @usableFromInline var elements: [Element] = []
    @usableFromInline var runs: [Run] = []
    /// How many elements were left behind.
    @usableFromInline var leftBehind = 0

    @inlinable init() {}

    /// Adds empty runs until there are `count` of them.
    @inlinable mutating func extend(to count: Int) {
        while runs.count < count { runs.append(Run(start: 0, count: 0)) }
    }

    /// Where the elements of `owner` stand in ``elements``; empty for an owner without a run.
    @inlinable func range(of owner: Int) -> Range<Int> { owner < runs.count ? runs[owner].range : 0..<0 }

    /// The index in ``elements`` of the first element of `owner` whose key is not below `key`.
    @inlinable func index(of key: UInt32, in owner: Int) -> Int {
        let range = range(of: owner)
        // What is delivered in order belongs in the last element or behind it.
        guard let last = range.last, elements[last].key >= key else { return range.upperBound }
        var (low, high) = (range.lowerBound, last)
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The index in ``elements`` of the element of `owner` with `key`; nil where it has none.
    @inlinable func existingIndex(of key: UInt32, in owner: Int) -> Int? {
        let index = index(of: key, in: owner)
        return index < range(of: owner).upperBound && elements[index].key == key ? index : nil
    }

    /// Adds `element`, whose key `owner` does not have, where ``index(of:in:)`` says, and gives its index.
    @inlinable @discardableResult
    mutating func insert(_ element: Element, at index: Int, of owner: Int) -> Int {
        let offset = index - runs[owner].range.lowerBound
        if runs[owner].range.upperBound != elements.count || runs[owner].count == 0 { moveToEnd(owner) }
        let inserted = runs[owner].range.lowerBound + offset
        elements.append(element)
        runs[owner].count += 1
        var hole = elements.count - 1
        while hole > inserted {
            elements[hole] = elements[hole - 1]
            hole -= 1
        }
        elements[inserted] = element
        return inserted
    }

    /// Makes the run of `owner` the last one, closing up the array where half of it is left behind.
    @usableFromInline mutating func moveToEnd(_ owner: Int) {
        if leftBehind > elements.count / 2 { closeUp() }
        let old = runs[owner].range
        runs[owner].start = UInt32(elements.count)
        for index in old { elements.append(elements[index]) }
        leftBehind += old.count
    }

    private mutating func closeUp() {
        var kept: [Element] = []
        kept.reserveCapacity(elements.count - leftBehind)
        for owner in runs.indices {
            let range = runs[owner].range
            runs[owner].start = UInt32(kept.count)
            kept.append(contentsOf: elements[range])
        }
        elements = kept
        leftBehind = 0
    }
}
