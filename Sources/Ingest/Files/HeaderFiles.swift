import Configuration

/// The files whose header is that of others, by the patterns under which `kcc.yaml` names them.
struct HeaderFiles: Sendable {
    /// What a pattern matches: by folder the first file in it by its name there, and the first of all by its path.
    private struct Matches {
        var byFolder: [Substring: InputFile] = [:]
        var anywhere: InputFile?
    }

    /// All files by the paths relative to those that were given.
    let paths: [String]
    private var matches: [ShellPattern: Matches] = [:]

    /// Looks for the files among `inputs` that `rules` name.
    ///
    /// - Complexity: Linear in files and rules, and in the files once more for each different pattern in which something
    ///   stands for something else.
    init(_ inputs: [InputFile], _ rules: [FileRule]) {
        paths = inputs.map(\.relativePath)
        let patterns = Set(rules.compactMap(\.headerSource?.files))
        if patterns.isEmpty { return }
        let readable = inputs.filter { $0.problem == nil && !$0.isReadOnce }
        var byName: [String: [InputFile]] = [:]
        for input in readable {
            for name in Set([input.nameInFolder, input.relativePath, input.name]) {
                byName[name, default: []].append(input)
            }
        }
        for pattern in patterns {
            var found = Matches()
            // Of a path that is given as such only the last component need be the name of a file.
            for input in pattern.literal.map({ byName[$0] ?? [] }) ?? readable {
                if found.byFolder[input.folder] == nil, pattern.matches(input.nameInFolder) {
                    found.byFolder[input.folder] = input
                }
                if found.anywhere == nil, [input.relativePath, input.name].contains(where: pattern.matches) {
                    found.anywhere = input
                }
            }
            matches[pattern] = found
        }
    }

    /// The file that `pattern` means for `file`: one in the folder of that before any other; nil where there is none.
    func file(_ pattern: ShellPattern, beside file: InputFile) -> InputFile? {
        matches[pattern].flatMap { $0.byFolder[file.folder] ?? $0.anywhere }
    }
}
