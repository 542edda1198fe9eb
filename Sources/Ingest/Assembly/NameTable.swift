import RegistrationLog

/// The names of one kind, with how often each spelling was seen, so that the most frequent one can be shown.
///
/// A name is found by its compared form; the form in which it is shown is decided when all input was read.
struct NameTable {
    /// What the spellings of a name are counted over, the strongest claim first: only the first kind that was seen
    /// at all decides.
    enum Claim: Int, CaseIterable {
        /// A registration (of a product), a captured answer (of a field), an action (of a type of action).
        case captured
        /// A registration that asks a field without an answer.
        case asked
        /// An action that names a field.
        case named
        /// A signal, which names a product and perhaps a field.
        case remarked

        /// How many kinds there are.
        static let count = 4
    }

    private var keys: [String] = []
    private var numbers: [String: Int] = [:]
    private var tallies: [[String: [Int]]] = []

    /// How many names there are.
    var count: Int { keys.count }

    /// The compared forms, in order of first appearance.
    var comparedForms: [String] { keys }

    /// The compared form of the name of `field`.
    func key(of field: FieldID) -> String { keys[field.index] }

    /// The compared form of the name numbered `number`.
    func key(numbered number: Int) -> String { keys[number] }

    /// The number of the name with this compared form, which is added when it is new.
    mutating func insert(key: String) -> Int {
        if let number = numbers[key] { return number }
        numbers[key] = keys.count
        keys.append(key)
        tallies.append([:])
        return keys.count - 1
    }

    /// The number of the name with this compared form; nil when it was never added.
    func number(ofKey key: String) -> Int? { numbers[key] }

    /// Counts `count` appearances of `spelling` of the name numbered `number`.
    mutating func tally(_ number: Int, spelling: String, claim: Claim, count: Int = 1) {
        guard count > 0 else { return }
        let none = Claim.allCases.map { _ in 0 }
        tallies[number][spelling, default: none][claim.rawValue] += count
    }

    /// The form in which the name numbered `number` is shown: the most frequent spelling, of equal ones the smallest
    /// in order of code points.
    func shownForm(of number: Int) -> String {
        let tally = tallies[number]
        for claim in Claim.allCases {
            let candidates = tally.filter { $0.value[claim.rawValue] > 0 }
            let best = candidates.min { left, right in
                let (more, fewer) = (left.value[claim.rawValue], right.value[claim.rawValue])
                return more != fewer
                    ? more > fewer
                    : left.key.unicodeScalars.lexicographicallyPrecedes(right.key.unicodeScalars)
            }
            if let best { return best.key }
        }
        return keys[number]
    }
}

/// The names of a log, by kind.
struct NameTables {
    var products = NameTable()
    var fields = NameTable()
    var actions = NameTable()
    var channels = NameTable()
    var departments = NameTable()
}
