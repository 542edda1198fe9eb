import Threads

/// All files of a report.
public enum ReportFiles {
    /// Makes the files from nothing but `input`, on up to `threads` threads; they are the same on any number.
    ///
    /// The tables and the parts of the page are made side by side; what all parts are rendered from is made with the first of them.
    ///
    /// - Throws: What ``ReportTables`` and ``ReportPage`` throw.
    /// - Complexity: that of ``ReportTables`` and ``ReportPage``.
    public static func all(for input: ReportInput, dialect: CSVDialect, threads: Int) throws -> [ReportFile] {
        let page = MadeOnce { try PageRendering(input) }
        let pieces = [Piece.tables] + PagePart.all(of: input).map(Piece.part)
        let made = try concurrentMap(pieces, threads: threads) { piece throws(any Error) -> Made in
            switch piece {
            case .tables: Made(files: try ReportTables.files(for: input, dialect: dialect))
            case .part(let part): Made(text: try page.value().text(of: part))
            }
        }
        return made.flatMap(\.files) + [ReportPage.file(of: made.map(\.text))]
    }

    /// What becomes of a piece.
    private struct Made: Sendable {
        var files: [ReportFile] = []
        var text = ""
    }

    /// What is made on one thread.
    private enum Piece {
        case tables
        case part(PagePart)
    }
}
