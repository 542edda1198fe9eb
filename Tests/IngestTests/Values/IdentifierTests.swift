import Testing

@testable import Ingest

struct IdentifierTests {
    @Test(arguments: [
        ("R-2024-001", "R-2024-001"), ("  R 1\u{A0}", "R 1"), ("a-B", "a-B"), ("0012", "0012"), ("É1", "É1"),
        ("https://host/contacten/7", "7"), ("http://host/contacten/7/", "7"), ("HTTPS://host/a//b//", "b"),
        ("https://host/contacten/7?expand=zaak/x", "7"), ("https://host/contacten/7/#deel", "7"),
        ("https://host", "https://host"), ("https://host/", "https://host/"),
        ("https://host?x=/1", "https://host?x=/1"),
        ("ftp://host/7", "ftp://host/7"), ("http:/host/7", "http:/host/7"), ("https://", "https://"),
        ("https://host/Ab", "Ab"),
        (
            "https://host/klantcontacten/6F9619FF-8B86-D011-B42D-00CF4FC964FF",
            "6f9619ff-8b86-d011-b42d-00cf4fc964ff"
        ),
        (" 6F9619FF-8B86-D011-B42D-00cf4fc964ff ", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        ("6f9619ff-8b86-d011-b42d-00cf4fc964ff", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        // Not hexadecimal, and hyphens elsewhere: no UUIDs.
        ("GF9619FF-8B86-D011-B42D-00CF4FC964FF", "GF9619FF-8B86-D011-B42D-00CF4FC964FF"),
        ("6F9619FF8-B86-D011-B42D-00CF4FC964FF", "6F9619FF8-B86-D011-B42D-00CF4FC964FF"),
        ("{6F9619FF-8B86-D011-B42D-00CF4FC964FF", "{6F9619FF-8B86-D011-B42D-00CF4FC964FF"),
        ("6F9619FF8B86D011B42D00CF4FC964F", "6F9619FF8B86D011B42D00CF4FC964F"),
        // What else a UUID is written as.
        ("{6F9619FF-8B86-D011-B42D-00CF4FC964FF}", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        ("6F9619FF8B86D011B42D00CF4FC964FF", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        ("{6f9619ff8b86d011b42d00cf4fc964ff}", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        ("urn:uuid:6f9619ff-8b86-d011-b42d-00cf4fc964ff", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        ("URN:UUID:{6F9619FF8B86D011B42D00CF4FC964FF}", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        ("https://host/x/6F9619FF8B86D011B42D00CF4FC964FF/", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        // What spreadsheets put around an id, and make of one.
        (#"="0012""#, "0012"), (#"= "0012""#, #"= "0012""#), (#"="0012"#, #"="0012"#), ("'0012", "0012"),
        (" ' K1 ", "K1"), (#"="https://host/7""#, "7"),
        ("'6F9619FF8B86D011B42D00CF4FC964FF", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        ("2024000001.0", "2024000001"), ("2024000001.00", "2024000001.00"), ("K1.0", "K1.0"), (".0", ".0"),
        ("1.5.0", "1.5.0"),
        // Not scientific notation as a spreadsheet writes it.
        ("83E+08", "83E+08"), ("8,E+08", "8,E+08"), ("8E08", "8E08"), ("8,3E+", "8,3E+"), ("8,3E-08", "8,3E-08"),
        ("8,3E+08a", "8,3E+08a"), ("E+08", "E+08"), ("8,3,1E+08", "8,3,1E+08"),
    ])
    func idsAreTrimmedAndShortened(_ cell: String, _ expected: String) {
        #expect(text(cell) == expected)
    }

    @Test(arguments: ["8,3E+08", "8.3E+08", "8E+8", "1,23456789e+15", " 8,3E+08 ", "'8,3E+08", #"="8,3E+08""#])
    func scientificNotationHasLostItsDigits(_ cell: String) {
        #expect(Identifier(cell.utf8.span) == .lostDigits)
        #expect(text(cell) == "")
    }

    @Test(arguments: ["", " ", "\t\u{A0}", #"="""#, "'", #"=" ""#])
    func blanksAreNoId(_ cell: String) {
        #expect(Identifier(cell.utf8.span) == .empty)
        #expect(text(cell) == "")
    }

    @Test func onlyAUUIDThatIsWrittenOtherwiseIsWrittenAnew() {
        #expect(Identifier("A".utf8.span) == .text(0..<1))
        #expect(Identifier("6f9619ff-8b86-d011-b42d-00cf4fc964ff".utf8.span) == .text(0..<36))
        #expect(Identifier(" 6F9619ff-8b86-d011-b42d-00cf4fc964ff".utf8.span) == .universal(1..<37))
        #expect(Identifier("6f9619ff8b86d011b42d00cf4fc964ff".utf8.span) == .universal(0..<32))
    }

    private func text(_ cell: String) -> String {
        var buffer: [UInt8] = []
        Identifier(cell.utf8.span).append(of: cell.utf8.span, to: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }
}
