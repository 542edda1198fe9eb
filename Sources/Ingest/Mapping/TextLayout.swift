import DelimitedText

/// How the text of a file is laid out, apart from its cells.
public struct TextLayout: Hashable, Sendable {
    /// How a line ends.
    public enum LineEnding: Sendable {
        case lineFeed, carriageReturnLineFeed, carriageReturn
    }

    /// How its first line ends; nil where it does not.
    public let lineEnding: LineEnding?
    /// Whether a line that names to Excel the delimiter (`sep=;`) stands above the header.
    public let hasSeparatorLine: Bool
}

extension TextLayout {
    /// The layout of the text with this beginning.
    init(_ beginning: Beginning) {
        self.init(
            lineEnding: beginning.lineEnding.map(LineEnding.init), hasSeparatorLine: beginning.separatorLine != nil)
    }
}

extension TextLayout.LineEnding {
    fileprivate init(_ ending: DelimitedText.LineEnding) {
        self =
            switch ending {
            case .lineFeed: .lineFeed
            case .carriageReturnLineFeed: .carriageReturnLineFeed
            case .carriageReturn: .carriageReturn
            }
    }
}
