/// A record that cannot be read: where it begins and why, never what it holds.
public struct RejectedRecord: Hashable, Sendable {
    /// Why a record cannot be read, in the order in which it is tested.
    public enum Reason: Hashable, Sendable, CaseIterable {
        /// A quote stands where none may, or is never closed.
        case malformedQuoting
        /// The record is longer than the limit, or its quote is not closed up to there.
        case tooLong
        /// The record holds bytes that are invalid in the encoding of the text, or NUL.
        case invalidEncoding
    }

    /// The physical line on which the record begins, from 1.
    public let line: Int
    /// The byte at which that line begins, from 0, in the text as UTF-8 without its byte order mark.
    public let byteOffset: Int
    /// The first reason that holds.
    public let reason: Reason
    /// How many records of the same batch come before it.
    public let precedingRecords: Int

    /// Creates a rejected record.
    public init(line: Int, byteOffset: Int, reason: Reason, precedingRecords: Int) {
        self.line = line
        self.byteOffset = byteOffset
        self.reason = reason
        self.precedingRecords = precedingRecords
    }
}
