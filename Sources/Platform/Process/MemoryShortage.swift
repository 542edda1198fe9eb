import Glibc
import Synchronization

/// How the process ends where there is no memory left.
///
/// Neither the Swift runtime nor most libraries can go on without, so that it is known only when they give up: in the handler
/// of the signal with which they do, where nothing can be made any more and all words have to stand ready.
public enum MemoryShortage {
    private static let beginning = ReadyText()
    private static let activity = ReadyText()
    private static let inUse = ReadyText()
    private static let needed = ReadyText()
    private static let allowed = ReadyText()
    private static let ending = ReadyText()

    /// Where is read what the libraries say, as much as a pipe holds, by the one thread that reports.
    private nonisolated(unsafe) static let room = UnsafeMutableRawBufferPointer.allocate(
        byteCount: 65_536, alignment: 8)

    /// Keeps what is said where there is none left.
    static func set(_ words: MemoryShortageWords) {
        beginning.set(words.beginning)
        inUse.set(words.inUse)
        needed.set(words.needed)
        allowed.set(words.allowed)
        ending.set(words.ending)
        // Once before, to nobody: what a function of Swift needs once is there from then on.
        _ = isReason(after: 0)
        say(needed: 0, to: -1)
    }

    /// From now on memory is needed for `activity`.
    public static func begin(_ activity: StaticString) { self.activity.set(activity) }

    /// Ends the process with status 70, since a library says that it got no memory.
    public static func end() -> Never { end(needed: nil) }

    /// Ends the process with status 70 where it crashes for want of memory; `error` is what the system refused last before that.
    ///
    /// Runs within the handler of a signal.
    static func endIfReason(after error: CInt) {
        let (isReason, needed) = isReason(after: error)
        if isReason { end(needed: needed) }
    }

    /// Whether the process crashes for want of memory, and how many bytes were needed, as far as that is known.
    private static func isReason(after error: CInt) -> (Bool, needed: Int?) {
        let said = StandardStream.wordsOfLibraries(in: room)
        // Who does not look at what he is given, or gives up without a word, fails there and then.
        let isReason = AllocationFailure.isOne(said) || error == ENOMEM || !AddressSpace.isAnyLeft
        return (isReason, AllocationFailure.bytes(in: said))
    }

    private static func end(needed: Int?) -> Never {
        UnfinishedFolders.remove()
        say(needed: needed, to: StandardStream.error.descriptor)
        CurrentProcess.end(70)
    }

    private static func say(needed: Int?, to descriptor: CInt) {
        let limit = AddressSpace.limit
        beginning.write(to: descriptor)
        activity.write(to: descriptor)
        if let inUse = AddressSpace.bytesInUse(isLimited: limit != nil, room: room) {
            self.inUse.write(inUse >> 20, to: descriptor)
        }
        if let needed { self.needed.write(needed, to: descriptor) }
        if let limit { allowed.write(limit >> 20, to: descriptor) }
        ending.write(to: descriptor)
    }
}
