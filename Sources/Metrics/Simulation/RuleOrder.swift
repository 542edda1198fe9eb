import RegistrationLog

/// The order in which rules can be applied whose conditions are about answers that other rules may leave out.
enum RuleOrder {
    /// Puts questions in an order in which none comes before the one that its condition is about.
    ///
    /// Those whose conditions go round in a circle are left out: none of their answers is there before it is asked for.
    ///
    /// - Parameters:
    ///   - questions: The questions that have a rule.
    ///   - subjects: The questions that their conditions are about, where they are about any.
    /// - Returns: The questions in order.
    /// - Complexity: O(*n*) for *n* questions.
    static func order(
        of questions: [ProductFieldID], subjects: [ProductFieldID: ProductFieldID]
    ) -> [ProductFieldID] {
        let ruled = Set(questions)
        var (order, done): ([ProductFieldID], Set<ProductFieldID>) = ([], [])
        for question in questions {
            var path: [ProductFieldID] = []
            var positions: [ProductFieldID: Int] = [:]
            var next: ProductFieldID? = question
            while let current = next, ruled.contains(current), !done.contains(current), positions[current] == nil {
                positions[current] = path.count
                path.append(current)
                next = subjects[current]
            }
            done.formUnion(path)
            // What comes back to the path closes a circle there.
            let circle = next.flatMap { positions[$0] } ?? path.count
            order += path[..<circle].reversed()
        }
        return order
    }
}
