import DelimitedText
import Platform

/// A file that was found, with the name under which the output knows it.
struct InputFile: Hashable, Sendable {
    /// Where the bytes come from.
    enum Location: Hashable, Sendable {
        case path(String)
        case standardInput
    }

    /// The name relative to the path that was given.
    let name: String
    /// Where its bytes come from.
    let location: Location
    /// The size as stored, in bytes; nil for standard input.
    let bytes: Int?
    /// Why it is not read although it was found; nil where it is.
    let problem: FoundFileProblem?
    /// Which version of a regular file was found, so that another one is not taken for it.
    var version: FileVersion?
    /// What of the name stands for the path that was given; empty where that is the only one.
    var prefix = ""

    /// The name relative to the path that was given.
    var relativePath: String {
        if name == prefix {
            return String(name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...])
        }
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count).drop { $0 == "/" }) : name
    }
}

/// Why a file that was found is not read.
enum FoundFileProblem: Hashable, Sendable {
    /// Its extension is not of a kind that is read.
    case extensionNotRead(String)
    /// It is no regular file.
    case notRegular
    /// Its name is no valid UTF-8.
    case unreadableName
}
