import RegistrationLog

extension ReportRecord {
    /// A report of `organisation` with these products.
    init(
        sketch name: String, of organisation: String? = nil, days: ClosedRange<String>? = nil,
        _ products: [ReportedProduct] = [], change: (inout ReportRecord.Terms) -> Void = { _ in }
    ) {
        var (origin, terms) = (ReportRecord.Origin(), ReportRecord.Terms())
        origin.organisation = organisation
        origin.format = 2
        terms.threshold = 0.01
        terms.days = days.map { CalendarDate(sketch: $0.lowerBound)...CalendarDate(sketch: $0.upperBound) }
        change(&terms)
        self.init(name: name, origin: origin, terms: terms, products: products)
    }
}

extension ReportedProduct {
    /// A product of which φ is known unless `clustering` is nil.
    init(
        sketch name: String, uniform: String? = nil, clustering: Int? = 100, _ fields: [ReportedField] = []
    ) {
        self.init(
            key: name.lowercased(), name: name, uniformProductName: uniform, registrations: .exact(1_000),
            clusteringHundredths: clustering, questionsPerContact: nil, fields: fields)
    }
}

extension ReportedField {
    /// A question with `used` of `captured` mature captures.
    init(
        sketch name: String, _ used: Int, of captured: Int, verdict: Verdict? = .keep,
        change: (inout ReportedField.Counts) -> Void = { _ in }
    ) {
        var counts = Counts()
        (counts.asked, counts.captured, counts.used) = (.exact(captured), .exact(captured), .exact(used))
        (counts.matureCaptured, counts.matureUsed) = (.exact(captured), .exact(used))
        (counts.visible, counts.blind, counts.measured) = (.exact(captured), .exact(0), .exact(captured))
        counts.missing = .exact(0)
        change(&counts)
        self.init(key: name.lowercased(), name: name, counts: counts, verdict: verdict)
    }
}

extension CalendarDate {
    /// The day written as `jjjj-mm-dd`, which must be one.
    init(sketch text: String) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else {
            preconditionFailure("No day is written so.")
        }
        self = date
    }
}
