import Foundation
import Glibc
import Ingest
import Reporting

/// What standard output and standard error are connected to, and how text is written to them.
struct Terminal: Sendable {
    /// Whether standard error is a terminal, so that progress can be shown on it.
    let showsProgress: Bool
    /// How text on standard output may look: plain when it is piped, or when `NO_COLOR` is set to anything.
    let style: TerminalStyle
    /// How many processors the machine has to offer.
    let processorCount: Int

    /// Looks at the process's own streams and environment.
    init() {
        let process = ProcessInfo.processInfo
        showsProgress = isatty(STDERR_FILENO) == 1
        processorCount = process.activeProcessorCount
        style = Self.style(isInteractive: isatty(STDOUT_FILENO) == 1, environment: process.environment)
    }

    /// How text may look on a terminal with this environment; plain where it is none.
    ///
    /// Bars need characters beyond ASCII, so a locale in UTF-8; `NO_COLOR` (https://no-color.org) leaves them.
    static func style(isInteractive: Bool, environment: [String: String]) -> TerminalStyle {
        guard isInteractive, environment["TERM"] != "dumb" else {
            return TerminalStyle(hasBars: false, hasColour: false)
        }
        // The first of these that is set decides, as POSIX has it.
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let isUnicode = ["utf-8", "utf8"].contains { locale.lowercased().contains($0) }
        return TerminalStyle(hasBars: isUnicode, hasColour: (environment["NO_COLOR"] ?? "").isEmpty)
    }

    /// Writes `text` to standard output.
    ///
    /// A reader that went away, as `head` does, has had enough: that is no failure.
    ///
    /// - Throws: ``SystemError`` where it cannot be written.
    static func print(_ text: String) throws(SystemError) {
        let failure = write(text, to: STDOUT_FILENO)
        if failure != 0, failure != EPIPE { throw SystemError(code: failure) }
    }

    /// Writes `text` to standard error; where that cannot be, nobody can be told.
    static func printError(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    /// Writes all of `text`; 0, or the error number of the system.
    private static func write(_ text: String, to descriptor: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count >= 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
    }
}
