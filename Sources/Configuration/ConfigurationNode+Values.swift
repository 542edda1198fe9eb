import RegistrationLog

extension ConfigurationNode {
    /// What a word stands for, of those that are possible.
    func word<Value>(_ choices: KeyValuePairs<String, Value>) throws(ConfigurationError) -> Value {
        let found = try text()
        if let choice = choices.first(where: { $0.key == found }) { return choice.value }
        let valid = choices.map(\.key)
        let nearest = NearestName.of(found, among: valid)
        throw error(.unknownWord(key: keyText, found: found, nearest: nearest, valid: valid))
    }

    /// The case of an enumeration whose raw value is the word.
    func word<Word: CaseIterable & RawRepresentable<String>>(
        of type: Word.Type
    ) throws(ConfigurationError) -> Word {
        let found = try text()
        if let word = Word(rawValue: found) { return word }
        let valid = Word.allCases.map(\.rawValue)
        let nearest = NearestName.of(found, among: valid)
        throw error(.unknownWord(key: keyText, found: found, nearest: nearest, valid: valid))
    }

    /// `true` or `false`.
    func flag() throws(ConfigurationError) -> Bool { try word(["true": true, "false": false]) }

    /// A whole number in digits.
    func wholeNumber(_ bounds: ClosedRange<Int>) throws(ConfigurationError) -> Int {
        let found = try text()
        guard let number = Int(digits: found), bounds.contains(number) else {
            throw error(.notAWholeNumber(key: keyText, found: found, bounds: bounds))
        }
        return number
    }

    /// A number between 0 and 1, exactly as its decimals say: `0.01` is 1 of 100.
    func share() throws(ConfigurationError) -> Ratio {
        let found = try text()
        guard let number = Self.decimal(found), number.numerator > 0, number.numerator < number.denominator else {
            throw error(.notAShare(key: keyText, found: found))
        }
        return number
    }

    /// A number of seconds, above 0 and at most an hour.
    func seconds() throws(ConfigurationError) -> Double {
        let found = try text()
        guard let seconds = Self.decimal(found)?.value, seconds > 0, seconds <= 3_600 else {
            throw error(.notSeconds(key: keyText, found: found))
        }
        return seconds
    }

    /// The code of a municipality as Statistics Netherlands gives it: `gm` and four digits.
    func municipalityCode() throws(ConfigurationError) -> String {
        let found = try text()
        let digits = found.drop { !$0.isNumber }
        guard found == "gm\(digits)", digits.utf8.count == 4, Int(digits: digits) != nil else {
            let isNear = (1...4).contains(digits.utf8.count) && Int(digits: digits) != nil
            let nearest = isNear ? "gm" + String(repeating: "0", count: 4 - digits.utf8.count) + digits : nil
            throw error(
                .unknownWord(
                    key: keyText, found: found, nearest: nearest, valid: ["gm and four digits, such as gm0363"]))
        }
        return found
    }

    /// A date written `jjjj-mm-dd`, within the years that are read.
    func date() throws(ConfigurationError) -> CalendarDate {
        let found = try text()
        let parts = found.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let year = Int(digits: parts[0]), let month = Int(digits: parts[1]),
            let day = Int(digits: parts[2]), (1990...2100).contains(year),
            let date = CalendarDate(year: year, month: month, day: day)
        else { throw error(.notADate(key: keyText, found: found)) }
        return date
    }

    /// A number of digits, with at most 9 of them behind a point, as a fraction of a power of ten.
    private static func decimal(_ text: String) -> Ratio? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Int(digits: parts[0]) else { return nil }
        guard parts.count == 2 else { return Ratio(whole, 1) }
        guard let decimals = Int(digits: parts[1]) else { return nil }
        let denominator = parts[1].reduce(1) { power, _ in power * 10 }
        return Ratio(whole * denominator + decimals, denominator)
    }
}

extension Int {
    /// The number that 1 to 9 ASCII digits stand for; nil for any other text, a sign included.
    fileprivate init?(digits text: some StringProtocol) {
        guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        self.init(text)
    }
}
