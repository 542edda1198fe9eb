import Testing

@testable import DelimitedText

@Suite struct TextWindowTests {
    /// The ends of all lines, each as where its content ends and where the next begins.
    private func ends(of text: String, endsText: Bool) -> [[Int]] {
        var window = TextWindow(Array(text.utf8), endsText: endsText)
        var ends: [[Int]] = []
        var start = 0
        while let line = window.line(at: start) {
            ends.append([line.contentEnd, line.next])
            start = line.next
        }
        return ends
    }

    @Test func aLineEndsAtEveryKindOfLineEnd() {
        #expect(ends(of: "a\nb\r\nc\rd", endsText: true) == [[1, 2], [3, 5], [6, 7], [8, 8]])
        #expect(ends(of: "\n\r\r\n", endsText: true) == [[0, 1], [1, 2], [2, 4]])
    }

    @Test func whatMayGoOnIsNoLineYet() {
        #expect(ends(of: "a\nb", endsText: false) == [[1, 2]])
        #expect(ends(of: "a\r", endsText: false) == [])
        #expect(ends(of: "a\r", endsText: true) == [[1, 2]])
    }

    @Test func findsLinesAgainAfterGoingBack() {
        var window = TextWindow(Array("a\nb\r".utf8), endsText: false)
        #expect(window.line(at: 0)?.next == 2)
        #expect(window.line(at: 2) == nil)
        #expect(window.certainEnd == 3)
        window.rewind(to: 0)
        #expect(window.line(at: 0)?.next == 2)
    }
}
