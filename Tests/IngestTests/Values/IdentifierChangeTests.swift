import Configuration
import Ingest
import Testing

struct IdentifierChangeTests {
    @Test func theKeysStandInTheOrderInWhichTheyAreApplied() {
        #expect(
            IdentifierChange.allCases.map(\.rawValue)
                == ["leading_zeros", "case", "prefix", "separators", "salesforce", "suffix"])
    }

    static let changed: [(IdentifierChange, String, String)] = [
        (.leadingZeros, "0000012345", "12345"), (.leadingZeros, "010", "10"),
        (.letterCase, "K24-00001", "k24-00001"), (.letterCase, "ÉÉN-A", "één-a"),
        (.prefix, "#2024000001", "2024000001"), (.prefix, "# 2024", "2024"), (.prefix, "##7", "7"),
        (.prefix, "\u{A0}#\u{2009}7", "7"),
        (.separators, "2.024.000.001", "2024000001"), (.separators, "2,024", "2024"),
        (.separators, "12 345 678", "12345678"), (.separators, "1'234", "1234"), (.separators, "1\u{2019}234", "1234"),
        (.separators, "1\u{202F}234\u{202F}567", "1234567"),
        // Of the third five letters the first three are capitals, bits 0 to 2: the eighth letter, H.
        (.salesforce, "0016000000BAVi3AAH", "0016000000BAVi3"), (.salesforce, "0016000000bavi3aah", "0016000000bavi3"),
        (.suffix, "2024000001-1", "2024000001"), (.suffix, "2024000001/12-3", "2024000001"),
        (.suffix, "K24-00001", "K24"),
    ]

    @Test(arguments: changed)
    func whatWasDoneToAnIdIsUndone(_ change: IdentifierChange, _ id: String, _ expected: String) {
        #expect(applying(change, to: id) == expected)
        #expect(applying(change, to: expected) == expected)
    }

    static let unchanged: [(IdentifierChange, String)] = [
        (.leadingZeros, "12340"), (.leadingZeros, "000"), (.leadingZeros, "007A"), (.leadingZeros, "0-1"),
        (.leadingZeros, ""), (.letterCase, "k24"), (.prefix, "24#1"), (.prefix, "#"), (.prefix, ""),
        (.separators, "2024.1"), (.separators, "1.234,567"), (.separators, "1234.567"), (.separators, "1.23"),
        (.separators, "1.2345"), (.separators, ".123"), (.separators, "123."), (.separators, "A.123"),
        (.separators, "1..234"), (.separators, "123"), (.separators, ""),
        (.salesforce, "0016000000BAVi3"), (.salesforce, "0016000000BAVi3AA6"), (.salesforce, "0016000000BAVi3-AH"),
        (.salesforce, "001600000000003001"), (.suffix, "2024"), (.suffix, "-1"), (.suffix, "/1"), (.suffix, ""),
    ]

    @Test(arguments: unchanged)
    func anyOtherIdStaysAsItIs(_ change: IdentifierChange, _ id: String) {
        #expect(applying(change, to: id) == id)
    }

    private func applying(_ change: IdentifierChange, to id: String) -> String {
        var bytes = Array(id.utf8)
        change.apply(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
