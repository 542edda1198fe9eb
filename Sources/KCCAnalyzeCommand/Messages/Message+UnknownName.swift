import RegistrationLog
import Reporting

// What is said in `kcc.yaml` of what is not there.
extension Message {
    /// That a name in `kcc.yaml` names nothing, and what may be meant.
    init(_ name: UnknownName) {
        if name.kind == .files {
            self.init(
                .itemWithoutFile, ["match": .text(name.name), "line": .number(name.line)],
                "kcc.yaml, line \(name.line): the item of files with match \"\(printable(name.name))\" holds for no file. "
                    + "Correct it, or move it above the item that takes its files.")
            return
        }
        let nearest = name.nearest.map { " Perhaps \"\(printable($0))\" is meant." } ?? " Correct it, or leave it out."
        let protection = name.isProtected ? " No question is protected by it." : ""
        self.init(
            .unknownName,
            [
                "kind": .text(name.kind.rawValue), "name": .text(name.name), "line": .number(name.line),
                "nearest": name.nearest.map { .text($0) },
            ],
            "kcc.yaml, line \(name.line): \(name.kind.rawValue) \"\(printable(name.name))\" occurs nowhere in the "
                + "input.\(protection)\(nearest)")
    }
}
