import Configuration
import RegistrationLog

/// The names in cells that do not recur: free text where names belong, which would put citizens' words into the report.
///
/// Names in a header and in `kcc.yaml` are always names. Of others of one kind, where there are over ``mostNames``, only those
/// in at least ``fewestRegistrations`` are; what is left is one name. It is decided over the whole log, after duplicates and
/// conflicts, whatever the files.
struct RecurringNames {
    /// Up to so many different names of a kind are shown whatever they are.
    static let mostNames = 30
    /// In so many registrations a name must be to be one, where there are more.
    static let fewestRegistrations = 5

    /// The positions of the names that do not recur, by kind.
    private(set) var others: [LabelKind: Set<Int>] = [:]

    /// Looks through `log` for names that stand neither in `headers`, which are fields in compared form, nor in `kcc.yaml`.
    ///
    /// - Complexity: Linear in names; where some kind has over ``mostNames``, in answers, actions and what these name.
    init(in log: RegistrationLog, headers: Set<String>, spelled: SpelledNames) {
        let products = Self.candidates(log.products.map(\.key)) { spelled.contains($0, as: .product) }
        if !products.isEmpty {
            var counts = [Int](repeating: 0, count: log.products.count)
            for position in log.registrations.indices { counts[log.registrations.product(of: position).index] += 1 }
            note(products, .product) { counts[$0] }
        }
        let fields = Self.candidates(log.fields.map(\.key)) {
            headers.contains($0) || spelled.contains($0, as: .field)
        }
        if !fields.isEmpty {
            let counts = Self.registrationsOfFields(in: log)
            note(fields, .field) { counts[$0] }
        }
        let actions = Self.candidates(log.actionTypes.map(\.key)) { spelled.contains($0, as: .action) }
        if !actions.isEmpty {
            var reached = [FewPositions](repeating: FewPositions(), count: log.actionTypes.count)
            for action in log.followUps.indices {
                let type = log.followUps[action].type.index
                for position in log.followUps.registrations(of: action) { reached[type].insert(position) }
            }
            note(actions, .action) { reached[$0].count }
        }
        note(log.attributes.channels, .channel, spelled, registrations: log.registrations.count)
        note(log.attributes.departments, .department, spelled, registrations: log.registrations.count)
    }

    /// Takes the names of `products` and `fields`, in compared form, that are `grouped` for those that do not recur.
    init(_ grouped: [LabelKind: Set<String>], products: [String], fields: [String]) {
        for (kind, keys) in [(LabelKind.product, products), (.field, fields)] {
            guard let members = grouped[kind] else { continue }
            others[kind] = Set(keys.indices.filter { members.contains(keys[$0]) })
        }
    }

    /// Looks through the values of an attribute of so many `registrations`.
    private mutating func note(
        _ column: AttributeColumn, _ kind: LabelKind, _ spelled: SpelledNames, registrations: Int
    ) {
        let candidates = Self.candidates(column.values.map(\.key)) { spelled.contains($0, as: kind) }
        if candidates.isEmpty { return }
        var counts = [Int](repeating: 0, count: column.values.count)
        for position in 0..<registrations {
            if let value = column.number(of: position) { counts[value] += 1 }
        }
        note(candidates, kind) { counts[$0] }
    }

    /// The positions of the names in cells; none where there are few.
    private static func candidates(_ keys: [String], isName: (String) -> Bool) -> [Int] {
        let candidates = keys.indices.filter { !isName(keys[$0]) }
        return candidates.count > mostNames ? candidates : []
    }

    private mutating func note(_ candidates: [Int], _ kind: LabelKind, _ registrations: (Int) -> Int) {
        let found = candidates.filter { registrations($0) < Self.fewestRegistrations }
        if !found.isEmpty { others[kind] = Set(found) }
    }

    /// For each field in how many registrations it is asked, or named by an action; at least ``fewestRegistrations`` for more.
    private static func registrationsOfFields(in log: RegistrationLog) -> [Int] {
        var found = askedPositions(in: log.registrations, fieldCount: log.fields.count)
        for action in log.followUps.indices {
            let reached = log.followUps.registrations(of: action)
            for field in log.followUps.namedFields(of: action) {
                for position in reached { found[field.index].insert(position) }
            }
        }
        return found.map(\.count)
    }

    /// For each field the first registrations in which it is asked.
    ///
    /// Most fields recur soon, and are then passed over.
    private static func askedPositions(in table: RegistrationTable, fieldCount: Int) -> [FewPositions] {
        var found = [FewPositions](repeating: FewPositions(), count: fieldCount)
        // For each product by page the fields that may not recur.
        var open: [[UInt32]] = []
        for position in table.indices {
            let product = table.product(of: position)
            while open.count <= product.index {
                let fields = table.fields(of: ProductID(open.count))
                open.append(Array(repeating: .max, count: (fields.count + AnswerPage.width - 1) / AnswerPage.width))
            }
            for page in table.pages[table.pageRange(of: position)] {
                var bits = page.asked & open[product.index][page.number]
                while bits != 0 {
                    let bit = bits.trailingZeroBitCount
                    bits &= bits - 1
                    let field = table.fields(of: product)[AnswerPage.field(at: bit, ofPage: page.number).index].index
                    found[field].insert(position)
                    if found[field].isFull { open[product.index][page.number] &= ~(1 << UInt32(bit)) }
                }
            }
        }
        return found
    }

    /// How many names of which kind are shown as one.
    var findings: [GroupedNames] {
        LabelKind.allCases.compactMap { kind in others[kind].map { GroupedNames(kind: kind, count: $0.count) } }
    }

    /// The compared forms of the names of `log` that are not shown, by kind.
    func keys(in log: RegistrationLog) -> [LabelKind: Set<String>] {
        var keys: [LabelKind: Set<String>] = [:]
        keys[.product] = others[.product].map { Set($0.map { log.products[$0].key }) }
        keys[.field] = others[.field].map { Set($0.map { log.fields[$0].key }) }
        keys[.action] = others[.action].map { Set($0.map { log.actionTypes[$0].key }) }
        keys[.channel] = others[.channel].map { Set($0.map { log.attributes.channels.values[$0].key }) }
        keys[.department] = others[.department].map { Set($0.map { log.attributes.departments.values[$0].key }) }
        return keys
    }
}

/// Different positions, of which no more are kept than decide whether a name recurs.
private struct FewPositions {
    private var positions: [Int] = []

    var count: Int { positions.count }

    /// Whether they are so many that the name recurs.
    var isFull: Bool { count == RecurringNames.fewestRegistrations }

    mutating func insert(_ position: Int) {
        if !isFull, !positions.contains(position) { positions.append(position) }
    }
}
