import Glibc
import Synchronization

/// A text that stands ready, so that the handler of a signal can write it.
///
/// It is set before the handler is installed, and set once.
struct ReadyText: ~Copyable, Sendable {
    /// What a number stands for in the text.
    private static let mark = UInt8(ascii: "#")

    /// How long a reader is waited for who takes nothing, in milliseconds.
    private static let patience: CInt = 200

    private let address = Atomic<UInt>(0)
    private let length = Atomic(0)

    /// Keeps `text`.
    func set(_ text: String) {
        let text = Array(text.utf8)
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 1)
        bytes.copyBytes(from: text)
        length.store(text.count, ordering: .relaxed)
        address.store(UInt(bitPattern: bytes.baseAddress), ordering: .releasing)
    }

    /// Keeps `text`, without any memory.
    func set(_ text: StaticString) {
        length.store(text.utf8CodeUnitCount, ordering: .relaxed)
        address.store(UInt(bitPattern: text.utf8Start), ordering: .releasing)
    }

    /// Writes it to `descriptor`, within the handler of a signal too.
    func write(to descriptor: CInt) {
        guard let bytes = UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return }
        Self.write(bytes, length.load(ordering: .relaxed), to: descriptor)
    }

    /// Writes it with `number` where `#` stands.
    func write(_ number: Int, to descriptor: CInt) {
        let length = length.load(ordering: .relaxed)
        guard let bytes = UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return }
        guard let mark = memchr(bytes, CInt(Self.mark), length) else { return }
        let before = UnsafeRawPointer(mark) - bytes
        Self.write(bytes, before, to: descriptor)
        Self.write(digitsOf: number, to: descriptor)
        Self.write(bytes + before + 1, length - before - 1, to: descriptor)
    }

    private static func write(digitsOf number: Int, to descriptor: CInt) {
        var power = 1
        while number / power >= 10 { power *= 10 }
        while power > 0 {
            var digit = UInt8(ascii: "0") + UInt8(number / power % 10)
            write(&digit, 1, to: descriptor)
            power /= 10
        }
    }

    private static func write(_ bytes: UnsafeRawPointer, _ length: Int, to descriptor: CInt) {
        // Of nothing that is open nobody is heard.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard poll(&waiting, 1, descriptor < 0 ? 0 : patience) > 0 else { return }
        _ = Glibc.write(descriptor, bytes, length)
    }
}
