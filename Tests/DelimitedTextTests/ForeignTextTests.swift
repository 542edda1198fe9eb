import Testing

@testable import DelimitedText

@Suite struct ForeignTextTests {
    private func recognised(_ text: String) throws -> ForeignText? {
        ForeignText.recognised(in: try DelimitedFile(MemorySource(Array(text.utf8))).beginning)
    }

    @Test(arguments: [
        ("<html><body><table>", ForeignText.html), ("\u{FEFF}\n <!DOCTYPE html>\n<p>", .html),
        ("<table border=1><tr><td>registratie_id;tijdstip</td>", .html), ("<?xml version=\"1.0\"?><html>", .html),
        ("<meta charset=utf-8><table>", .html),
        ("<?xml version=\"1.0\"?>\n<rows/>", .xml), ("<rows><row id=\"1\"></row></rows>", .xml),
        ("<!-- door X --><rows/>", .xml),
        ("{\"a\": 1}", .json), ("[{\"a\": 1}]", .json), ("[[1,2]]", nil), ("[[\"a\"]]", .json), ("[]", .json),
        ("{\n  \"a\": [", .json), ("{}", .json), ("[\n {\n  \"a\"", .json),
        ("{\\rtf1\\ansi", .rtf),
    ])
    func isRecognisedByItsBeginning(_ text: String, _ format: ForeignText?) throws {
        #expect(try recognised(text) == format)
    }

    @Test(arguments: [
        "", "a;b\n", "<5;b\n", "<id>;tijdstip\n", "<leeg>;b\nc</d\n", "[id];tijdstip\n", "{id};b\n", "[x];b",
        "\"<html>\";b\n", "{0};{1}\n",
    ])
    func aTableIsNone(_ text: String) throws {
        #expect(try recognised(text) == nil)
    }
}
