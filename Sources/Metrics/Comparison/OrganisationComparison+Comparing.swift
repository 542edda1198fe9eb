public import RegistrationLog

extension OrganisationComparison {
    /// Puts `reports` side by side, in the order given; with numbers instead of names where `isAnonymous`.
    ///
    /// Rates are compared where at least five organisations have at least 30 mature captures of a question. All points that are so
    /// compared, over all questions, are the points of the comparison.
    ///
    /// - Complexity: O(*n* log *n*) for *n* questions of all reports.
    public init(of reports: [ReportRecord], isAnonymous: Bool = false) {
        let names = isAnonymous ? reports.indices.map { "\($0 + 1)" } : Self.names(of: reports)
        let reports = isAnonymous ? zip(reports, names).map { $0.withoutNames(as: $1) } : reports
        let products = SharedProducts(of: reports).groups.map { group in
            (name: group.name, questions: SharedQuestion.all(of: group, in: reports))
        }
        let points = products.reduce(0) { sum, product in
            sum + product.questions.reduce(0) { $0 + $1.comparable.count }
        }
        self.init(
            reports: reports, names: names,
            products: products.map { name, questions in
                SharedProduct(name: name, fields: questions.map { $0.field(amongPoints: points) })
            }, reservations: ComparisonReservation.common(to: reports, names: names), isAnonymous: isAnonymous)
    }

    /// How each is called: by the organisation, else the name of the folder; from the second on with a number where that is taken.
    private static func names(of reports: [ReportRecord]) -> [String] {
        var taken: Set<String> = []
        var numbers: [String: Int] = [:]
        return reports.map { report in
            let name = report.origin.organisation ?? report.name
            let key = Normalisation.compared(name)
            var (unique, number) = (name, numbers[key] ?? 1)
            while !taken.insert(Normalisation.compared(unique)).inserted {
                number += 1
                unique = "\(name) (\(number))"
            }
            numbers[key] = number
            return unique
        }
    }
}

extension ReportRecord {
    /// The record called `name`, without anything that names whose it is.
    func withoutNames(as name: String) -> ReportRecord {
        var origin = origin
        (origin.organisation, origin.municipalityCode, origin.title) = (nil, nil, nil)
        return ReportRecord(name: name, origin: origin, terms: terms, products: products)
    }
}
