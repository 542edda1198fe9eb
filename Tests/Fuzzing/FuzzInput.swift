import DelimitedText

/// An input that libFuzzer made: a few choices, a byte each, and then the text.
struct FuzzInput {
    private var rest: ArraySlice<UInt8>

    /// Creates the input of these bytes.
    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// What was not taken as a choice.
    var text: [UInt8] { Array(rest) }

    /// Takes a byte; 0 where there is none left.
    mutating func byte() -> Int { Int(rest.popFirst() ?? 0) }

    /// Takes a choice of `options`, which are not empty.
    mutating func choice<Option>(of options: [Option]) -> Option { options[byte() % options.count] }
}

/// The bytes of a file.
func contents(ofFile path: String) throws(ByteSourceError) -> [UInt8] {
    var source = try FileSource(path: path)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = try buffer.withUnsafeMutableBufferPointer { (buffer) throws(ByteSourceError) in
            try source.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        if count == 0 { return bytes }
        bytes += buffer[..<count]
    }
}
