import RegistrationLog

/// The rows of `maanden.csv` and `protocolwijzigingen.csv`.
extension NaiveReference {
    /// Month, registrations, answers and used answers of a product, in words.
    func months(of product: String) -> [String] {
        let contacts = contacts(of: product)
        return Set(contacts.map { $0.time.date.prefix(7) }).sorted().map { month in
            let inMonth = contacts.filter { $0.time.date.hasPrefix(month) }
            func sum(_ isCounted: (Contact, String) -> Bool) -> Int {
                inMonth.reduce(0) { sum, contact in sum + fieldNames.count { isCounted(contact, $0) } }
            }
            return "\(month) \(inMonth.count) \(sum { captured($0, $1) != nil }) \(sum { isUsed($0, $1) })"
        }
    }

    /// «Mature registrations before, and on or after the date, no further than the product's previous and next change»: date,
    /// both, and for each field answers, used and missing before and after, in words.
    func changes(of row: ProductRow) -> [String] {
        let dates = Set(
            settings.protocolChanges.filter { ($0.product ?? row.view.product) == row.view.product }
                .map(\.date.iso8601)
        ).sorted()
        func counts(_ contacts: [Contact], _ field: String) -> String {
            let (answered, used) = (
                contacts.count { captured($0, field) != nil }, contacts.count { isUsed($0, field) }
            )
            return "\(answered) \(used) \(contacts.count { isMissing($0, field) })"
        }
        return dates.enumerated().flatMap { index, date in
            let before = row.view.mature.filter {
                $0.time.date < date && (index == 0 || $0.time.date >= dates[index - 1])
            }
            let after = row.view.mature.filter {
                $0.time.date >= date && (index + 1 == dates.count || $0.time.date < dates[index + 1])
            }
            return ["\(date) \(before.count) \(after.count)"]
                + row.fields.map { "\(date) \($0.field) \(counts(before, $0.field)) \(counts(after, $0.field))" }
        }
    }
}
