/// A file of comma-separated rows, every cell quoted where it must be.
func csv(_ header: String, _ rows: [[String]]) -> String {
    ([header] + rows.map { $0.map(quoted).joined(separator: ",") }).map { $0 + "\n" }.joined()
}

private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes
        ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : cell
}
