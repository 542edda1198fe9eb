import Configuration
import RegistrationLog

/// The files that were not placed and may be further parts of another, which has the header.
enum PartsWithoutHeader {
    /// For each of `files` that may be one, by its position, what `kcc.yaml` calls the file with the header.
    ///
    /// That is the first of the same name but for digits that was placed and has as many columns; in the same folder before any
    /// other.
    ///
    /// - Complexity: Linear in the files and their names.
    static func headers(of files: [OpenedFile]) -> [Int: String] {
        let owners = HeaderOwners(files)
        var headers: [Int: String] = [:]
        for (index, file) in files.enumerated() {
            guard case .notPlaced(let problem, let text) = file.outcome, case .missingColumns = problem, !text.isHeader,
                file.rule?.headerSource == nil
            else { continue }
            if let other = owners.first(alike: file.input, columnCounts: text.columnCounts, isBeside: true) {
                headers[index] = files[other].input.nameInFolder
            } else if let other = owners.first(alike: file.input, columnCounts: text.columnCounts, isBeside: false) {
                headers[index] = files[other].input.relativePath
            }
        }
        return headers
    }
}

/// The files that have a header of their own, by what those without one may have in common with them.
private struct HeaderOwners {
    private struct Likeness: Hashable {
        let path: String
        let columns: Int
        /// The folder; nil where it does not matter.
        let folder: Substring?
    }

    /// The position of the first.
    private var firsts: [Likeness: Int] = [:]

    init(_ files: [OpenedFile]) {
        for (index, file) in files.enumerated() {
            guard let placement = file.placement, placement.headerOf == nil else { continue }
            for folder in [file.input.folder, nil] {
                let likeness = Likeness(
                    path: Self.withoutDigits(file.input.relativePath), columns: placement.mapping.columnCount,
                    folder: folder)
                if firsts[likeness] == nil { firsts[likeness] = index }
            }
        }
    }

    /// The position of the first that `input`, which has one of these numbers of columns, may be a part of.
    func first(alike input: InputFile, columnCounts: Set<Int>, isBeside: Bool) -> Int? {
        let path = Self.withoutDigits(input.relativePath)
        return columnCounts.compactMap {
            firsts[Likeness(path: path, columns: $0, folder: isBeside ? input.folder : nil)]
        }.min()
    }

    /// A path with one `0` instead of each run of digits.
    private static func withoutDigits(_ path: String) -> String {
        var result = ""
        for character in path {
            guard "0"..."9" ~= character else {
                result.append(character)
                continue
            }
            if result.last != "0" { result.append("0") }
        }
        return result
    }
}

extension InputFile {
    /// The folder in which it lies, up to and with the last `/` of its name.
    var folder: Substring { name[..<(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)] }

    /// Its name within that.
    var nameInFolder: String { String(name.dropFirst(folder.count)) }
}
