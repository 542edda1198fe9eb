import Glibc

extension SystemError {
    /// What `step` gives, which asks a library of C that says no more than that it failed: by giving nil.
    ///
    /// - Throws: What the system refused last during the step, or an error of input and output where it refused nothing.
    public static func explaining<Value: ~Copyable>(_ step: () -> Value?) throws(SystemError) -> Value {
        errno = 0
        if let value = step() { return value }
        throw errno == 0 ? SystemError(code: EIO) : .last
    }
}
