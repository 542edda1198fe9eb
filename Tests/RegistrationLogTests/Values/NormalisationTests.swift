import Testing

@testable import RegistrationLog

struct NormalisationTests {
    @Test(arguments: [
        ("", ""), ("  ", ""), ("Paspoort", "paspoort"), ("  Paspoort \t verlengen ", "paspoort verlengen"),
        ("Wat is\u{A0}\u{A0}er\u{2003}gebeurd", "wat is er gebeurd"), ("ÉÉN", "één"), ("CAFÉ", "café"),
        // Decomposed: E and the combining acute U+0301 become U+00E9.
        ("E\u{301}e\u{301}n", "\u{E9}\u{E9}n"),
        // Lowercase İ is i and U+0307 (SpecialCasing.txt), for which no single character exists.
        ("İ", "i\u{307}"), ("I\u{307}", "i\u{307}"),
        // ẞ U+1E9E is ß in lower case, never ss.
        ("STRAẞE", "straße"), ("straße", "straße"),
        // The sign of the ångström U+212B and of kelvin U+212A are the letters.
        ("\u{212B}", "\u{E5}"), ("\u{212A}", "k"),
        // A final capital sigma is σ, since a letter's form does not depend on its neighbours.
        ("ΟΔΟΣ", "οδοσ"), ("οδος", "οδος"),
    ])
    func comparedForm(_ text: String, _ expected: String) {
        #expect(scalars(Normalisation.compared(text)) == scalars(expected))
    }

    @Test(arguments: [
        ("  Paspoort \n verlengen ", "Paspoort verlengen"), ("E\u{301}\u{A0}É", "\u{C9} \u{C9}"), ("İ", "\u{130}"),
        ("I\u{307}", "\u{130}"), ("Straẞe", "Straẞe"), ("", ""),
    ])
    func shownFormKeepsCapitals(_ text: String, _ expected: String) {
        #expect(scalars(Normalisation.shown(text)) == scalars(expected))
    }

    @Test(arguments: [
        ("\u{200B}Melding\u{AD} afval", "melding afval"), ("\u{FEFF}tel\u{200C}\u{200D}\u{2060}", "tel"),
        ("\u{200B} a \u{200B}\u{A0}b \u{AD}", "a b"), ("\u{AD}", ""), ("e\u{200B}\u{301}", "\u{E9}"),
        // Their neighbours are compared.
        ("\u{AC}\u{AE}", "\u{AC}\u{AE}"), ("\u{200E}", "\u{200E}"), ("\u{2061}", "\u{2061}"), ("\u{FEFE}", "\u{FEFE}"),
    ])
    func whatDoesNotShowIsNotCompared(_ text: String, _ expected: String) {
        #expect(scalars(Normalisation.compared(text)) == scalars(expected))
    }

    @Test func whatDoesNotShowIsShownAsItStands() {
        #expect(scalars(Normalisation.shown(" a\u{AD}b\u{200B} ")) == [0x61, 0xAD, 0x62, 0x200B])
    }

    @Test func onlyTheFirst4096BytesAreCompared() {
        let text = String(repeating: "a", count: 4_094) + "\u{E9}"
        #expect(Normalisation.compared(text + "b") == text)
        #expect(Normalisation.compared("  " + text + "  ") == text)
        // The character that would be cut through is left out.
        #expect(Normalisation.compared("A" + text) == "a" + String(repeating: "a", count: 4_094))
        #expect(Normalisation.shown(text + "b").utf8.count == 4_097)
    }

    @Test func thirtyMarksInARowCount() {
        func marks(_ count: Int) -> String { "q" + String(repeating: "\u{307}", count: count) + "x" }
        #expect(scalars(Normalisation.compared(marks(30))) == scalars(marks(30)))
        #expect(scalars(Normalisation.compared(marks(31))) == scalars(marks(30)))
        #expect(scalars(Normalisation.shown(marks(2_000))) == scalars(marks(30)))
        // U+0344 is two marks.
        let composed = Normalisation.compared("q" + String(repeating: "\u{344}", count: 30))
        #expect(composed.unicodeScalars.count == 31)
        #expect(scalars(Normalisation.compared(composed)) == scalars(composed))
    }

    @Test func marksInAnyOrderAreOneForm() {
        // Dot below U+0323 (class 220) goes before dot above U+0307 (class 230), and q has no character with either.
        #expect(scalars(Normalisation.compared("Q\u{307}\u{323}")) == [0x71, 0x323, 0x307])
        #expect(scalars(Normalisation.compared("q\u{323}\u{307}")) == [0x71, 0x323, 0x307])
        // With s both orders are U+1E69.
        #expect(scalars(Normalisation.compared("S\u{307}\u{323}")) == [0x1E69])
        #expect(scalars(Normalisation.compared("s\u{323}\u{307}")) == [0x1E69])
        // A Tibetan vowel that decomposes into marks lets the dot below pass: it is composed with the letter.
        #expect(scalars(Normalisation.shown("I\u{307}\u{F73}\u{323}")) == [0x1ECA, 0xF71, 0xF72, 0x307])
        // U+10413 has nothing in common with U+0413, which does compose with the acute.
        #expect(scalars(Normalisation.shown("\u{10413}\u{301}")) == [0x10413, 0x301])
        // Hangul syllables are composed by rule: U+1100 U+1161 U+11A8 is U+AC01.
        #expect(scalars(Normalisation.compared("\u{1100}\u{1161}\u{11A8}")) == [0xAC01])
    }

    /// Every character that Unicode lowercases or composes, alone and with marks around the edge of composition.
    @Test func aFormOfAFormIsThatForm() {
        let changing = (0x80...0x1_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
            $0.properties.changesWhenLowercased || $0.properties.isFullCompositionExclusion
                || $0.properties.canonicalCombiningClass != .notReordered || String($0).utf8.count < 3
        }
        for scalar in changing {
            for text in ["\(scalar)", "a\(scalar)", "\(scalar)\u{301}", "I\u{307}\(scalar)\u{323}", " \(scalar) A"] {
                let compared = Normalisation.compared(text)
                let shown = Normalisation.shown(text)
                #expect(scalars(Normalisation.compared(compared)) == scalars(compared), "\(scalar.value)")
                #expect(scalars(Normalisation.shown(shown)) == scalars(shown), "\(scalar.value)")
                #expect(scalars(Normalisation.compared(shown)) == scalars(compared), "\(scalar.value)")
            }
        }
        #expect(changing.count > 2_000)
    }

    @Test func formsAreAddedToWhatTheBufferHolds() {
        var buffer = Array("x ".utf8)
        Normalisation.appendCompared(" É ".utf8.span, to: &buffer)
        Normalisation.appendShown("B\tc".utf8.span, to: &buffer)
        #expect(String(decoding: buffer, as: UTF8.self) == "x éB c")
    }

    private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
