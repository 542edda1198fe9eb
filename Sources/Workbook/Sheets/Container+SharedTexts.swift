import Synchronization

extension Container {
    /// The texts of the workbook that was read last.
    private static let last = Mutex<(container: Container, part: MemberNumber, texts: SharedTexts)?>(nil)

    /// The texts in `part`, which cells of this workbook share.
    ///
    /// They are read once for all of its sheets that follow each other.
    ///
    /// - Throws: ``ArchiveError``.
    func sharedTexts(_ part: MemberNumber) throws(ArchiveError) -> SharedTexts {
        let known = Self.last.withLock { last in
            last.flatMap { $0.part == part && $0.container == self ? $0.texts : nil }
        }
        if let known { return known }
        let texts = try SharedTexts(part, of: self)
        Self.last.withLock { $0 = (self, part, texts) }
        return texts
    }

    /// Gives up what is kept of any archive or workbook, once none is about to be read.
    public static func closeAll() {
        last.withLock { $0 = nil }
        OpenContainers.shared.close()
    }
}
