import Synchronization

/// The passes through containers of which nobody has any need just now, for who reads on in them.
///
/// Few of the whole process rather than some of each container: a pass keeps a file open, and a folder may hold thousands of
/// archives.
final class OpenContainers: Sendable {
    /// Those of this process.
    static let shared = OpenContainers()

    /// How many passes are kept; more than there are threads are never needed.
    private static let mostPasses = 8

    private struct Kept {
        let container: Container
        let pass: ArchivePass
    }

    /// The one that was given up last stands at the end.
    private let kept = Mutex<[Kept]>([])

    /// Takes the pass through `container` that is nearest before `member`; nil where none is kept.
    func takePass(of container: Container, before member: MemberNumber) -> ArchivePass? {
        kept.withLock { kept in
            let fitting = kept.indices.filter { kept[$0].pass.next <= member && kept[$0].container == container }
            let nearest = fitting.max { kept[$0].pass.next < kept[$1].pass.next }
            return nearest.map { kept.remove(at: $0).pass }
        }
    }

    /// Keeps a pass through `container` of which nobody has any need just now.
    func keep(_ pass: ArchivePass, of container: Container) {
        // What is given up is closed outside of the lock: it may be within another container, and give back a pass of that.
        let dropped = kept.withLock { kept in
            kept.append(Kept(container: container, pass: pass))
            return kept.count > Self.mostPasses ? kept.removeFirst() : nil
        }
        withExtendedLifetime(dropped) {}
    }

    /// Closes the passes through `container`; through all containers where that is nil.
    func close(_ container: Container? = nil) {
        let before = kept.withLock { kept in
            let before = kept
            kept.removeAll { container == nil || $0.container == container }
            return before
        }
        withExtendedLifetime(before) {}
    }
}
