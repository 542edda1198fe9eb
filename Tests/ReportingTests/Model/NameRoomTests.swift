import Testing

@testable import Reporting

@Suite struct NameRoomTests {
    /// The eight rows of page 1 keep 120 characters each: the first may take 1.600 − 7 × 120 = 760, 7 names of 100.
    @Test func aRowLeavesRoomForThoseBehindIt() {
        var room = NameRoom(rows: 8)
        room.beginRow()
        let name = String(repeating: "a", count: 100)
        #expect(room.take(Array(repeating: name, count: 30), most: 30).count == 7)
        room.beginRow()
        #expect(room.take([name, name], most: 2) == [name])
    }

    @Test func theFirstIsThereInAnyCase() {
        var room = NameRoom(rows: 1)
        room.beginRow()
        let name = String(repeating: "a", count: 100)
        #expect(room.take(Array(repeating: name, count: 16), most: 16).count == 16)
        #expect(room.take([name, name], most: 2) == [String(repeating: "a", count: 39) + "…"])
        #expect(room.take([name], most: 0).isEmpty)
        #expect(room.take([], most: 8).isEmpty)
    }

    @Test func aLongNameIsCut() {
        var room = NameRoom(rows: 1)
        room.beginRow()
        #expect(room.take([String(repeating: "é", count: 101)], most: 1) == [String(repeating: "é", count: 99) + "…"])
        let prose: Prose = "Bij \(name: String(repeating: "b", count: 101)) kan alles weg."
        #expect(prose.withShortNames.plainText == "Bij \(String(repeating: "b", count: 99))… kan alles weg.")
        #expect(prose.withShortNames.runs.map(\.isName) == [false, true, false])
    }
}
