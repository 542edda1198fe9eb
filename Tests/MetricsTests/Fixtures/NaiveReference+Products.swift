@testable import Metrics
import RegistrationLog

extension NaiveReference {
    /// The figures of a product.
    struct ProductResult {
        var name = ""
        var registrations = 0, mature = 0, withFollowUp = 0
        var horizon = 0
        var fields: [FieldResult] = []
        var lags: [Int] = []
        /// For k = 0, 1, …: the registrations helped by the first k fields.
        var helped: [Int] = []
        var withUse = 0
        /// Month, registrations, answers and used answers, in words.
        var months: [String] = []
        /// Everything of the protocol changes, in words.
        var changes: [String] = []
    }

    /// The products with a registration in the period, most registrations first.
    var products: [ProductResult] {
        Set(contacts.map(\.product)).map(result)
            .sorted { ($1.registrations, $0.name) < ($0.registrations, $1.name) }
    }

    private func result(_ product: String) -> ProductResult {
        let contacts = contacts(of: product)
        var result = ProductResult(name: product, registrations: contacts.count, horizon: horizon(of: product))
        result.mature = contacts.count { isMature($0, result.horizon) }
        result.withFollowUp = contacts.count { !actions[$0.number].isEmpty }
        result.lags = lags(of: contacts)
        result.fields = fieldNames.map { self.result(product, $0, horizon: result.horizon) }
            .filter { $0.asked > 0 || $0.missing > 0 }
            .sorted { ($1.used, $1.captured, $0.name) < ($0.used, $0.captured, $1.name) }
        let usedFields = contacts.map { contact in Set(fieldNames.filter { lag(contact, $0) != nil }) }.filter {
            !$0.isEmpty
        }
        result.withUse = usedFields.count
        result.helped = (0...result.fields.count).map { k in
            usedFields.count { $0.isSubset(of: result.fields.prefix(k).map(\.name)) }
        }
        for month in Set(contacts.map { $0.time.date.prefix(7) }).sorted() {
            let inMonth = contacts.filter { $0.time.date.hasPrefix(month) }
            let answers = inMonth.reduce(0) { sum, contact in sum + fieldNames.count { captured(contact, $0) != nil } }
            result.months.append("\(month) \(inMonth.count) \(answers) \(lags(of: inMonth).count)")
        }
        result.changes = changes(of: product, result)
        return result
    }

    private func changes(of product: String, _ result: ProductResult) -> [String] {
        let dates = Set(settings.protocolChanges.filter { ($0.product ?? product) == product }.map(\.date.iso8601))
            .sorted()
        let mature = contacts(of: product).filter { isMature($0, result.horizon) }
        func counts(_ contacts: [Contact], _ field: String) -> String {
            let isBeyondChance = isBeyondChance(product, field)
            let using = contacts.filter { !uses($0, field, isBeyondChance: isBeyondChance).isEmpty }
            let used = using.count { captured($0, field) != nil }
            return "\(contacts.count { captured($0, field) != nil }) \(used) \(using.count - used)"
        }
        var lines: [String] = []
        for (index, date) in dates.enumerated() {
            let before = mature.filter { $0.time.date < date && (index == 0 || $0.time.date >= dates[index - 1]) }
            let after = mature.filter {
                $0.time.date >= date && (index + 1 == dates.count || $0.time.date < dates[index + 1])
            }
            lines.append("\(date) \(before.count) \(after.count)")
            for field in result.fields.map(\.name) {
                lines.append("\(date) \(field) \(counts(before, field)) \(counts(after, field))")
            }
        }
        return lines
    }
}
