import Glibc

/// Reading and writing by the number under which the system keeps something open.
enum Descriptor {
    /// Reads the next bytes into `buffer`, and gives how many: 0 at the end.
    static func read(_ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        try SystemCall.result { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
    }

    /// Writes all of `bytes`.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = try SystemCall.result {
                Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// What is open under the number.
    static func status(of descriptor: CInt) throws(SystemError) -> FileStatus {
        var status = stat()
        _ = try SystemCall.result { fstat(descriptor, &status) }
        return FileStatus(status)
    }
}
