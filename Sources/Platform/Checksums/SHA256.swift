import CLibMD

/// The checksum SHA-256 (FIPS 180-4) of bytes that come in pieces, as libmd computes it.
public struct SHA256: Sendable {
    private var context = SHA2_CTX()

    /// Begins the checksum of no bytes.
    public init() { SHA256Init(&context) }

    /// Takes the next bytes into account.
    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        SHA256Update(&context, bytes.assumingMemoryBound(to: UInt8.self).baseAddress, bytes.count)
    }

    /// The checksum of `bytes` in 64 hexadecimal digits.
    public static func hexadecimalDigits(of bytes: [UInt8]) -> String {
        var checksum = SHA256()
        bytes.withUnsafeBytes { checksum.add($0) }
        return checksum.hexadecimalDigits()
    }

    /// The checksum of all bytes in 64 hexadecimal digits, as `sha256sum` writes it.
    public func hexadecimalDigits() -> String {
        var context = context
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256Final(&digest, &context)
        return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
