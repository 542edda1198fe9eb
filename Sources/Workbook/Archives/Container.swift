public import Platform

/// An archive, a workbook or a compressed file, whose members are read by opening it again.
///
/// Members are read in their order for the most part, so a pass that got as far as one of them is kept for the next:
/// otherwise an archive that can only be read from its beginning would be read as often as it has members.
public final class Container: Sendable {
    /// Where its bytes are.
    public enum Location: Hashable, Sendable {
        /// In a file, while it is that version of it.
        case file(path: String, version: FileVersion)
        /// In a member of another one.
        case member(Container, MemberNumber)
    }

    /// Where its bytes are.
    public let location: Location
    let expansion: ExpansionRule

    /// Creates what stands at `location`, which is not opened yet; it may be `expansionLimit` times as long as it is stored.
    public init(_ location: Location, expansionLimit: Int) {
        self.location = location
        expansion = ExpansionRule(limit: expansionLimit)
    }

    /// How many times as long as it is stored it may be.
    public var expansionLimit: Int { expansion.limit }

    /// How many bytes it takes up where it lies in a file; of one within another those of that.
    var storedBytes: Int {
        switch location {
        case .file(_, let version): version.bytes
        case .member(let outer, _): outer.storedBytes
        }
    }

    /// A pass that has yet to come to `member`: of those that are kept the one that is nearest.
    func pass(before member: MemberNumber) throws(ArchiveError) -> ArchivePass {
        let kept = OpenContainers.shared.takePass(of: self, before: member)
        let pass = if let kept { kept } else { try ArchivePass(of: self) }
        try pass.skip(to: member)
        return pass
    }

    /// Keeps a pass of which nobody has any further need.
    func keep(_ pass: ArchivePass) { OpenContainers.shared.keep(pass, of: self) }

    /// Closes what is kept open, once no member is about to be read.
    public func close() { OpenContainers.shared.close(self) }
}

extension Container: Hashable {
    /// Whether both stand at one location.
    public static func == (one: Container, other: Container) -> Bool { one.location == other.location }

    /// Hashes the location.
    public func hash(into hasher: inout Hasher) { hasher.combine(location) }
}
