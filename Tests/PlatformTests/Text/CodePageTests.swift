import Platform
import Testing

struct CodePageTests {
    /// From the Unicode consortium's tables `CP850.TXT`, `ROMAN.TXT`, `8859-15.TXT` and `KOI8-R.TXT`.
    @Test(arguments: [
        ("cp850", 0x82 as UInt8, 0xE9 as UInt32), ("cp850", 0x94, 0xF6), ("CP850", 0xD5, 0x131),
        ("macintosh", 0x8E, 0xE9),
        ("macintosh", 0x9A, 0xF6), ("iso-8859-15", 0xA4, 0x20AC), ("latin1", 0xA4, 0xA4), ("koi8-r", 0xC1, 0x430),
        ("cp1258", 0x61, 0x61), ("cp1258", 0xE2, 0xE2), ("cp1252", 0x80, 0x20AC),
    ])
    func aByteIsTheCharacterOfTheTable(_ name: String, _ byte: UInt8, _ scalar: UInt32) throws {
        #expect(try #require(CodePage(named: name)).scalar(of: byte) == scalar)
    }

    @Test(arguments: ["cp850", "macintosh", "iso-8859-15", "us-ascii"])
    func belowItIsASCII(_ name: String) throws {
        let page = try #require(CodePage(named: name))
        #expect((0..<0x80).map { page.scalar(of: $0) } == (0..<0x80).map { $0 })
    }

    @Test func someBytesHaveNoCharacter() throws {
        let page = try #require(CodePage(named: "cp1252"))
        #expect((0..<256).filter { page.scalar(of: UInt8($0)) == nil } == [0x81, 0x8D, 0x8F, 0x90, 0x9D])
        let ascii = try #require(CodePage(named: "us-ascii"))
        #expect((0x80..<256).allSatisfy { ascii.scalar(of: UInt8($0)) == nil })
    }

    /// Unknown; of several bytes a character; with states; no superset of ASCII; with more than a name.
    @Test(arguments: [
        "", " ", "é", "cp85000", "utf-8", "utf-16", "ucs-4", "wchar_t", "shift_jis", "gb18030", "euc-jp", "big5",
        "iso-2022-jp", "utf-7",
        "ebcdic-us", "ibm037", "cp864", "cp850//TRANSLIT", "a/b",
    ])
    func whatIsNoTableIsRefused(_ name: String) { #expect(CodePage(named: name) == nil) }
}
