import DelimitedText
import Workbook

extension FeedbackError {
    /// Why the text of the file at `path` cannot be had.
    init(_ error: ByteSourceError, at path: String) {
        self =
            switch error {
            case .cannotOpen(let cause), .cannotRead(let cause): FeedbackError(cause, at: path)
            case .changedWhileReading: .changedWhileReading(path: path)
            case .damagedGzip, .damagedArchive, .tooManyMembers: .damaged(path: path)
            case .noLocale: .noLocale(path: path)
            // Both limits lie above that of what comes back.
            case .tooMuchText, .expandsTooMuch: .tooLong(path: path, limit: FeedbackFile.longest)
            }
    }

    /// Why the workbook at `path` cannot be read.
    init(_ error: ArchiveError, at path: String) {
        self =
            switch error {
            case .cannotOpen(let cause), .cannotRead(let cause): FeedbackError(cause, at: path)
            case .changedWhileReading: .changedWhileReading(path: path)
            case .damaged, .tooManyMembers: .damaged(path: path)
            case .noLocale: .noLocale(path: path)
            case .tooMuchText, .expandsTooMuch: .tooLong(path: path, limit: FeedbackFile.longest)
            }
    }
}
