import Glibc

/// A thread of the operating system.
struct SystemThread: Sendable {
    private let thread: pthread_t

    /// A piece of work, which has an address that can be handed to a thread.
    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts a thread that does `work`; nil where the system has no more threads, or no room for another.
    init?(_ work: @escaping @Sendable () -> Void) {
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
            // What was refused here is the cause of nothing that fails later.
            errno = 0
            return nil
        }
        self.thread = thread
    }

    /// Waits until it has finished; once only.
    func join() { pthread_join(thread, nil) }
}
