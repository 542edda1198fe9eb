/// What the name of a file says of whether it is read.
public enum ReadableName {
    private static let compressions = [".gz", ".bz2", ".xz", ".zst"]
    private static let forms = [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".zip", ".tar"]
    private static let archives = [".tgz", ".tbz2", ".txz", ".tzst"]

    /// The extensions of files that are read, without the point before them.
    public static var extensions: [String] { (forms + archives + compressions).map { String($0.dropFirst()) } }

    /// Why a file called so is not read; nil where it is.
    static func problem(of name: String) -> FoundFileProblem? {
        let base = name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...].lowercased()
        let plain = uncompressed(base)
        if forms.contains(where: plain.hasSuffix) || archives.contains(where: base.hasSuffix) { return nil }
        return .extensionNotRead(base.lastIndex(of: ".").map { String(base[$0...]) } ?? "")
    }

    /// `name` without an extension that says that it is compressed.
    static func uncompressed(_ name: String) -> String {
        let extensions = compressions.filter { name.lowercased().hasSuffix($0) }
        return extensions.first.map { String(name.dropLast($0.count)) } ?? name
    }
}
