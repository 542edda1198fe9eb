/// Things in the order in which they first came, each once.
struct DistinctList<Element: Hashable> {
    /// Up to so many are compared one by one, which is faster than looking them up.
    private static var fewElements: Int { 16 }

    /// The things.
    private(set) var elements: [Element] = []
    /// The same, once there are many.
    private var set: Set<Element> = []

    /// Adds `element`; false, and nothing is added, where it is there.
    mutating func append(_ element: Element) -> Bool {
        if elements.count < Self.fewElements {
            if elements.contains(element) { return false }
        } else {
            if set.isEmpty { set = Set(elements) }
            guard set.insert(element).inserted else { return false }
        }
        elements.append(element)
        return true
    }
}
