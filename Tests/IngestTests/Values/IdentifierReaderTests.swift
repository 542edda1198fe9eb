import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct IdentifierReaderTests {
    static let none: [String] = [
        "", " ", "-", "onbekend", "N.v.t.", "NULL", #"\N"#, "(leeg)", "1-1-0001", "0", "000", "0.0", "'0", #"="0""#,
        #"="NULL""#,
        "00000000-0000-0000-0000-000000000000", "00000000000000000000000000000000",
        "{00000000-0000-0000-0000-000000000000}", "urn:uuid:00000000-0000-0000-0000-000000000000",
        "https://host/contacten/0", "https://host/contacten/null", "8,3E+08",
    ]

    @Test(arguments: none)
    func whatStandsForNoneIsNoId(_ cell: String) {
        #expect(read(cell, []) == nil)
        #expect(read(cell, IdentifierChange.allCases) == nil)
    }

    @Test(arguments: ["0-0", "00a", "0000-0000", "x", "R0", "10", "00000000-0000-0000-0000-000000000001"])
    func anyOtherTextIsOne(_ cell: String) { #expect(read(cell, []) == cell) }

    static let changed: [([IdentifierChange], String, String)] = [
        ([.leadingZeros], "0012", "12"), ([.prefix], "#0012", "0012"), ([.suffix], "K24-7", "K24"),
        // In the order of the list, whatever is written first: capitals go before the prefix, zeros before both.
        ([.suffix, .letterCase, .prefix], "#K24-7", "k24"), ([.prefix, .leadingZeros], "#0012", "0012"),
        ([.separators, .suffix], "1.234-5", "1.234"), ([.leadingZeros], "0012.0", "12"),
        ([.suffix], "6F9619FF8B86D011B42D00CF4FC964FF", "6f9619ff"),
    ]

    @Test(arguments: changed)
    func idsAreChangedAsConfigured(_ changes: [IdentifierChange], _ cell: String, _ expected: String) {
        #expect(read(cell, changes) == expected)
    }

    @Test func whatIsLeftOfAnIdCanBeNone() {
        #expect(read("#0", [.prefix]) == nil)
        #expect(read("#0", []) == "#0")
        #expect(read("0000-1", [.suffix]) == nil)
    }

    @Test(arguments: none)
    func noneIsNoneInEveryRole(_ cell: String) throws {
        let isLost = cell == "8,3E+08"
        let rejected: RejectionReason = isLost ? .identifierLostDigits : .missingValue
        let wide = csv("registratie_id,tijdstip,product", [[cell, "2024-03-01", "p"]])
        #expect(try rows(of: wide).rejectedRows.map(\.reason) == [rejected])
        let long = csv("registratie_id,tijdstip,product,veld,waarde", [[cell, "2024-03-01", "p", "f", "1"]])
        #expect(try rows(of: long).rejectedRows.map(\.reason) == [rejected])
        let links = csv("registratie_id,vervolg_id", [[cell, "T1"], ["R1", cell]])
        #expect(try rows(of: links).rejectedRows.map(\.reason) == [rejected, rejected])
        let actions = csv(
            "registratie_id,vervolg_id,actie_id,tijdstip,actie",
            [["R1", "T1", cell, "2024-03-01", "a"], [cell, cell, "A1", "2024-03-01", "a"]])
        let reading = try Delivery(actions).reading()
        #expect(reading.rows.rejectedRows.map(\.reason) == [rejected])
        #expect(reading.rows.followUps.map { $0.actionID.value == nil } == [true])
        #expect(reading.warnings() == (isLost ? [.actionIDsLostDigits(file: FileID(0), count: 1)] : []))
        guard !isLost else { return }
        // One of both is enough.
        let either = csv(
            "registratie_id,vervolg_id,tijdstip,actie",
            [["R1", cell, "2024-03-01", "a"], [cell, "T1", "2024-03-01", "a"]])
        let followUps = try rows(of: either).followUps
        #expect(followUps.map { $0.registration.value == nil } == [false, true])
        #expect(followUps.map { $0.followUp.value == nil } == [true, false])
    }

    private func read(_ cell: String, _ changes: [IdentifierChange]) -> String? {
        let reader = IdentifierReader(Placeholders(), changes: changes)
        var id: [UInt8] = []
        let isRead = reader.append(of: cell.utf8.span, to: &id)
        // What is kept as it stands is the same.
        if let range = reader.plainRange(of: cell.utf8.span) { #expect(Array(cell.utf8)[range] == id[...]) }
        let isNone = reader.isNone(of: cell.utf8.span)
        #expect(isNone == !isRead)
        return isRead ? String(decoding: id, as: UTF8.self) : nil
    }
}
