/// The bytes of a member of an archive, decompressed, from its beginning to its end.
public struct MemberBytes: ~Copyable, Sendable {
    private let container: Container
    private let pass: ArchivePass
    private var isDamaged = false

    /// Opens `member`.
    ///
    /// - Throws: ``ArchiveError``.
    public init(of container: Container, _ member: MemberNumber) throws(ArchiveError) {
        self.container = container
        pass = try container.pass(before: member)
    }

    deinit {
        if !isDamaged { container.keep(pass) }
    }

    /// Reads the next bytes into `buffer`, which is not empty, and gives how many: 0 at the end and ever after.
    ///
    /// - Throws: ``ArchiveError``; nothing can be read after that.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
        do throws(ArchiveError) { return try pass.read(into: buffer) } catch {
            isDamaged = true
            throw error
        }
    }
}
