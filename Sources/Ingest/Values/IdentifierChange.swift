import Configuration
import RegistrationLog

extension IdentifierChange {
    /// Takes away from an id what the change says; an id of which nothing would be left stays as it is.
    ///
    /// An id that was changed already is not changed again.
    /// - Complexity: Linear in the length of the id.
    package func apply(to id: inout [UInt8]) {
        switch self {
        case .leadingZeros: Self.dropLeadingZeros(of: &id)
        case .letterCase: Self.lowercase(&id)
        case .prefix: Self.dropPrefix(of: &id)
        case .separators: Self.dropSeparators(of: &id)
        case .salesforce: Self.dropCheckLetters(of: &id)
        case .suffix: Self.dropSuffix(of: &id)
        }
    }

    /// Only numbers lose their zeros in a spreadsheet: `007A` keeps them.
    private static func dropLeadingZeros(of id: inout [UInt8]) {
        guard id.allSatisfy(isDigit), let first = id.firstIndex(where: { $0 != 0x30 }) else { return }
        id.removeFirst(first)
    }

    private static func lowercase(_ id: inout [UInt8]) {
        guard id.contains(where: { $0 >= 0x80 }) else {
            for index in id.indices { id[index] = Normalisation.lowercased(id[index]) }
            return
        }
        id = Array(String(decoding: id, as: UTF8.self).lowercased().utf8)
    }

    private static func dropPrefix(of id: inout [UInt8]) {
        var start = 0
        while start < id.count {
            let length = id[start] == 0x23 ? 1 : WhiteSpace.length(at: start, of: id.span)
            if length == 0 { break }
            start += length
        }
        if start < id.count { id.removeFirst(start) }
    }

    /// A number of one to three digits, and then three digits behind the same sign each time.
    private static func dropSeparators(of id: inout [UInt8]) {
        var digits: [UInt8] = []
        var separator: ArraySlice<UInt8>?
        var index = 0
        while index < id.count {
            let group = id[index...].prefix(while: isDigit)
            guard digits.isEmpty ? (1...3).contains(group.count) : group.count == 3 else { return }
            digits += group
            index = group.endIndex
            if index == id.count { break }
            let sign = thousandsSign(at: index, of: id)
            guard !sign.isEmpty, separator == nil || separator == sign, sign.endIndex < id.count else { return }
            separator = sign
            index = sign.endIndex
        }
        if separator != nil { id = digits }
    }

    /// The point, comma, apostrophe (U+2019 too) or blank at `index`; empty where none stands there.
    private static func thousandsSign(at index: Int, of id: [UInt8]) -> ArraySlice<UInt8> {
        if [0x2E, 0x2C, 0x27].contains(id[index]) { return id[index...index] }
        if id[index...].starts(with: [0xE2, 0x80, 0x99]) { return id[index..<index + 3] }
        return id[index..<index + WhiteSpace.length(at: index, of: id.span)]
    }

    /// The last three of 18 letters and digits each stand for which of five letters are capitals: `A`…`Z`, `0`…`5`.
    ///
    /// Whether they do is not checked, since an id that was lowercased has lost what they say.
    private static func dropCheckLetters(of id: inout [UInt8]) {
        let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(Normalisation.lowercased(byte)) }
        guard id.count == 18, id.allSatisfy({ isDigit($0) || isLetter($0) }), id.contains(where: isLetter),
            id.suffix(3).allSatisfy({ isLetter($0) || (0x30...0x35).contains($0) })
        else { return }
        id.removeLast(3)
    }

    private static func dropSuffix(of id: inout [UInt8]) {
        guard let end = id.firstIndex(where: { $0 == 0x2D || $0 == 0x2F }), end > 0 else { return }
        id.removeSubrange(end...)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
