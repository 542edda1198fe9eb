/// Threads that all do the same piece of work, beside the one that started them, and may wait for one another.
///
/// Pieces of work that need not wait for one another are done with ``concurrentMap(_:threads:_:)``.
public struct HelperThreads: ~Copyable {
    private var threads: [SystemThread] = []

    /// Starts up to `count` threads; where the system has no more, there are fewer, or none.
    public init(_ count: Int, _ work: @escaping @Sendable () -> Void) {
        for _ in 0..<max(count, 0) {
            guard let thread = SystemThread(work) else { return }
            threads.append(thread)
        }
    }

    /// Waits until all have finished.
    public consuming func join() {
        for thread in threads { thread.join() }
    }
}
