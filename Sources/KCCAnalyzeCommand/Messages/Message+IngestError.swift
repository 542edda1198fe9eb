import Ingest
import Platform
import Reporting

extension Message {
    /// Why the input cannot be read.
    init(_ error: IngestError) {
        switch error {
        case .noSuchPath(let path):
            self.init(
                .noSuchPath, ["path": .text(path)],
                "no such file or folder: \(printable(path)). Check the path, or list the folder with: ls")
        case .cannotRead(let name, let cause) where cause.isOutOfDescriptors:
            self.init(
                .cannotOpen, ["file": .text(name), "cause": .text(cause.explanation)],
                "\(printable(name)): cannot be opened (\(cause.explanation)). \(Self.moreDescriptors)")
        case .cannotRead(let name, let cause) where cause.isOutOfMemory,
            .cannotReadConfiguration(let name, let cause) where cause.isOutOfMemory:
            self = .outOfMemory(" to read \(printable(name))")
        case .cannotRead(let name, let cause):
            self.init(
                .cannotRead, ["file": .text(name), "cause": .text(cause.explanation)],
                "\(printable(name)): cannot be read (\(cause.explanation)). Make it readable, or leave it out.")
        case .changedWhileReading(let name):
            self.init(
                .changedWhileReading, ["file": .text(name)],
                "\(printable(name)): was changed while it was being read. Run again once it is complete.")
        case .damagedGzip(let name):
            self.init(
                .damagedGzip, ["file": .text(name)],
                "\(printable(name)): the compressed data is damaged or incomplete. Copy or export the file again.")
        case .damagedArchive(let name):
            self.init(
                .damagedArchive, ["file": .text(name)],
                "\(printable(name)): the archive or workbook is damaged or incomplete. Copy or export the file again.")
        case .noLocale(let name):
            self.init(
                .noLocale, ["file": .text(name)],
                "\(printable(name)): names in it need the locale C.UTF-8, which this system lacks. Install it (locale -a lists "
                    + "what is there), or unpack the archive and give the folder.")
        case .tooManyMembers(let name, let limit):
            self.init(
                .tooManyMembers, ["file": .text(name), "limit": .number(limit)],
                "\(printable(name)): has more than \(limit) members. Unpack it, and give the folder.")
        case .tooMuchText(let name, let limit):
            self.init(
                .tooMuchText, ["file": .text(name), "limit": .number(limit)],
                "\(printable(name)): its texts take up more than \(limit) bytes, all of which would be in memory. Save its "
                    + "sheets as CSV.")
        case .expandsTooMuch(let name, let limit):
            self.init(
                .expandsTooMuch, ["file": .text(name), "limit": .number(limit)],
                "\(printable(name)): is over \(limit) times as long once decompressed, which no export is. If it is one, "
                    + "raise gzip_expansion under limits in kcc.yaml.")
        case .tooManyNames(let kind, let count, let limit):
            let column = kind == .products ? "product" : "field"
            self.init(
                .tooManyNames, ["kind": .text(kind.rawValue), "names": .number(count), "limit": .number(limit)],
                "the files name \(count) \(kind.rawValue), more than \(limit). If a column was taken for that of the "
                    + "\(column), correct it in kcc.yaml (kcc-analyze inspect shows the columns); if not, raise "
                    + "\(kind.rawValue) under limits there.")
        case .lookupTooLarge(let name, let limit):
            self.init(
                .lookupTooLarge, ["file": .text(name), "limit": .number(limit)],
                "\(printable(name)): holds more than \(limit / 1_048_576) MiB of keys and values to look up. Join the "
                    + "files where you export them.")
        case .cannotReadConfiguration(let path, let cause):
            self.init(
                .configurationCannotRead, ["file": .text(path), "cause": .text(cause.explanation)],
                "\(printable(path)): cannot be read (\(cause.explanation)). Make it readable, or remove it: what it says would be "
                    + "passed over.")
        case .configuration(let error):
            self.init(error)
        }
    }

    /// What to do where too few files may be open at once.
    static let moreDescriptors = "Let more files be open at once with: ulimit -n 1024"
}
