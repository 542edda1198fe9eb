import TestSupport
import Testing

@testable import Metrics

@Suite struct WordSearchTests {
    // The example of Aho and Corasick, 1975.
    @Test func everyWordIsFoundWhereItEnds() {
        var search = WordSearch(["he", "she", "his", "hers"].map { Array($0.utf8) })
        var found: [Int] = []
        search.visit(Array("ushers".utf8)) {
            found.append($0)
            return true
        }
        #expect(found == [1, 0, 3])
        found = []
        search.visit(Array("ushers".utf8)) {
            found.append($0)
            return false
        }
        #expect(found == [1])
    }

    @Test func whatIsRemovedIsPassedOver() {
        var search = WordSearch(["a", "aa", "aaa", "aaaa"].map { Array($0.utf8) })
        search.remove(1)
        search.remove(2)
        for _ in 0..<2 {
            var found: [Int] = []
            search.visit(Array("aaaaa".utf8)) {
                found.append($0)
                return true
            }
            #expect(found == [0, 0, 0, 3, 0, 3, 0])
        }
    }

    @Test func randomWordsAreFoundAsOneByOne() {
        var random = SplitMix64(seed: 75)
        func text(_ lengths: ClosedRange<Int>) -> [UInt8] {
            (0..<Int.random(in: lengths, using: &random)).map { _ in UInt8.random(in: 97...98, using: &random) }
        }
        for _ in 0..<500 {
            let words = Array(Set((0..<Int.random(in: 0...8, using: &random)).map { _ in text(1...5) }))
            let removed = words.indices.randomElement(using: &random)
            var search = WordSearch(words)
            if let removed { search.remove(removed) }
            for _ in 0..<3 {
                let text = text(0...12)
                var found: [[UInt8]: Int] = [:]
                search.visit(text) {
                    found[words[$0], default: 0] += 1
                    return true
                }
                for (number, word) in words.enumerated() {
                    let count = text.indices.count { text[$0...].starts(with: word) }
                    #expect(found[word, default: 0] == (number == removed ? 0 : count))
                }
            }
        }
    }
}
