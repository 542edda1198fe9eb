import Configuration
import RegistrationLog

extension FollowUpFile {
    /// What an opened file, numbered `file`, says of its source; nil where it holds no follow-up.
    init?(_ opened: OpenedFile, file: FileID) {
        guard let mapping = opened.placement?.mapping, mapping.kind == .followUps else { return nil }
        let name = opened.input.name
        self.init(
            file: file, baseName: String(name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...]),
            columns: Set(mapping.names.map { ColumnName($0).compared }).subtracting([""]),
            source: opened.rule?.source, covered: opened.rule?.covered)
    }
}
