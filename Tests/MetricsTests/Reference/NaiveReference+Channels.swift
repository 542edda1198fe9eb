import RegistrationLog
import TestSupport

/// Section 5.4: attributes of registrations.
extension NaiveReference {
    /// The channel or the department of a registration; nil where its cell is empty.
    func value(of attribute: RegistrationAttribute, _ contact: Contact) -> String? {
        let row = sketch.log.registrations[contact.number]
        return switch attribute {
        case .channel: row.channel
        case .department: row.department
        }
    }

    /// A line for each value of an attribute, those of most registrations first, ties by name, empty cells last.
    ///
    /// «Figures of a product by channel and by department: registrations, answers, registrations with follow-up, used answers. A
    /// cell that is empty is (leeg)».
    func groups(of product: String) -> [String] {
        let contacts = contacts(of: product)
        return [RegistrationAttribute.channel, .department].flatMap { attribute -> [String] in
            let names = Set(contacts.compactMap { value(of: attribute, $0) })
            if names.isEmpty { return [] }
            let lines = names.map { name in (name, contacts.filter { value(of: attribute, $0) == name }) }
                .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
            let empty = contacts.filter { value(of: attribute, $0) == nil }
            return (lines + (empty.isEmpty ? [] : [("(leeg)", empty)])).map { name, members in
                func sum(_ isCounted: (Contact, String) -> Bool) -> Int {
                    members.reduce(0) { sum, contact in sum + fieldNames.count { isCounted(contact, $0) } }
                }
                return [
                    "\(attribute)", name, "\(members.count)", "\(sum { captured($0, $1) != nil })",
                    "\(members.count { !actions[$0.number].isEmpty })", "\(sum(isUsed))",
                ].joined(separator: " ")
            }
        }
    }
}
