import RegistrationLog

/// The different names in one column of a file, or in its header, as far as they look like personal data.
///
/// An e-mail address, a bank account and a telephone number are what they look like. One in eleven numbers of nine digits
/// passes for a citizen service number by chance, so that the column decides: of fewer than ``leastNumbers`` every one
/// that passes is taken for one, to be safe. Of more none is, unless more pass than chance explains: the lower end of the
/// 95 % Wilson interval of their share lies above 1/11. Then the column holds citizens, and all its numbers of nine digits
/// are shielded, misspelt ones too.
struct LabelScreening {
    /// From how many numbers of nine digits on their share decides.
    static let leastNumbers = 20

    /// The names that look like something, by what they look like, in compared form and order of first appearance.
    private var names: [PersonalDataPattern: [String]] = [:]
    /// The numbers of nine digits that are no citizen service number.
    private var otherNumbers: [String] = []
    private var seen: Set<String> = []

    /// Takes a name in compared form into account.
    mutating func add(_ name: String) {
        // Nothing shorter is any of these.
        guard name.utf8.count >= 6, seen.insert(name).inserted else { return }
        let look = PersonalDataLook(ofLabel: name)
        if let pattern = look.pattern {
            names[pattern, default: []].append(name)
        } else if look.hasNineDigits {
            otherNumbers.append(name)
        }
    }

    /// The names to be shielded, by what they look like.
    var shielded: [PersonalDataPattern: [String]] {
        var shielded = names
        let passing = names[.citizenServiceNumber] ?? []
        let numbers = passing.count + otherNumbers.count
        if numbers >= Self.leastNumbers {
            shielded[.citizenServiceNumber] =
                Self.isBeyondChance(passing.count, of: numbers) ? passing + otherNumbers : nil
        }
        return shielded
    }

    /// Whether more than one in eleven pass beyond doubt: (x/n − 1/11)² > z²·(1/11)·(10/11)/n, which holds for exactly the
    /// shares whose Wilson interval at *z* = 1.96 lies above 1/11.
    static func isBeyondChance(_ passing: Int, of numbers: Int) -> Bool {
        let (x, n) = (Double(passing), Double(numbers))
        let excess = 11 * x - n
        return excess > 0 && excess * excess > 1.959963984540054 * 1.959963984540054 * 10 * n
    }
}
