/// The words of a text, of which a name such as `isOpen` is two.
public enum WrittenWords {
    /// The lines of `text`, from 1, on which one of `words` stands, in whatever case or as a part of a name.
    ///
    /// All of `words` are in small letters of ASCII.
    ///
    /// - Complexity: Linear in the length of the text.
    public static func lines(of text: [UInt8], with words: Set<String>) -> [Int] {
        let wanted = Set(words.map { Array($0.utf8) })
        let (first, longest) = (Set(wanted.map { $0[0] }), wanted.reduce(0) { max($0, $1.count) })
        var lines: [Int] = []
        var (line, index) = (1, 0)
        while index < text.count {
            guard isLetter(text[index]) else {
                if text[index] == UInt8(ascii: "\n") { line += 1 }
                index += 1
                continue
            }
            let end = endOfWord(text, from: index)
            if end - index <= longest, first.contains(text[index] | 0x20), lines.last != line,
                wanted.contains(text[index..<end].map { $0 | 0x20 })
            {
                lines.append(line)
            }
            index = end
        }
        return lines
    }

    /// The text of a Swift file without what stands between quotes, line by line the same.
    ///
    /// A literal within another one counts as two with code between them.
    public static func withoutLiterals(_ text: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(text.count)
        var (isQuoted, isLong, isComment) = (false, false, false)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "\n") {
                (isQuoted, isComment) = (false, false)
                kept.append(byte)
            } else if isComment {
                kept.append(byte)
            } else if text[index...].starts(with: [0x22, 0x22, 0x22]) {
                isLong.toggle()
                index += 2
            } else if isLong || isQuoted {
                if byte == UInt8(ascii: "\\"), index + 1 < text.count, text[index + 1] != UInt8(ascii: "\n") {
                    index += 1
                } else if byte == 0x22, !isLong {
                    isQuoted = false
                }
            } else if byte == 0x22 {
                isQuoted = true
            } else {
                isComment = byte == UInt8(ascii: "/") && text[index...].starts(with: [0x2F, 0x2F])
                kept.append(byte)
            }
            index += 1
        }
        return kept
    }

    /// Where the word that begins at `start` ends: before a capital behind a small letter, or the last of several
    /// capitals where a small letter follows.
    private static func endOfWord(_ text: [UInt8], from start: Int) -> Int {
        var end = start + 1
        while end < text.count, isLetter(text[end]) {
            if isCapital(text[end]) {
                if !isCapital(text[end - 1]) { break }
                if end + 1 < text.count, isLetter(text[end + 1]), !isCapital(text[end + 1]) { break }
            }
            end += 1
        }
        return end
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
