import Foundation
import Platform
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
        showsProgress = StandardStream.error.isTerminal
        processorCount = process.activeProcessorCount
        style = Self.style(isInteractive: StandardStream.output.isTerminal, environment: process.environment)
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
        do throws(SystemError) { try StandardStream.output.write(text) } catch {
            if !error.isNobodyReading { throw error }
        }
    }

    /// Writes `text` to standard error; where that cannot be, nobody can be informed.
    static func printError(_ text: String) { try? StandardStream.error.write(text) }
}
