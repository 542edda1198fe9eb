@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

@Suite struct FieldFiguresTests {
    // Four registrations of «move»: the name captured, captured, asked without an answer, not asked. An action names it
    // in the first, the third and the fourth: used once, missing twice. The fifth registration is of another product.
    @Test func askedCapturedUsedAndMissing() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.register("move", at: "2024-03-01", ["name": "b"])
        sketch.register("move", at: "2024-03-01", ["name": nil])
        sketch.register("move", at: "2024-03-01", ["town": "c"])
        sketch.register("waste", at: "2024-03-01", ["name": "d"])
        sketch.act("call", at: "2024-03-02", on: [0, 2, 3, 4], names: ["name"])
        let field = try sketch.figures(of: "name", in: "move")
        #expect(field.asked == 3)
        #expect(field.captured == 2)
        #expect(field.used == 1)
        #expect(field.missing == 2)
        #expect(try sketch.figures(of: "move").missing == 2)
        #expect(try sketch.figures(of: "name", in: "waste").used == 1)
    }

    // Registrations are counted, never rows: three actions on one registration are one use.
    @Test func severalActionsAreOneUse() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        for day in 2...4 { sketch.act("call", at: "2024-03-0\(day)", on: [0], names: ["name"]) }
        let field = try sketch.figures(of: "name", in: "move")
        #expect(field.used == 1)
        #expect(field.evidence.explicit == 1)
        #expect(field.observable == 1)
        #expect(field.firstUse?.iso8601 == "2024-03-02")
        #expect(field.lastUse?.iso8601 == "2024-03-04")
    }

    // Fields are listed when they are asked or missed; one that an action only has a value for is neither.
    @Test func fieldsThatAreAskedOrMissedAreListed() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": nil])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["phone"], values: ["town": "a"])
        let product = try sketch.figures(of: "move")
        #expect(product.fields.map(\.name) == ["name", "phone"])
        #expect(product.fields.map(\.verdict) == [.neverAnswered, nil])
    }

    // A day of a use is a local day: 23:30 in UTC is the next day at +01:00.
    @Test func daysOfUseAreLocal() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01+01:00", ["name": "a"])
        sketch.act("call", at: "2024-03-03 00:30+01:00", on: [0], names: ["name"])
        #expect(try sketch.figures(of: "name", in: "move").firstUse?.iso8601 == "2024-03-03")
    }

    // First and last use are of captured answers; a use of what was not captured comes earlier and later.
    @Test func missingInformationHasNoDaysOfUse() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.register("move", at: "2024-03-01", ["name": nil])
        sketch.act("call", at: "2024-03-05", on: [0], names: ["name"])
        sketch.act("call", at: "2024-03-02", on: [1], names: ["name"])
        sketch.act("call", at: "2024-03-09", on: [1], names: ["name"])
        let field = try sketch.figures(of: "name", in: "move")
        #expect(field.firstUse?.iso8601 == "2024-03-05")
        #expect(field.lastUse?.iso8601 == "2024-03-05")
    }

    // Of 40 captures all used a day later; the observation end is 28 January and the horizon 20 days. By day 8 of the
    // month at noon 20 days are full: 28 January at noon minus 20 days. Days 1…8 come twice for numbers 0…39 over 28
    // days (1…12 come twice), so 16 are mature.
    @Test func onlyMatureCapturesCountInTheUsageRate() throws {
        var sketch = LogSketch()
        sketch.register("move", times: 40, ["name": "a"])
        for number in 0..<40 {
            sketch.act("call", at: sketch.registrations[number].time, on: [number], names: ["name"])
        }
        let settings = AnalysisSettings { $0.products["move"] = ProductSettings { $0.followUpHorizonDays = 20 } }
        let field = try sketch.figures(of: "name", in: "move", settings)
        #expect(field.captured == 40)
        #expect(field.used == 40)
        #expect(field.usageRate == Ratio(16, 16))
        #expect(field.usageInterval == ClopperPearsonInterval(16, of: 16))
    }

    // The name is observable in 0 and 1, where an action of file 0 names an asked field, unless another file has one that shows
    // nothing: in 1 it has. In 2 it is used by what the visit needs, and in 3. A column shows nothing where no agreement does.
    @Test func observableRegistrationsAreCountedOnce() throws {
        var sketch = LogSketch()
        for _ in 0..<4 { sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"]) }
        sketch.act("call", at: "2024-03-02", on: [0, 1], names: ["town"], file: 0)
        sketch.act("close", at: "2024-03-02", on: [1, 2], values: ["name": "c"], file: 1)
        sketch.act("visit", at: "2024-03-02", on: [2, 3], file: 2)
        sketch.act("visit", at: "2024-02-02", on: [0], values: ["name": "c"], file: 2)
        let settings = AnalysisSettings { $0.actions["visit"] = ActionSettings(requiring: "name") }
        #expect(try sketch.figures(of: "name", in: "move", settings).observable == 3)
        // Named in 0 and 1.
        #expect(try sketch.figures(of: "town", in: "move", settings).observable == 2)
    }

    @Test func settingsOfTheFieldAreTakenOver() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["bsn": "1", "name": "a"])
        var bsn = FieldSettings()
        bsn.personalData = .bsn
        bsn.protectedReason = "required by law"
        let settings = AnalysisSettings { $0.fields["bsn"] = bsn }
        #expect(
            try sketch.figures(of: "bsn", in: "move", settings).personalData
                == PersonalDataFinding(.bsn, by: .configured))
        #expect(try sketch.figures(of: "bsn", in: "move", settings).verdict == .protected)
        #expect(
            try sketch.figures(of: "name", in: "move", settings).personalData
                == PersonalDataFinding(.contact, by: .name))
    }
}
