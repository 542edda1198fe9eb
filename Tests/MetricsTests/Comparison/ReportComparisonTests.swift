import RegistrationLog
import Testing

@testable import Metrics

@Suite struct ReportComparisonTests {
    private func isOfYears(_ organisations: String?...) throws -> Bool {
        let reports = organisations.map { ReportRecord(sketch: "r", of: $0) }
        switch try ReportComparison(of: reports) {
        case .years: return true
        case .organisations: return false
        }
    }

    @Test func twoOfOneOrganisationAreComparedInTime() throws {
        #expect(try isOfYears("Utrecht", " utrecht"))
        #expect(try isOfYears(nil, nil))
        #expect(try isOfYears("Utrecht", nil))
        #expect(try isOfYears(nil, "Utrecht"))
    }

    @Test func allOthersAreComparedBesideEachOther() throws {
        #expect(try !isOfYears("Utrecht", "Zeist"))
        #expect(try !isOfYears(nil, nil, nil))
        #expect(try !isOfYears("Utrecht", "Zeist", nil))
    }

    @Test func whoWouldCountTwiceIsNamed() {
        let reports = ["Zeist", "Utrecht", "utrecht "].map { ReportRecord(sketch: "r", of: $0) }
        #expect(throws: ReportComparisonError.repeatedOrganisation("utrecht ")) {
            try ReportComparison(of: reports)
        }
    }

    @Test func yearsCanBeAnonymousToo() throws {
        let reports = ["2023", "2024"].map { ReportRecord(sketch: "Utrecht \($0)", of: "Utrecht") }
        guard case .years(let comparison) = try ReportComparison(of: reports, isAnonymous: true) else {
            Issue.record("No comparison of years.")
            return
        }
        #expect(comparison.older.name == "1" && comparison.newer.name == "2")
        #expect(!"\(comparison)".contains("Utrecht"))
    }
}
