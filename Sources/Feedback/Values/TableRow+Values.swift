import Foundation
import RegistrationLog

// What cells stand for. No error holds what stands in one.
extension TableRow {
    /// The name in a column in which one must stand.
    ///
    /// - Throws: ``FeedbackError`` where none does.
    func name(_ column: String) throws(FeedbackError) -> ListedName {
        guard let name = self[column], !name.isEmpty else { throw error(.empty(column: column)) }
        return ListedName(name)
    }

    /// The value for which the word in a column stands; nil where none stands there.
    ///
    /// - Throws: ``FeedbackError`` where another word does, which it shows the beginning of where it `showsFound`.
    func word<Value>(
        _ column: String, _ words: Words<Value>, showsFound: Bool = false
    ) throws(FeedbackError) -> Value? {
        guard let found = self[column], !found.isEmpty else { return nil }
        guard let value = words[found] else {
            let shown = showsFound ? String(found.unicodeScalars.prefix(Self.longestShownWord)) : nil
            throw error(.unknownWord(column: column, found: shown, valid: words.valid))
        }
        return value
    }

    /// The day in a column; nil where none stands there.
    ///
    /// - Throws: ``FeedbackError`` where something else does.
    func date(_ column: String) throws(FeedbackError) -> CalendarDate? {
        guard let found = self[column], !found.isEmpty else { return nil }
        guard let date = ListedDate.read(found) else { throw error(.notADate(column: column)) }
        return date
    }

    /// The count in a column, or what stands in its stead there or in the column of its status.
    ///
    /// The first edition wrote `<5` in the column itself.
    ///
    /// - Throws: ``FeedbackError`` where something else stands there.
    func count(_ column: String) throws(FeedbackError) -> ReportedCount {
        guard let found = self[column] else { return .absent }
        if let count = try count(found, in: column) { return count }
        let status = Self.status(of: column)
        return try self[status].flatMap { found throws(FeedbackError) in try count(found, in: status) } ?? .absent
    }

    /// The number with decimals in a column, with a comma or a point; nil where none stands there, or it was withheld.
    ///
    /// - Throws: ``FeedbackError`` where something else does, or a number below `least`.
    func decimal(_ column: String, least: Double) throws(FeedbackError) -> Double? {
        guard let found = self[column], !found.isEmpty, found != Self.leftOut else { return nil }
        let isPlain = found.utf8.allSatisfy { Self.digits.contains($0) || $0 == 0x2C || $0 == 0x2E }
        guard isPlain, let number = Double(found.replacing(",", with: ".")),
            (least...Double(Self.largest)).contains(number)
        else { throw error(.notANumber(column: column)) }
        return number
    }

    /// The name of the column that says what stands in the stead of the numbers in `column`.
    static func status(of column: String) -> String { "\(column)_status" }

    private func count(_ found: String, in column: String) throws(FeedbackError) -> ReportedCount? {
        if found.isEmpty { return nil }
        if found == Self.leftOut { return .leftOut }
        let isFewer = found.hasPrefix("<")
        let digits = isFewer ? found.dropFirst() : found[...]
        guard digits.utf8.allSatisfy(Self.digits.contains), let number = Int(digits), number <= Self.largest,
            !isFewer || number > 1
        else { throw error(.notANumber(column: column)) }
        return isFewer ? .fewer(than: number) : .exact(number)
    }

    /// What stands in the stead of what was withheld.
    static let leftOut = "weggelaten"

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    /// No count of a report comes near it, and sums of millions of such counts do not overflow.
    private static let largest = 1_000_000_000_000
    /// How much of a word that nobody knows is shown, in code points: a character can be of any length.
    private static let longestShownWord = 40
}
