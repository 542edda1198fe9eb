import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct UseCountsTests {
    private func trace(isCaptured: Bool, usedAt times: String...) -> FieldTrace {
        var trace = FieldTrace(isCaptured: isCaptured)
        for time in times {
            trace.addUse(.required, at: Timestamp(sketch: time), beneficiaries: .organisation)
        }
        return trace
    }

    @Test func usesOfCapturedAnswersAndMissingInformationAreCountedApart() {
        var counts = UseCounts()
        counts.add(trace(isCaptured: true, usedAt: "2024-03-05", "2024-03-02"), isObservableForEveryField: true)
        counts.add(trace(isCaptured: true, usedAt: "2024-03-03"), isObservableForEveryField: true)
        counts.add(trace(isCaptured: false, usedAt: "2024-03-01", "2024-03-09"), isObservableForEveryField: true)
        counts.add(trace(isCaptured: true), isObservableForEveryField: true)
        #expect(counts.used == 2)
        #expect(counts.missing == 1)
        #expect(counts.evidence.required == 2)
        #expect(counts.evidence.explicit == 0)
        #expect(counts.beneficiaries.organisation == 2)
        #expect(counts.firstUse == Timestamp(sketch: "2024-03-02"))
        #expect(counts.lastUse == Timestamp(sketch: "2024-03-05"))
    }

    // A registration in which any field could have been named is counted once for the product, not for each field.
    @Test(arguments: [(true, 0), (false, 1)])
    func onlyItsOwnObservabilityIsCounted(isObservableForEveryField: Bool, observable: Int) {
        var trace = trace(isCaptured: true)
        trace.addObservability()
        trace.addChanceAgreement()
        var counts = UseCounts()
        counts.add(trace, isObservableForEveryField: isObservableForEveryField)
        #expect(counts.observable == observable)
        #expect(counts.chance == 1)
    }
}
