import Configuration
import RegistrationLog

/// The files that were not placed and may be further parts of another, which has the header.
enum PartsWithoutHeader {
    /// For each of `files` that may be one, by its position, what `kcc.yaml` calls the file with the header.
    ///
    /// That is the first of the same name but for digits that was placed and has as many columns; in the same folder before any
    /// other.
    static func headers(of files: [OpenedFile]) -> [Int: String] {
        var headers: [Int: String] = [:]
        for (index, file) in files.enumerated() {
            guard case .notPlaced(let problem, let text) = file.outcome, case .missingColumns = problem, !text.isHeader,
                file.rule?.headerSource == nil
            else { continue }
            let alike = files.filter { other in
                guard let placement = other.placement, placement.headerOf == nil else { return false }
                return text.columnCounts.contains(placement.mapping.columnCount)
                    && withoutDigits(other.input.relativePath) == withoutDigits(file.input.relativePath)
            }
            let beside = alike.first { $0.input.folder == file.input.folder }
            guard let other = (beside ?? alike.first)?.input else { continue }
            headers[index] = beside == nil ? other.relativePath : other.nameInFolder
        }
        return headers
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
