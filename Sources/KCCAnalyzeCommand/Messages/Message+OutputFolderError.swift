import Platform
import Reporting

extension Message {
    /// Why the report cannot be put where it belongs.
    init(_ error: OutputFolderError) {
        if let path = error.outOfMemory {
            self = .outOfMemory(" to write \(printable(path))")
            return
        }
        switch error {
        case .notAFolder(let path):
            self.init(
                .outputNotAFolder, ["path": .text(path)],
                "\(printable(path)): is not a folder, so that no report can be put there. Choose another with --output."
            )
        case .brokenLink(let path):
            self.init(
                .outputBrokenLink, ["path": .text(path)],
                "\(printable(path)): is a link that leads nowhere. Remove it, or choose another folder with --output.")
        case .foreignFiles(let path, let names):
            self.init(
                .outputForeignFiles, ["path": .text(path), "names": .texts(names)],
                "\(printable(path)): holds files that this program does not write there: \(Self.list(names)). They are kept; "
                    + "choose another folder with --output.")
        case .notAReport(let path, let names):
            self.init(
                .outputNotAReport, ["path": .text(path), "names": .texts(names)],
                "\(printable(path)): holds \(Self.list(names)), but no run.json of kcc-analyze. The folder is kept; "
                    + "choose another with --output.")
        case .otherKind(let path, let kind, let wanted):
            self.init(
                .outputOtherKind, ["path": .text(path), "kind": .text(kind), "wanted": .text(wanted.rawValue)],
                "\(printable(path)): holds a \(printable(kind)) of kcc-analyze, and a \(wanted.rawValue) was to be written. The folder is "
                    + "kept; choose another with --output.")
        case .filledIn(let path, let names):
            let (verb, them) = names.count == 1 ? ("was", "it") : ("were", "them")
            self.init(
                .outputFilledIn, ["path": .text(path), "names": .texts(names)],
                "\(printable(path)): \(Self.list(names)) \(verb) filled in or changed since the report was written, and would be "
                    + "lost. Move \(them) elsewhere, and run again with --decisions and the new path; or choose another folder "
                    + "with --output.")
        case .filledInSample(let path, let names):
            let (verb, them) = names.count == 1 ? ("was", "it") : ("were", "them")
            self.init(
                .outputSampleFilledIn, ["path": .text(path), "names": .texts(names)],
                "\(printable(path)): \(Self.list(names)) \(verb) filled in or changed since the sample was drawn, and would be lost. "
                    + "Move \(them) to the folder of the data, from which the next sample takes over what is filled in, or save "
                    + "\(them) elsewhere; or choose another folder with --output.")
        case .cannotRead(let path, let cause):
            self.init(
                .outputCannotRead, ["path": .text(path), "cause": .text(cause.explanation)],
                "\(printable(path)): cannot be read (\(cause.explanation)). Choose another folder with --output.")
        case .cannotWrite(let path, let cause):
            self.init(
                .outputCannotWrite, ["path": .text(path), "cause": .text(cause.explanation)],
                "\(printable(path)): cannot be written (\(cause.explanation)). Choose another folder with --output.")
        case .cannotMake(let name, let cause):
            self.init(
                .outputCannotMake, ["name": .text(name), "cause": .text(cause.explanation)],
                "\(printable(name)): cannot be made (\(cause.explanation)). "
                    + (cause.isFileTooLarge
                        ? "Let larger files be written with: ulimit -f unlimited"
                        : "Set TMPDIR to a folder with room for temporary files."))
        case .umask(let path):
            self.init(
                .outputUmask, ["path": .text(path)],
                "\(printable(path)): cannot be written, since the umask takes from you the rights to what you make. Give them "
                    + "back with: umask 022")
        case .interrupted(let path):
            self.init(
                .outputInterrupted, ["path": .text(path)],
                "\(printable(path)): not written, since the run was interrupted.")
        case .cannotMove(let path, let cause):
            self.init(
                .outputCannotMove, ["path": .text(path), "cause": .text(cause.explanation)],
                "\(printable(path)): the report cannot be put in place (\(cause.explanation)). "
                    + "The old one is as it was; choose another folder with --output.")
        }
    }

    /// Names behind each other.
    static func list(_ names: [String]) -> String { names.map(printable).joined(separator: ", ") }
}
