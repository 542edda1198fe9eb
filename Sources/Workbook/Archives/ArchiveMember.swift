/// A member of an archive, as its head describes it.
public struct ArchiveMember: Hashable, Sendable {
    /// What kind of thing it is.
    public enum Kind: Hashable, Sendable {
        case file, folder
        /// A symbolic or a hard link.
        case link
        case other
    }

    /// Its number.
    public let number: MemberNumber
    /// Its path in the archive, without a leading `./`; what is no UTF-8 in it is replaced.
    public let name: String
    /// What kind of thing it is.
    public let kind: Kind
    /// Whether nobody can read it without a password.
    public let isEncrypted: Bool
    /// How long it is, in bytes; nil where nothing says so.
    public internal(set) var size: Int?
    /// Its first bytes, at most ``beginningSize``; none of what is no file or encrypted.
    public internal(set) var beginning: [UInt8] = []

    /// How many bytes of each member are looked at.
    static let beginningSize = 512

    /// Whether its path leads out of the folder into which the archive would be unpacked.
    public var leavesArchive: Bool {
        let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        let isAbsolute = parts.first?.isEmpty == true || parts.first?.last == ":"
        return isAbsolute || parts.contains("..")
    }
}
