import Testing

@testable import DelimitedText

@Suite struct EncodingDetectionTests {
    private func detect(_ bytes: [UInt8]) -> TextEncoding {
        bytes.withUnsafeBufferPointer { EncodingDetection.encoding(of: $0) }
    }

    @Test func wellFormedSequencesAreUTF8() {
        #expect(detect(Array("één €".utf8)) == .utf8)
    }

    @Test func bytesOfACodePageAreNot() {
        // «één» and a euro sign in Windows-1252.
        #expect(detect([0xE9, 0xE9, 0x6E, 0x20, 0x80]) == .windows1252)
    }

    @Test func sequencesMustOutnumberMalformedBytes() {
        let sequence: [UInt8] = [0xC3, 0xA9]
        #expect(detect(sequence + [0x61, 0xFF]) == .windows1252, "one against one")
        #expect(detect(sequence + sequence + [0x61, 0xFF]) == .utf8, "two against one")
        // E2 82 without a third byte are two malformed bytes.
        #expect(detect(sequence + sequence + [0xE2, 0x82, 0x61]) == .windows1252, "two against two")
    }

    @Test func aSequenceCutOffByTheWindowCountsForNeither() {
        let sequence: [UInt8] = [0xC3, 0xA9]
        func window(endingIn cut: [UInt8]) -> [UInt8] {
            sequence + [UInt8](repeating: 0x61, count: EncodingDetection.windowSize - 2 - cut.count) + cut
        }
        for cut in [[0xE2, 0x82], [0xE0], [0xED], [0xF4, 0x80, 0x80], [0xF0, 0x90], [0xC3]] as [[UInt8]] {
            #expect(detect(window(endingIn: cut) + [0x61]) == .utf8, "\(cut) with text after it")
            #expect(detect(window(endingIn: cut)) == .windows1252, "\(cut) at the end")
        }
        #expect(detect(window(endingIn: [0xFF]) + [0x61]) == .windows1252, "FF begins nothing")
    }

    @Test func onlyTheWindowIsJudged() {
        let first: [UInt8] = [0xC3, 0xA9] + [UInt8](repeating: 0x61, count: EncodingDetection.windowSize - 2)
        #expect(detect(first + [0xFF, 0xFF]) == .utf8)
        #expect(detect(first.dropLast() + [0xFF, 0xFF]) == .windows1252)
    }
}
