/// The attributes of an element; they hold within the call that gave them.
struct XMLAttributes {
    /// Names and values in turn, behind which there is nothing.
    private let start: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// The attributes at `start`, as expat gives them.
    init(_ start: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.start = start }

    /// The value of the attribute `name`, which ends with a zero; nil where there is none.
    private func value(of name: StaticString) -> UnsafePointer<CChar>? {
        guard var pair = start else { return nil }
        while let key = pair[0] {
            if XMLName(key) == name { return pair[1] }
            pair += 2
        }
        return nil
    }

    /// The value of the attribute `name`; nil where there is none.
    subscript(name: StaticString) -> String? { value(of: name).map { String(cString: $0) } }

    /// Calls `body` with the bytes of the value of the attribute `name`; nil where there is none.
    func withBytes<Result>(of name: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        guard let value = value(of: name) else { return nil }
        var count = 0
        while value[count] != 0 { count += 1 }
        return value.withMemoryRebound(to: UInt8.self, capacity: count) {
            body(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    /// The value of the attribute `name` as a whole number of at most nine digits; nil where it is none.
    func number(_ name: StaticString) -> Int? {
        withBytes(of: name) { bytes in
            guard 1...9 ~= bytes.count, bytes.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
            return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        } ?? nil
    }

    /// Whether the attribute `name` is there and says yes.
    func flag(_ name: StaticString) -> Bool { ["1", "true", "on"].contains(self[name] ?? "") }
}
