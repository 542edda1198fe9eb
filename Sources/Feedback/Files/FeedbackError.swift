public import Platform

/// Why what came back cannot be read.
public enum FeedbackError: Error, Hashable, Sendable {
    /// Nothing stands at the path.
    case noSuchPath(String)
    /// What stands there cannot be read.
    case cannotRead(path: String, SystemError)
    /// The file was written to or replaced while it was read.
    case changedWhileReading(path: String)
    /// Compressed data or a workbook ends too early, or is not what it begins as.
    case damaged(path: String)
    /// The name of a part of a workbook is beyond ASCII, and the system has no locale in which it could be read.
    case noLocale(path: String)
    /// The file, or what it holds once it is decompressed, is longer than `limit` bytes.
    case tooLong(path: String, limit: Int)
    /// A folder, or something else that is no file, stands where a file was to be.
    case notAFile(path: String)
    /// A folder holds no report: it has no `run.json`, or this file is none of a report.
    case noReport(path: String)
    /// A `run.json` is none of this program.
    case otherProgram(path: String)
    /// A `run.json` is of something else that this program writes; nil where no version is known to write it.
    case otherKind(path: String, kind: String?)
    /// A `run.json` of this program does not say what it should.
    case damagedRecord(path: String)
    /// The file holds no table but something else, which has this name where it is known.
    case notATable(path: String, signature: String?)
    /// The table lacks these columns.
    case missingColumns(path: String, columns: [String])
    /// Two columns of the table have this name.
    case repeatedColumn(path: String, column: String)
    /// The row that begins on `line`, from 1, cannot be taken as it is; of a sheet it is the row of that number.
    case row(path: String, line: Int, FeedbackRowProblem)
}

/// What is wrong with a row that came back; what stands in its cells is not in it, but for a word that a meeting wrote.
public enum FeedbackRowProblem: Hashable, Sendable {
    /// It is longer than a row may be, malformed in its quoting, or invalid in the encoding of its text.
    case unreadable
    /// It has more cells than there are columns.
    case tooManyCells(columns: Int)
    /// Nothing stands in a column in which something must.
    case empty(column: String)
    /// None of the words that may stand in a column does; `found` is the beginning of the one that does, where it was decided by a
    /// meeting.
    case unknownWord(column: String, found: String?, valid: [String])
    /// No day stands in a column of days.
    case notADate(column: String)
    /// No number that could be meant stands in a column of numbers.
    case notANumber(column: String)
    /// A count is above that of which it is a part.
    case moreThan(column: String, whole: String)
    /// What makes a condition is missing or cannot be read in this column.
    case notARule(column: String)
    /// The same product, or the same question of one, stands in the row of an earlier line already, where something else is decided.
    case repeated(first: Int)
    /// Its product is not in the table of products.
    case unlistedProduct
}

extension FeedbackError {
    /// The failure of the system to show what stands at `path`.
    init(_ error: SystemError, at path: String) {
        self = error.isNothingThere ? .noSuchPath(path) : .cannotRead(path: path, error)
    }
}
