import DelimitedText
import RegistrationLog
import Tabular

/// A row that was rejected, before the number of its file is known and the encoding of that certain.
struct DeliveredRejection: Sendable {
    /// What was wrong.
    enum Cause: Sendable {
        /// It is no record.
        case record(RejectedRecord.Reason)
        /// It is a record that breaks a rule.
        case row(RejectionReason)
    }

    /// Where the row begins.
    let start: RowStart
    /// The column at fault; nil where the whole record is.
    var column: String?
    /// What was wrong.
    let cause: Cause

    /// The kind of rule that was broken.
    var kind: RejectionKind {
        switch cause {
        case .record(.malformedQuoting): .quoting
        case .record(.tooLong): .tooLong
        case .record(.invalidEncoding): .encoding
        case .row(let reason): reason.kind
        }
    }

    /// The rejection in the words of the ledger, for a row of `file`, whose text is in `encoding`.
    ///
    /// The encoding of a file is certain only at its end: a record with NUL may come before the first byte that decides.
    func row(in file: FileID, encoding: TextEncoding) -> RejectedRow {
        RejectedRow(position: start.position(in: file, column: column), reason: reason(encoding: encoding))
    }

    private func reason(encoding: TextEncoding) -> RejectionReason {
        switch cause {
        case .record(.malformedQuoting): .malformedQuoting
        case .record(.tooLong): .tooLong(limit: RecordReader.defaultRecordLimit)
        case .record(.invalidEncoding): .invalidEncoding(encoding.name)
        case .row(let reason): reason
        }
    }
}
