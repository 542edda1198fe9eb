import Dispatch
import Synchronization

/// The results of `transform` for each of `items`, in their order, computed on up to `threads` threads.
///
/// - Throws: What `transform` throws for the first item, in their order, for which it throws.
func concurrentMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int, _ transform: @Sendable (Item) throws(IngestError) -> Result
) throws(IngestError) -> [Result] {
    typealias Outcome = Swift.Result<Result, IngestError>
    let outcomes = Mutex<[Outcome?]>(Array(repeating: nil, count: items.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, items.count)) { _ in
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < items.count else { return }
            let outcome: Outcome
            do throws(IngestError) { outcome = .success(try transform(items[index])) } catch {
                outcome = .failure(error)
            }
            outcomes.withLock { $0[index] = outcome }
        }
    }
    var results: [Result] = []
    for outcome in outcomes.withLock({ $0 }) {
        if let outcome { results.append(try outcome.get()) }
    }
    return results
}
