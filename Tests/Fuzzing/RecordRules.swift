import DelimitedText
import Tabular
import TestSupport

/// What holds for every text that records are read from: how it is cut does not matter, nor by whom or on how many
/// threads it is read, and both libcsv on the whole text and a parser that was written apart from it say the same; and so do
/// the kernels with which it is read and their portable twins.
enum RecordRules {
    /// The length from which the beginning of a text is no longer the whole, so that reading ahead is tried too.
    private static let longTextSize = 70_000
    /// The reference parser takes quadratic time.
    private static let referenceSize = 4_096

    /// Checks the rules on a text and a way of reading it; `isLong` repeats the text until it is long.
    static func check(_ bytes: [UInt8], isLong: Bool) {
        var input = FuzzInput(bytes)
        var whole = Reading(delimiter: input.choice(of: Delimiter.candidates))
        whole.encoding = input.choice(of: [nil, .utf8] + TextEncoding.detectable)
        whole.firstLine = input.choice(of: [1, 1, 1, 2, 3])
        let limit = input.byte()
        if limit > 0 { whole.recordLimit = limit }
        var cut = whole
        let scale = isLong ? 300 : 1
        cut.chunkSize = (input.byte() + 1) * scale
        cut.bytesPerRead = (input.byte() + 1) * scale
        var text = input.text
        if isLong, !text.isEmpty {
            while text.count < longTextSize { text += text }
        }
        KernelRules.check(text, delimiter: UInt8(ascii: whole.delimiter.scalar))
        // By the length, so that the inputs that were kept before mean what they meant.
        cut.threads = [nil, 1, 2, 3][text.count % 4]
        cut.headCells = text.count % 5
        let found = Result { () throws(ByteSourceError) in try whole.entries(text) }
        let foundInPieces = Result { () throws(ByteSourceError) in try cut.entries(text) }
        require(found == foundInPieces, "whole \(found), cut \(foundInPieces)")
        whole.lane = .libCSV
        let foundByLibCSV = Result { () throws(ByteSourceError) in try whole.entries(text) }
        require(found == foundByLibCSV, "found \(found), line by line through libcsv \(foundByLibCSV)")
        guard case .success(let entries) = found else { return }
        checkOrder(entries)
        guard whole.encoding == .utf8, whole.firstLine == 1, !text.starts(with: GzipSource.signature) else { return }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if text.starts(with: mark) { text.removeFirst(mark.count) }
        compareWithReference(entries, text, whole)
        if limit == 0 { compareWithLibCSV(entries, text, whole.delimiter) }
    }

    private static func checkOrder(_ entries: [Entry]) {
        for (first, second) in zip(entries, entries.dropFirst()) {
            require(first.line < second.line && first.byte < second.byte, "\(first) before \(second)")
        }
    }

    private static func compareWithReference(_ entries: [Entry], _ text: [UInt8], _ reading: Reading) {
        guard text.count <= referenceSize else { return }
        let expected = ReferenceParser(
            bytes: text, delimiter: UInt8(ascii: reading.delimiter.scalar), recordLimit: reading.recordLimit
        ).entries()
        require(entries == expected, "found \(entries), by the reference \(expected)")
    }

    private static func compareWithLibCSV(_ entries: [Entry], _ text: [UInt8], _ delimiter: Delimiter) {
        let reasons = entries.compactMap(\.reason)
        guard let rows = LibCSVText.rows(of: text, delimiter: delimiter) else {
            // A cell that is a formula is none to libcsv.
            let hasFormulas = zip(text, text.dropFirst()).contains { $0 == (UInt8(ascii: "="), UInt8(ascii: "\"")) }
            return require(
                hasFormulas || reasons.contains(.malformedQuoting), "libcsv refuses what gave \(entries)")
        }
        require(reasons.allSatisfy { $0 == .invalidEncoding }, "libcsv takes \(rows), found \(entries)")
        require(rows.count == entries.count, "libcsv has \(rows), found \(entries)")
        for (row, entry) in zip(rows, entries) {
            guard case .record(_, _, let cells) = entry else { continue }
            require(row == cells.map { Array($0.utf8) }, "libcsv has \(row), found \(entry)")
        }
    }
}

extension Entry {
    fileprivate var line: Int {
        switch self {
        case .record(let line, _, _), .rejected(let line, _, _): line
        }
    }

    fileprivate var byte: Int {
        switch self {
        case .record(_, let byte, _), .rejected(_, let byte, _): byte
        }
    }

    fileprivate var reason: RejectedRecord.Reason? {
        guard case .rejected(_, _, let reason) = self else { return nil }
        return reason
    }
}
