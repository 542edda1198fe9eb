import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// What the actions of one registration show, before anything is counted.
@Suite struct UseMatchingTests {
    /// Matches registration 0 of the sketch.
    private func traces(
        _ sketch: LogSketch, _ settings: AnalysisSettings = AnalysisSettings(), isBeyondChance: Bool = false
    ) -> (matching: UseMatching, byField: [String: FieldTrace]) {
        let log = sketch.log
        var evidence = CarriedEvidence(of: log)
        if isBeyondChance {
            for index in log.registrations.fields(of: ProductID(0)).indices {
                evidence.insert(ProductFieldID(index), of: ProductID(0))
            }
        }
        var matching = UseMatching(
            log: log, followUps: FollowUpIndex(of: log, settings: settings), evidence: evidence)
        matching.match(0, of: ProductID(0))
        let fields = matching.slots.fields(of: ProductID(0))
        let named = matching.touched.compactMap { slot in
            matching.traces[slot].map { (log.fields[fields[slot].index].name, $0) }
        }
        return (matching, Dictionary(named, uniquingKeysWith: { first, _ in first }))
    }

    @Test func withoutActionsNothingIsShown() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        let (matching, _) = traces(sketch)
        #expect(matching.touched == [])
        #expect(!matching.hasFollowUp)
        #expect(matching.view == .none)
    }

    // At or after the registration at the coarser precision of both; an action of the very second is after it.
    @Test(arguments: [
        ("2024-03-01 14:09:30", "2024-03-01 14:09:30", true), ("2024-03-01 14:09:30", "2024-03-01 14:09:29", false),
        ("2024-03-01 14:09:30", "2024-03-01 14:09", true), ("2024-03-01 14:09:30", "2024-03-01 14:08", false),
        ("2024-03-01 14:09:30", "2024-03-01", true), ("2024-03-01 14:09:30", "2024-02-29", false),
        ("2024-03-01", "2024-03-01 00:00:00", true), ("2024-03-01", "2024-02-29 23:59:59", false),
        // The hour from 02:00 to 03:00 comes twice: first at +02:00, then at +01:00.
        ("2024-10-27 02:50:00+02:00", "2024-10-27 02:10:00+01:00", true),
        ("2024-10-27 02:10:00+01:00", "2024-10-27 02:50:00+02:00", false),
    ])
    func onlyActionsAtOrAfterTheRegistrationCount(registered: String, done: String, counts: Bool) {
        var sketch = LogSketch()
        sketch.register("move", at: registered, ["name": "a"])
        sketch.act("call", at: done, on: [0], names: ["name"])
        let (matching, byField) = traces(sketch)
        #expect(matching.hasFollowUp == counts)
        #expect((matching.view == .visible) == counts)
        #expect((byField["name"]?.isUsed ?? false) == counts)
    }

    @Test func kindsOfEvidenceAddUp() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name"], values: ["name": "a"])
        sketch.act("visit", at: "2024-03-03", on: [0])
        let settings = AnalysisSettings { $0.actions["visit"] = ActionSettings(requiring: "name", "town") }
        let (_, byField) = traces(sketch, settings, isBeyondChance: true)
        #expect(byField["name"]?.evidence == [.explicit, .carried, .required])
        #expect(byField["town"]?.evidence == .required)
    }

    // The same value is evidence where agreement is beyond chance, and only counted where it is not.
    @Test(arguments: [true, false])
    func anAgreementCountsByWhetherItIsBeyondChance(isBeyondChance: Bool) {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.act("call", at: "2024-03-02", on: [0], values: ["name": "a"])
        let trace = traces(sketch, isBeyondChance: isBeyondChance).byField["name"]
        #expect(trace?.isUsed == isBeyondChance)
        #expect(trace?.agreesByChance == !isBeyondChance)
        // A column shows something only where agreement does.
        #expect(trace?.isObservable == isBeyondChance)
    }

    @Test(arguments: [("a", "b"), (LogSketch.unidentified, LogSketch.unidentified)])
    func otherValuesAndUnidentifiedOnesDoNotAgree(captured: String, takenOver: String) {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01")
        sketch.registrations[0].answers = [("name", captured)]
        sketch.act("call", at: "2024-03-02", on: [0])
        sketch.actions[0].values = [("name", takenOver)]
        let trace = traces(sketch, isBeyondChance: true).byField["name"]
        #expect(trace?.evidence == [])
        #expect(trace?.agreesByChance == false)
    }

    // Asked without an answer, or not asked at all: a field that an action names or needs is missing.
    @Test func aUseOfWhatWasNotCapturedIsMissingInformation() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": nil])
        sketch.register("move", at: "2024-03-01", ["phone": "06"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name"])
        sketch.act("visit", at: "2024-03-02", on: [0])
        let settings = AnalysisSettings { $0.actions["visit"] = ActionSettings(requiring: "phone") }
        let (_, byField) = traces(sketch, settings)
        #expect(byField["name"]?.isMissing == true)
        #expect(byField["phone"]?.isMissing == true)
        #expect(byField["name"]?.isUsed == false)
    }

    // A value taken over for a field that was not captured agrees with nothing.
    @Test func aValueForWhatWasNotCapturedIsNotMissingInformation() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": nil])
        sketch.act("call", at: "2024-03-02", on: [0], values: ["name": "a"])
        let trace = traces(sketch, isBeyondChance: true).byField["name"]
        #expect(trace?.isMissing == false)
        #expect(trace?.isObservable == true)
    }

    // The log knows no field «passport number», and neither asks nor names it.
    @Test func aRequiredFieldThatTheLogDoesNotKnowIsLeftOut() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.act("visit", at: "2024-03-02", on: [0])
        let settings = AnalysisSettings { $0.actions["visit"] = ActionSettings(requiring: "passport number") }
        #expect(traces(sketch, settings).byField.isEmpty)
    }

    // An action shows every use when it names a field that some registration asks, if not this one; one that names what nobody
    // asks, or nothing, shows none.
    @Test func anActionThatNamesAnAskedFieldShowsEveryUse() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.register("waste", at: "2024-03-01", ["street": "b"])
        sketch.act("call", at: "2024-03-02", on: [0], file: 1)
        #expect(traces(sketch).matching.view == .blind)
        sketch.act("call", at: "2024-03-02", on: [0], names: ["house"], file: 1)
        #expect(traces(sketch).matching.view == .blind)
        sketch.act("call", at: "2024-03-02", on: [0], names: ["street"], file: 1)
        #expect(traces(sketch).matching.view == .visible)
        // What another source has done it cannot show.
        sketch.act("visit", at: "2024-03-02", on: [0], file: 2)
        #expect(traces(sketch).matching.view == .blind)
    }

    // Each of two sources must show a use of a field: one needs it by its type, the other has a column for it. One action of one
    // source shows nothing for the other, however often it does.
    @Test(arguments: [true, false]) func everySourceMustShowAUse(hasColumn: Bool) {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"])
        for _ in 0..<2 { sketch.act("visit", at: "2024-03-02", on: [0], file: 1) }
        sketch.act("note", at: "2024-03-02", on: [0], values: hasColumn ? ["name": "c", "town": "c"] : [:], file: 2)
        let settings = AnalysisSettings { $0.actions["visit"] = ActionSettings(requiring: "name") }
        let (matching, byField) = traces(sketch, settings, isBeyondChance: true)
        #expect(matching.view == .blind)
        #expect(byField["name"]?.isShown == hasColumn)
        // It is used, by what its type needs, in either case.
        #expect(byField["name"]?.isObservable == true)
        #expect(byField["town"]?.isObservable ?? false == false)
    }

    // A registration on a record with too many links is blind for what is not used in it, whatever its other actions name.
    @Test func aCrowdedRecordMakesBlind() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name"], values: ["town": "c"])
        sketch.crowded = [0]
        let (matching, byField) = traces(sketch, isBeyondChance: true)
        #expect(matching.view == .blind)
        #expect(byField["name"]?.isObservable == true)
        #expect(byField["town"]?.isObservable == false)
    }

    // In a copy no value is evidence, none shows anything, and none agrees by chance.
    @Test func aCopyShowsNothing() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.act("call", at: "2024-03-02", on: [0], values: ["name": "a"])
        let log = sketch.log
        var evidence = CarriedEvidence(of: log)
        evidence.insert(ProductFieldID(0), of: ProductID(0))
        evidence.insert(CarriedEvidence.Copy(source: 0, product: ProductID(0)))
        var matching = UseMatching(
            log: log, followUps: FollowUpIndex(of: log, settings: AnalysisSettings()), evidence: evidence)
        matching.match(0, of: ProductID(0))
        #expect(matching.view == .blind)
        #expect(matching.touched == [])
    }

    @Test func firstAndLastUseAreTheLeastAndTheGreatestMoment() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        for time in ["2024-03-05 10:00", "2024-03-02 11:00", "2024-03-09 12:00"] {
            sketch.act("call", at: time, on: [0], names: ["name"])
        }
        sketch.act("visit", at: "2024-03-20", on: [0])
        let trace = traces(sketch).byField["name"]
        #expect(trace?.firstUse == Timestamp(sketch: "2024-03-02 11:00"))
        #expect(trace?.lastUse == Timestamp(sketch: "2024-03-09 12:00"))
    }

    // Answers of a registration do not linger in the next.
    @Test func registrationsAreMatchedOnTheirOwn() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.register("move", at: "2024-03-01", ["town": "b"])
        sketch.act("call", at: "2024-03-02", on: [0, 1], names: ["name"])
        let log = sketch.log
        var matching = UseMatching(
            log: log, followUps: FollowUpIndex(of: log, settings: AnalysisSettings()),
            evidence: CarriedEvidence(of: log))
        matching.match(0, of: ProductID(0))
        #expect(matching.touched.map { matching.traces[$0]?.isUsed } == [true])
        matching.match(1, of: ProductID(0))
        #expect(matching.touched.map { matching.traces[$0]?.isMissing } == [true])
        #expect(matching.traces.compactMap(\.self).count == 1)
    }
}
