import Testing

@testable import kcc_sample

@Suite struct HarmlessTests {
    /// Whether nine digits pass the check of the citizen service number: 9a + 8b + … + 2h − i is a multiple of 11.
    private func passesElfproef(_ digits: [Int]) -> Bool {
        guard digits.count == 9 else { return false }
        var sum = 0
        for (position, digit) in digits.enumerated() { sum += digit * (position == 8 ? -1 : 9 - position) }
        return sum.isMultiple(of: 11)
    }

    @Test func theCheckItselfKnowsATestNumber() {
        // 111222333 passes: 9 + 8 + 7 + 12 + 10 + 8 + 9 + 6 − 3 = 66; 123456789 does not: 156 − 9 = 147 leaves 4.
        #expect(passesElfproef([1, 1, 1, 2, 2, 2, 3, 3, 3]))
        #expect(!passesElfproef([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    }

    @Test func citizenServiceNumbersFailTheirCheck() {
        var random = RandomStream(seed: 1, name: .registration)
        for _ in 0..<20_000 {
            let digits = Harmless.citizenServiceNumber(&random).compactMap(\.wholeNumberValue)
            #expect(digits.count == 9 && !passesElfproef(digits))
        }
    }

    @Test func bankAccountsAreTooShort() {
        var random = RandomStream(seed: 1, name: .registration)
        for _ in 0..<1_000 {
            // ISO 13616: an account in the Netherlands has 18 characters.
            let account = Harmless.bankAccount(&random).filter { $0 != " " }
            #expect(account.hasPrefix("NL00KCCX") && account.count == 17)
        }
    }

    @Test func nothingInTheSampleBelongsToAnyone() throws {
        let text = try WrittenSample.year.get().asciiText
        var phones = 0
        var numbers = 0
        // The characters of ASCII that are blank, and those between words.
        let separators = (0..<128 as Range<UInt8>).map { $0 <= 0x20 || ";,\"|".utf8.contains($0) }
        for word in text.utf8.split(whereSeparator: { separators[Int($0)] }) {
            // A day of the sixth, such as 06-04-1979, is one shorter.
            if word.count == 11, word.starts(with: "06-".utf8) {
                phones += 1
                #expect(word.starts(with: "06-00".utf8))
            }
            // A spoilt byte at the end is a full stop here.
            if word.contains(0x40) {
                let address = String(Substring(word)).lowercased()
                #expect(address.hasSuffix("@example.nl") || address.hasSuffix("@example.nl."))
            }
            if word.count == 9, word.allSatisfy({ (0x30...0x39).contains($0) }) {
                numbers += 1
                #expect(!passesElfproef(word.map { Int($0) - 0x30 }))
            }
        }
        #expect(phones > 20_000)
        #expect(numbers > 1_000)
    }
}
