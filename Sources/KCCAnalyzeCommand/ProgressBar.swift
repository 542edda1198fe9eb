import Synchronization

/// A line on standard error that shows how much of the input was read, for a person who waits.
///
/// It is drawn at most ten times a second, and wiped before anything else is printed.
final class ProgressBar: Sendable {
    private struct State {
        var bytesRead = 0
        var drawnAt: ContinuousClock.Instant?
    }

    private let total: Int
    private let isShown: Bool
    private let width = 30
    private let state = Mutex(State())

    /// Creates a bar for an input of `total` bytes, of which nothing is ever drawn unless `isShown`.
    init(total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown && total > 0
    }

    /// Takes `bytes` more bytes into account.
    func advance(by bytes: Int) {
        guard isShown else { return }
        state.withLock { state in
            state.bytesRead += bytes
            let now = ContinuousClock.now
            if let drawnAt = state.drawnAt, drawnAt.duration(to: now) < .milliseconds(100) { return }
            state.drawnAt = now
            Terminal.printError("\r" + Self.line(bytesRead: state.bytesRead, total: total, width: width))
        }
    }

    /// Wipes the line.
    func finish() {
        guard isShown else { return }
        state.withLock { state in
            if state.drawnAt != nil { Terminal.printError("\r\u{1B}[K") }
            state.drawnAt = nil
        }
    }

    /// The bar for `bytesRead` of `total` bytes, `width` characters wide without its brackets and number.
    static func line(bytesRead: Int, total: Int, width: Int) -> String {
        let read = min(bytesRead, total)
        let filled = total == 0 ? width : read * width / total
        let percent = total == 0 ? 100 : read * 100 / total
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        return "Reading [\(bar)] \(percent)%"
    }
}
