import Foundation

/// The lines of the committed year as they stand in its files, read by hand: no code of the program takes part.
final class RawLines {
    private let folder: URL
    private var files: [String: [String]] = [:]
    private var records: [String: [String]] = [:]

    init(_ folder: URL) { self.folder = folder }

    /// The lines of a file: of bytes that are UTF-16 with a mark, UTF-8, or else Windows-1252, or Latin 1 where some of its bytes are
    /// invalid there; ends of lines are CR LF, LF, and CR.
    private func lines(of file: String) throws -> [String] {
        if let known = files[file] { return known }
        let data = try data(of: file)
        let text =
            data.starts(with: [0xFF, 0xFE])
            ? String(data: data, encoding: .utf16)
            : String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252)
                ?? String(data: data, encoding: .isoLatin1)
        let lines = (text ?? "").replacingOccurrences(of: "\u{FEFF}", with: "")
            .replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
            .components(separatedBy: "\n")
        files[file] = lines
        return lines
    }

    private func data(of file: String) throws -> Data {
        let url = folder.appending(path: file)
        guard file.hasSuffix(".gz") else { return try Data(contentsOf: url) }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec gunzip -c \"$0\"", url.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }

    /// The cells of the record that begins on a line, from 1: as many lines as it takes for its quotes to come in pairs.
    func cells(_ file: String, _ line: Int) throws -> [String] {
        let key = "\(file):\(line)"
        if let known = records[key] { return known }
        let lines = try lines(of: file)
        guard line >= 1, line <= lines.count else { return [] }
        var record = lines[line - 1]
        var next = line
        while record.utf8.count(where: { $0 == 0x22 }) % 2 == 1, next < lines.count {
            record += "\n" + lines[next]
            next += 1
        }
        let cells = Self.split(record)
        records[key] = cells
        return cells
    }

    /// The names of the columns of a file: its first line with a delimiter and more than two cells.
    func header(_ file: String) throws -> [String] {
        try lines(of: file).lazy.map(Self.split).first { $0.count > 2 } ?? []
    }

    /// Splits a record at semicolons where it has more of them than commas outside quotes, and at commas else.
    private static func split(_ record: String) -> [String] {
        let parts = record.components(separatedBy: "\"")
        let outside = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
        let isSemicolon = outside.utf8.count { $0 == 0x3B } > outside.utf8.count { $0 == 0x2C }
        var cells = [""]
        for (number, part) in parts.enumerated() {
            guard number.isMultiple(of: 2) else {
                cells[cells.count - 1] += part
                continue
            }
            // An empty part between two quoted ones is a doubled quote.
            if part.isEmpty, number > 0, number < parts.count - 1 { cells[cells.count - 1] += "\"" }
            let pieces = part.components(separatedBy: isSemicolon ? ";" : ",")
            cells[cells.count - 1] += pieces[0]
            cells += pieces.dropFirst()
        }
        return cells
    }
}
