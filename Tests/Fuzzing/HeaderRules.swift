import DelimitedText
import Tabular
import TestSupport

/// What holds for the header of every text: it is the first record that is not empty, and the rows go on behind it.
enum HeaderRules {
    /// Checks the rules on a text under each delimiter.
    static func check(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        let bytesPerRead = input.byte() + 1
        let text = input.text
        guard let whole = beginning(text, bytesPerRead: .max), let cut = beginning(text, bytesPerRead: bytesPerRead)
        else { return }
        require(
            whole.text == cut.text && whole.foreignFormat == cut.foreignFormat, "the beginning depends on the reads")
        guard whole.isComplete else { return }
        for delimiter in Delimiter.candidates { check(whole, of: text, delimiter) }
    }

    private static func beginning(_ text: [UInt8], bytesPerRead: Int) -> Beginning? {
        guard let file = try? DelimitedFile(MemorySource(text, bytesPerRead: bytesPerRead)) else { return nil }
        return file.beginning
    }

    private static func check(_ beginning: Beginning, of text: [UInt8], _ delimiter: Delimiter) {
        let header = beginning.header(under: delimiter)
        let entries = entries(text, delimiter, from: beginning.firstLine)
        let index = entries.firstIndex { $0.isWritten }
        switch header {
        case .absent:
            require(index == nil, "no header in \(entries)")
        case .rejected(let record):
            let expected = Entry.rejected(line: record.line, byte: record.byteOffset, record.reason)
            require(index.map { entries[$0] } == expected, "\(expected) among \(entries)")
        case .found(let header):
            guard let index, case .record(header.line, _, header.cells) = entries[index] else {
                return require(false, "\(header) among \(entries)")
            }
            let rows = self.entries(text, delimiter, from: header.nextLine)
            require(rows == Array(entries[(index + 1)...]), "\(rows) behind \(header) in \(entries)")
        }
    }

    private static func entries(_ text: [UInt8], _ delimiter: Delimiter, from line: Int) -> [Entry] {
        do {
            return try Reading(delimiter: delimiter, firstLine: line).entries(text)
        } catch {
            require(false, "\(error) behind a beginning that could be read")
            return []
        }
    }
}

extension Entry {
    /// Whether something stands there, so that it replaces the header.
    fileprivate var isWritten: Bool {
        switch self {
        case .record(_, _, let cells): cells.contains { !$0.isEmpty }
        case .rejected: true
        }
    }
}
