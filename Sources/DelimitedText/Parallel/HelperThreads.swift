import Glibc

/// Threads that all do the same piece of work, beside the one that started them.
struct HelperThreads: ~Copyable {
    private var threads: [pthread_t] = []

    /// A piece of work, which has an address that can be handed to a thread.
    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts up to `count` threads; where the system has no more, there are fewer.
    init(_ count: Int, _ work: @escaping @Sendable () -> Void) {
        for _ in 0..<max(count, 0) {
            let context = Unmanaged.passRetained(Work(work))
            var thread = pthread_t()
            let code = pthread_create(
                &thread, nil,
                { context in
                    if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
                    return nil
                }, context.toOpaque())
            guard code == 0 else {
                context.release()
                return
            }
            threads.append(thread)
        }
    }

    /// Waits until all have finished.
    consuming func join() {
        for thread in threads { pthread_join(thread, nil) }
    }
}
