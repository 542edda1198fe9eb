/// A follow-up file as far as it says of which source it is.
struct SourceFile: Hashable, Sendable {
    /// The last component of its path.
    let baseName: String
    /// The compared names of its columns.
    let columns: Set<String>
    /// The source that the file's rule names; nil where it does not.
    let namedSource: String?

    /// Creates the description of a file.
    init(baseName: String, columns: Set<String>, namedSource: String? = nil) {
        self.baseName = baseName
        self.columns = columns
        self.namedSource = namedSource
    }
}

/// Which follow-up files are one source.
struct SourceGrouping: Equatable, Sendable {
    /// For each file the number of its source; sources are numbered in the order of their first files.
    let sources: [Int]
    /// The name of each source: the one that a rule gives, or the base name of its first file.
    let names: [String]

    /// Groups files whose base names are equal but for digits, or that have the same columns, in chains; a file whose rule
    /// names its source belongs to that one alone.
    ///
    /// - Complexity: O(*n* log *n*) for *n* files and their columns.
    init(of files: [SourceFile]) {
        var alike = DisjointSets(count: files.count)
        var firsts: [Likeness: Int] = [:]
        for (number, file) in files.enumerated() {
            for likeness in Likeness.all(of: file) {
                guard let first = firsts[likeness] else {
                    firsts[likeness] = number
                    continue
                }
                alike.join(first, number)
            }
        }
        var numbers: [Int: Int] = [:]
        var names: [String] = []
        sources = files.indices.map { file in
            let first = alike.first(with: file)
            if let number = numbers[first] { return number }
            numbers[first] = names.count
            names.append(files[first].namedSource ?? files[first].baseName)
            return names.count - 1
        }
        self.names = names
    }
}

/// What files of one source have in common.
private enum Likeness: Hashable {
    case named(String)
    case baseName(withoutDigits: String)
    case columns(Set<String>)

    static func all(of file: SourceFile) -> [Likeness] {
        if let name = file.namedSource { return [.named(name)] }
        let name = String(String.UnicodeScalarView(file.baseName.unicodeScalars.filter { !("0"..."9" ~= $0) }))
        return [.baseName(withoutDigits: name), .columns(file.columns)]
    }
}
