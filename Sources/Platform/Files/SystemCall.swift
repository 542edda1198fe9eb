import Glibc

/// Calls of the system, which give a number below 0 where they are refused.
enum SystemCall {
    /// What `call` gives, which is made again when a signal came in between.
    static func result<Value: SignedInteger>(of call: () -> Value) throws(SystemError) -> Value {
        while true {
            let value = call()
            if value >= 0 { return value }
            if errno != EINTR { throw .last }
        }
    }
}
