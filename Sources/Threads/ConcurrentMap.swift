/// The results of `transform` for each of `items`, in their order, computed on up to `threads` threads, this one among them.
///
/// Where the system has no more threads there are fewer, and at worst this one does it all. On one thread nothing is
/// started.
///
/// - Throws: What `transform` throws for the first item, in their order, for which it throws.
public func concurrentMap<Item: Sendable, Value: Sendable, Failure: Error>(
    _ items: [Item], threads: Int, _ transform: @escaping @Sendable (Item) throws(Failure) -> Value
) throws(Failure) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(items.count)
    try concurrentMap(items, threads: threads, transform) { values.append($0) }
    return values
}

/// Gives `consume` the results of `transform` for each of `items`, in their order, on this thread, each as soon as it and those
/// before it are there, while others are still being computed on up to `threads` threads, this one among them.
///
/// - Throws: What `transform` throws for the first item, in their order, for which it throws, after all before it were consumed.
public func concurrentMap<Item: Sendable, Value: Sendable, Failure: Error>(
    _ items: [Item], threads: Int, _ transform: @escaping @Sendable (Item) throws(Failure) -> Value,
    consume: (Value) -> Void
) throws(Failure) {
    let work = OrderedWork(items, transform)
    let helpers = HelperThreads(min(threads, items.count) - 1) { work.help() }
    let failure = work.run(consume)
    helpers.join()
    if let failure { throw failure }
}
