/// What quotes are in a text.
public enum Quoting: Sendable {
    /// A cell in quotes may hold delimiters, line ends and doubled quotes.
    case aroundCells
    /// They are letters like any other.
    case letters
}
