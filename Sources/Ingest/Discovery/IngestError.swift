public import Configuration
import DelimitedText
public import Platform

/// What stops the reading of the input: a bad row or a strange file never does.
public enum IngestError: Error, Sendable {
    /// There is nothing under the path that was given.
    case noSuchPath(String)
    /// A file or folder that exists cannot be read.
    case cannotRead(name: String, SystemError)
    /// A `kcc.yaml` exists, or may exist, and cannot be read: what it says must not be passed over.
    case cannotReadConfiguration(path: String, SystemError)
    /// A file was written to or replaced after it was found.
    case changedWhileReading(name: String)
    /// Compressed data of a file is damaged or ends too early.
    case damagedGzip(name: String)
    /// An archive or a workbook is damaged or ends too early.
    case damagedArchive(name: String)
    /// The name of a member of an archive is beyond ASCII, and the system has no locale in which it could be read.
    case noLocale(name: String)
    /// An archive has more than `limit` members.
    case tooManyMembers(name: String, limit: Int)
    /// The texts of a workbook are longer together than `limit` bytes.
    case tooMuchText(name: String, limit: Int)
    /// Compressed data of a file is over `limit` times as long once it is decompressed.
    case expandsTooMuch(name: String, limit: Int)
    /// The files name more products or fields than `limit`.
    case tooManyNames(NameKind, count: Int, limit: Int)
    /// A file in which keys are looked up holds more than `limit` bytes of them.
    case lookupTooLarge(name: String, limit: Int)
    /// Something in `kcc.yaml` cannot be.
    case configuration(ConfigurationError)
}

/// A kind of name that a report has a part for each of.
public enum NameKind: String, Sendable {
    case products, fields
}

extension IngestError {
    /// The failure of a source, with the name of its file.
    init(_ error: ByteSourceError, name: String) {
        self =
            switch error {
            case .cannotOpen(let failure), .cannotRead(let failure): .cannotRead(name: name, failure)
            case .changedWhileReading: .changedWhileReading(name: name)
            case .damagedGzip: .damagedGzip(name: name)
            case .damagedArchive: .damagedArchive(name: name)
            case .noLocale: .noLocale(name: name)
            case .tooManyMembers(let limit): .tooManyMembers(name: name, limit: limit)
            case .tooMuchText(let limit): .tooMuchText(name: name, limit: limit)
            case .expandsTooMuch(let limit): .expandsTooMuch(name: name, limit: limit)
            }
    }
}
