import Threads

/// A value that the first thread to need it makes, while others that need it wait.
final class MadeOnce<Value: Sendable>: Sendable {
    private let make: @Sendable () throws -> Value
    private let made = Monitor<Result<Value, any Error>?>(nil)

    /// Makes nothing yet.
    init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

    /// The value.
    ///
    /// - Throws: What making it throws, every time.
    func value() throws -> Value {
        let result = made.change { made in
            let result = made ?? Result { try make() }
            made = result
            return result
        }
        return try result.get()
    }
}
