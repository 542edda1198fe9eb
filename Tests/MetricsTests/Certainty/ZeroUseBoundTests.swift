import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct ZeroUseBoundTests {
    // The specification, section 5, reference values, to six decimals; at *n* = 1 the bound is 1 − 0.05.
    @Test(arguments: [(299, 0.009969), (298, 0.010002), (59, 0.049508), (1, 0.95), (0, 1)])
    func specifiedValues(captures: Int, bound: Double) {
        #expect(abs(zeroUseBound(captures: captures) - bound) < 0.000_000_5)
    }

    // 1 − exp(ln 0.05 / *n*) in decimal arithmetic of 40 digits (Python's `decimal`), written to fifteen decimals.
    @Test(arguments: [
        (1, 0.95), (58, 0.050339338330420), (59, 0.049507609888227), (298, 0.010002432437678),
        (299, 0.009969146792899), (1_000, 0.002991249545095), (1_000_000, 0.000002995727786),
    ])
    func boundInDecimalArithmetic(captures: Int, bound: Double) {
        #expect(abs(zeroUseBound(captures: captures) - bound) < 1e-15)
    }

    // 299 for 1 % by the specification. For 5 %: 0.95^58 = 0.0510, 0.95^59 = 0.0485, so 59. For 50 %: 0.5^4 = 0.0625,
    // 0.5^5 = 0.03125, so 5. For 100 % one capture is enough, since none at all leaves every rate possible.
    @Test(arguments: [(1, 100, 299), (5, 100, 59), (1, 2, 5), (1, 1, 1)])
    func capturesNeeded(numerator: Int, denominator: Int, captures: Int) {
        #expect(capturesToExclude(Ratio(numerator, denominator)) == captures)
    }

    @Test func noNumberOfCapturesExcludesARateOfZero() {
        #expect(capturesToExclude(Ratio(0, 100)) == nil)
        #expect(capturesToExclude(Ratio(1, 0)) == nil)
    }

    // With 298 mature captures one more is needed; with 299 none, and the question may be dropped.
    @Test(arguments: [(298, 1, Verdict.insufficientData), (299, 0, .drop), (1, 298, .insufficientData)])
    func stillNeededUpToTheThreshold(captures: Int, stillNeeded: Int, verdict: Verdict) throws {
        var sketch = LogSketch()
        sketch.register("move", times: captures, ["name": "a"])
        let settings = AnalysisSettings {
            $0.products["move"] = ProductSettings {
                $0.followUpComplete = true
                $0.followUpHorizonDays = 0
            }
        }
        let field = try sketch.figures(of: "name", in: "move", settings)
        #expect(field.matureCaptured == captures)
        #expect(field.stillNeeded == stillNeeded)
        #expect(field.verdict == verdict)
    }

    // The only registration lies one day before the observation end, under a horizon of two days: no mature capture, so
    // that any rate is possible and all 299 are still to come.
    @Test func withoutMatureCaptureTheBoundIsOne() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.register("waste", at: "2024-03-02")
        let settings = AnalysisSettings { $0.products["move"] = ProductSettings { $0.followUpHorizonDays = 2 } }
        let field = try sketch.figures(of: "name", in: "move", settings)
        #expect(field.matureCaptured == 0)
        #expect(field.zeroUseBound == 1)
        #expect(field.stillNeeded == 299)
        #expect(field.usageInterval == nil)
    }

    @Test func whatIsUsedOrNeverCapturedHasNoBound() throws {
        var sketch = LogSketch()
        let used = sketch.register("move", at: "2024-03-01", ["name": "a", "note": nil])
        sketch.act("call", at: "2024-03-02", on: [used], names: ["name"])
        let name = try sketch.figures(of: "name", in: "move")
        #expect(name.zeroUseBound == nil)
        #expect(name.stillNeeded == nil)
        let note = try sketch.figures(of: "note", in: "move")
        #expect(note.zeroUseBound == nil)
        #expect(note.stillNeeded == nil)
    }
}
