import Synchronization

/// The results of `transform` for each of `items`, in their order, computed on up to `threads` threads, this one among them.
///
/// Where the system has no more threads there are fewer, and at worst this one does it all. On one thread nothing is
/// started.
///
/// - Throws: What `transform` throws for the first item, in their order, for which it throws.
public func concurrentMap<Item: Sendable, Value: Sendable, Failure: Error>(
    _ items: [Item], threads: Int, _ transform: @escaping @Sendable (Item) throws(Failure) -> Value
) throws(Failure) -> [Value] {
    let outcomes = Mutex<[Result<Value, Failure>?]>(Array(repeating: nil, count: items.count))
    let next = Atomic(0)
    concurrently(threads: min(threads, items.count)) {
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < items.count else { return }
            let outcome: Result<Value, Failure>
            do throws(Failure) { outcome = .success(try transform(items[index])) } catch {
                outcome = .failure(error)
            }
            outcomes.withLock { $0[index] = outcome }
        }
    }
    var values: [Value] = []
    for outcome in outcomes.withLock({ $0 }) {
        if let outcome { values.append(try outcome.get()) }
    }
    return values
}

/// The results of two pieces of work, which are done side by side where there are at least two `threads`.
///
/// - Throws: What `first` throws, or else what `second` throws.
public func concurrently<First: Sendable, Second: Sendable>(
    threads: Int, _ first: @escaping @Sendable () throws -> First, and second: @escaping @Sendable () throws -> Second
) throws -> (First, Second) {
    let results = try concurrentMap([true, false], threads: threads) { isFirst throws(any Error) in
        isFirst ? (try first(), nil) : (nil, try second()) as (First?, Second?)
    }
    guard let first = results[0].0, let second = results[1].1 else { preconditionFailure("both were done") }
    return (first, second)
}

/// Does `work` on up to `threads` threads at once, this one among them, and waits until all have finished.
private func concurrently(threads: Int, _ work: @escaping @Sendable () -> Void) {
    let helpers = HelperThreads(threads - 1, work)
    work()
    helpers.join()
}
