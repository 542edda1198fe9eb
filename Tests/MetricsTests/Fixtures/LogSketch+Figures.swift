@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

extension LogSketch {
    /// The figures of the log.
    func analysis(_ settings: AnalysisSettings = AnalysisSettings()) -> Analysis {
        Analysis(of: log, settings: settings)
    }

    /// The figures of a product, which must be among them.
    func figures(of product: String, _ settings: AnalysisSettings = AnalysisSettings()) throws -> ProductFigures {
        try #require(analysis(settings).products.first { $0.name == product })
    }

    /// The figures of a field of a product, which must be among them.
    func figures(
        of field: String, in product: String, _ settings: AnalysisSettings = AnalysisSettings()
    ) throws -> FieldFigures {
        try #require(figures(of: product, settings).fields.first { $0.name == field })
    }

    /// Adds `count` registrations of a product on 1 January 2024 and the days after it, of which each captures `answers`.
    mutating func register(
        _ product: String, times count: Int, _ answers: KeyValuePairs<String, String?>, month: String = "2024-01"
    ) {
        for number in 0..<count {
            let day = number % 28 + 1
            register(product, at: "\(month)-\(day < 10 ? "0" : "")\(day) 12:00", answers)
        }
    }
}

extension AnalysisSettings {
    /// Settings that say one thing.
    init(_ change: (inout AnalysisSettings) -> Void) {
        self.init()
        change(&self)
    }
}

extension ProductSettings {
    /// Settings that say one thing.
    init(_ change: (inout ProductSettings) -> Void) {
        self.init()
        change(&self)
    }
}

extension ActionSettings {
    /// Settings of an action type that needs `fields`.
    init(requiring fields: String..., beneficiary: Beneficiary? = nil) {
        self.init()
        requiredFields = fields
        self.beneficiary = beneficiary
    }
}

extension RegistrationLog {
    /// The uses of each product in the period.
    func uses(_ settings: AnalysisSettings = AnalysisSettings()) -> [ProductUses] {
        FollowUpStudy(
            of: self, settings: settings, observationEnd: Timestamp(sketch: "2100-01-01"), threads: 1
        ).uses
    }
}
