import RegistrationLog

extension JSONCursor {
    /// The members of an object that can be its answer, the first first.
    private static let answerNames = ["label", "value"]

    /// Reads a value, and adds the answer that it is to `buffer`.
    ///
    /// A string, a number, `true` and `false` are what they say; null is empty; a list is its elements that are not
    /// empty, joined with `, `; an object is its `label`, else its `value`, else empty.
    mutating func appendAnswer(of text: Span<UInt8>, to buffer: inout [UInt8]) throws(MalformedJSON) {
        switch peek(of: text) {
        case 0x22: try appendString(of: text, to: &buffer)
        case 0x7B: try appendObject(of: text, to: &buffer)
        case 0x5B: try appendList(of: text, to: &buffer)
        case 0x74:
            try skip(word: "true", of: text)
            buffer.append(contentsOf: "true".utf8)
        case 0x66:
            try skip(word: "false", of: text)
            buffer.append(contentsOf: "false".utf8)
        case 0x6E: try skip(word: "null", of: text)
        default: try appendNumber(of: text, to: &buffer)
        }
    }

    private mutating func appendList(of text: Span<UInt8>, to buffer: inout [UInt8]) throws(MalformedJSON) {
        let start = buffer.count
        try open(0x5B, of: text)
        var isFirst = true
        while try hasNext(before: 0x5D, isFirst: isFirst, of: text) {
            isFirst = false
            let end = buffer.count
            if end > start { buffer.append(contentsOf: ", ".utf8) }
            let element = buffer.count
            try appendAnswer(of: text, to: &buffer)
            if WhiteSpace.isBlank(buffer.span.extracting(element...)) { buffer.removeLast(buffer.count - end) }
        }
    }

    private mutating func appendObject(of text: Span<UInt8>, to buffer: inout [UInt8]) throws(MalformedJSON) {
        let start = buffer.count
        let answers = try appendMembers(named: Self.answerNames, of: text, to: &buffer)
        let answer = answers[0] ?? answers[1] ?? (start..<start)
        buffer.removeLast(buffer.count - answer.upperBound)
        buffer.removeSubrange(start..<answer.lowerBound)
    }

    /// Reads an object, and gives where in `buffer` the answers of its members with these names were added; nil for one
    /// without an answer.
    ///
    /// Of several members of one name the first with an answer counts.
    mutating func appendMembers(
        named names: [String], of text: Span<UInt8>, to buffer: inout [UInt8]
    ) throws(MalformedJSON) -> [Range<Int>?] {
        var answers = [Range<Int>?](repeating: nil, count: names.count)
        try open(0x7B, of: text)
        var isFirst = true
        while try hasNext(before: 0x7D, isFirst: isFirst, of: text) {
            isFirst = false
            let start = buffer.count
            try appendKey(of: text, to: &buffer)
            let name = names.firstIndex { $0.utf8.elementsEqual(buffer[start...]) }
            buffer.removeLast(buffer.count - start)
            try appendAnswer(of: text, to: &buffer)
            if let name, answers[name] == nil, !WhiteSpace.isBlank(buffer.span.extracting(start...)) {
                answers[name] = start..<buffer.count
            } else {
                buffer.removeLast(buffer.count - start)
            }
        }
        return answers
    }
}
