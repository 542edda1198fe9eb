import RegistrationLog

@testable import Metrics
@testable import Reporting

/// Comparisons written out by hand: two years of a municipality, and five municipalities, with everything that either can hold.
enum ComparisonFixture {
    /// Two years of a municipality.
    static let years = input(.years(yearComparison()))
    /// The same, of which the newer withholds small counts.
    static let yearsWithSmallCells = input(.years(yearComparison(smallCells: 5)))
    /// Five municipalities by name.
    static let organisations = input(.organisations(organisationComparison(names: municipalities)))
    /// The same by number.
    static let anonymous = input(
        .organisations(organisationComparison(names: ["1", "2", "3", "4", "5"], isAnonymous: true)))

    static let municipalities = ["Almere", "Breda", "Culemborg", "Delft", "Ede"]

    /// The input of the files of `subject`.
    static func input(_ subject: ReportComparison) -> ComparisonInput {
        ComparisonInput(name: "2024", version: "1.2.3", subject: subject, wording: .dutch)
    }

    /// The text of the file `name` of `input`.
    static func text(_ name: String, of input: ComparisonInput, _ dialect: CSVDialect = .rfc4180) throws -> String {
        let files = try ComparisonFiles.all(for: input, dialect: dialect)
        return String(decoding: files.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
    }

    /// A report on the days of `year`.
    static func report(_ name: String, year: Int, of products: [ReportedProduct] = []) -> ReportRecord {
        record(
            name, products,
            days: CalendarDate(year: year, month: 1, day: 2).map { first in
                first...CalendarDate(dayNumber: first.dayNumber + 360)
            })
    }

    /// A report on `days`.
    static func record(
        _ name: String, _ products: [ReportedProduct] = [], days: ClosedRange<CalendarDate>? = nil,
        smallCells: Int? = nil, format: Int = 2, organisation: String? = "Gemeente Voorbeeld"
    ) -> ReportRecord {
        var origin = ReportRecord.Origin()
        origin.organisation = organisation
        origin.municipalityCode = organisation.map { _ in "gm0000" }
        origin.version = format == 1 ? "" : "2.0.0"
        origin.format = format
        var terms = ReportRecord.Terms()
        terms.threshold = format == 1 ? nil : 0.01
        terms.smallCells = smallCells
        terms.days = days
        terms.observationEnd = days?.upperBound
        return ReportRecord(name: name, origin: origin, terms: terms, products: products)
    }

    /// A question with `used` of `captured` mature captures; nil where the report has no such figures.
    static func field(
        _ name: String, _ used: ReportedCount = .absent, of captured: ReportedCount = .absent,
        _ verdict: Verdict? = .keep
    ) -> ReportedField {
        var counts = ReportedField.Counts()
        counts.matureCaptured = captured
        counts.matureUsed = used
        counts.used = used
        counts.measured = captured
        return ReportedField(key: name.lowercased(), name: name, counts: counts, verdict: verdict)
    }

    /// A product.
    static func product(
        _ name: String, registrations: ReportedCount = .exact(1_200), questions: Double? = 7.25,
        _ fields: [ReportedField] = []
    ) -> ReportedProduct {
        ReportedProduct(
            key: name.lowercased(), name: name, uniformProductName: nil, registrations: registrations,
            clusteringHundredths: 100, questionsPerContact: questions, fields: fields)
    }
}
