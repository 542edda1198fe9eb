import RegistrationLog

/// Which products of several reports are the same.
struct SharedProducts {
    /// A product with those who have it.
    struct Group {
        /// The uniform product name by which it is joined; nil where it is joined by its own.
        let uniformName: String?
        /// It in each report that has it, in their order.
        fileprivate(set) var members: [(report: Int, product: ReportedProduct)]

        /// What it is called: the uniform product name where that joins several, else the name that most show.
        var name: String {
            if let uniformName, members.count > 1 { return uniformName }
            return mostFrequent(members.map(\.product.name))
        }
    }

    /// The products: those that most have first, then in code-point order of their compared names.
    let groups: [Group]

    /// Joins the products of `reports`: by uniform product name, else by name; where a report has several products with one
    /// uniform product name, the first stands for them, and the others are joined by name.
    ///
    /// - Complexity: O(*n* log *n*) for *n* products in all.
    init(of reports: [ReportRecord]) {
        var groups: [Group] = []
        var byUniformName: [String: Int] = [:]
        var byName: [String: Int] = [:]
        var rest: [(report: Int, product: ReportedProduct)] = []
        for (report, record) in reports.enumerated() {
            for product in record.products {
                guard let key = product.uniformKey else {
                    rest.append((report, product))
                    continue
                }
                if let group = byUniformName[key] {
                    if groups[group].members.last?.report == report {
                        rest.append((report, product))
                    } else {
                        groups[group].members.append((report, product))
                    }
                } else {
                    byUniformName[key] = groups.count
                    groups.append(
                        Group(uniformName: product.uniformProductName, members: [(report, product)]))
                }
            }
        }
        for (index, group) in groups.enumerated() {
            for member in group.members where byName[member.product.key] == nil {
                byName[member.product.key] = index
            }
        }
        var members = groups.map { Set($0.members.map(\.report)) }
        for (report, product) in rest {
            if let group = byName[product.key], members[group].insert(report).inserted {
                groups[group].members.append((report, product))
            } else {
                byName[product.key] = groups.count
                groups.append(Group(uniformName: nil, members: [(report, product)]))
                members.append([report])
            }
        }
        for index in groups.indices { groups[index].members.sort { $0.report < $1.report } }
        self.groups = inSharedOrder(groups, count: \.members.count, name: \.name)
    }
}

/// Elements that most organisations have first, then in code-point order of their compared names.
func inSharedOrder<Element>(
    _ elements: [Element], count: (Element) -> Int, name: (Element) -> String
) -> [Element] {
    elements.map { (element: $0, count: count($0), key: Normalisation.compared(name($0))) }
        .sorted { left, right in
            left.count != right.count ? left.count > right.count : left.key.precedesInCodePoints(right.key)
        }
        .map(\.element)
}

/// The most frequent of `names`, of which there is at least one; of several the first in code-point order.
func mostFrequent(_ names: [String]) -> String {
    let counts = Dictionary(grouping: names) { $0 }.mapValues(\.count)
    return counts.max { left, right in
        left.value != right.value ? left.value < right.value : right.key.precedesInCodePoints(left.key)
    }?.key ?? ""
}
