import RegistrationLog
import Threads

extension Analysis {
    /// Seeks the conditions under which questions are not used, where there are questions of which it is worth it.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - settings: What the user decided.
    ///   - threads: On how many threads products are looked at side by side.
    ///   - answers: Reads what was answered to these fields, which are some; nil where it cannot be read.
    /// - Throws: What `answers` throws.
    /// - Complexity: that of each search.
    mutating func findRules<Failure: Error>(
        in log: RegistrationLog, settings: AnalysisSettings, threads: Int,
        answers: ([FieldID]) throws(Failure) -> AnswerReading?
    ) throws(Failure) {
        if ruleSearches.isEmpty { return }
        let fields = ruleSearches.fieldsToRead
        let reading = fields.isEmpty ? nil : try answers(fields)
        let rules = concurrentMap(ruleSearches, threads: threads) { search in
            search.rules(in: log, settings: settings, answers: reading)
        }
        let byProduct = Dictionary(
            zip(ruleSearches.map(\.uses.product), rules), uniquingKeysWith: { first, _ in first })
        for index in products.indices { products[index].rules = byProduct[products[index].product] ?? [] }
        ruleSearches = []
    }
}
