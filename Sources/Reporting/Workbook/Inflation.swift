import CZlib

/// What zlib does for an archive.
enum Inflation {
    /// The `count` bytes that were deflated (RFC 1951) to `data`; nil where it is damaged or holds another number.
    static func bytes(of data: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
        var stream = z_stream()
        // The raw form, without header.
        let form = -MAX_WBITS
        guard data.count <= UInt32.max, count <= UInt32.max,
            inflateInit2_(&stream, form, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { inflateEnd(&stream) }
        var data = data
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, written in
            data.withUnsafeMutableBufferPointer { data in
                stream.next_in = data.baseAddress
                stream.avail_in = UInt32(data.count)
                stream.next_out = room.baseAddress
                stream.avail_out = UInt32(count)
                let isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END
                written = isWhole ? count - Int(stream.avail_out) : 0
            }
        }
        return bytes.count == count ? bytes : nil
    }

    /// The CRC-32 of `bytes`.
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32_z(0, $0.baseAddress, $0.count) })
    }
}
