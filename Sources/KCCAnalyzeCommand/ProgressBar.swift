import Study
import Synchronization

/// A line on standard error that shows how much of the input was read, for a person who waits.
///
/// It is drawn at most ten times a second, and wiped before anything else is printed.
final class ProgressBar: Sendable {
    private struct State {
        var total = 0
        var bytesRead = 0
        var drawnAt: ContinuousClock.Instant?
    }

    private let width = 30
    private let state = Mutex(State())

    /// Shows how far reading has come.
    func show(_ progress: ReadingProgress) {
        switch progress {
        case .began(let bytes): state.withLock { $0 = State(total: bytes) }
        case .read(let bytes): advance(by: bytes)
        case .ended: wipe()
        }
    }

    private func advance(by bytes: Int) {
        state.withLock { state in
            // Standard input has no size that would show how much of it was read.
            guard state.total > 0 else { return }
            state.bytesRead += bytes
            let now = ContinuousClock.now
            if let drawnAt = state.drawnAt, drawnAt.duration(to: now) < .milliseconds(100) { return }
            state.drawnAt = now
            Terminal.printError("\r" + Self.line(bytesRead: state.bytesRead, total: state.total, width: width))
        }
    }

    private func wipe() {
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
