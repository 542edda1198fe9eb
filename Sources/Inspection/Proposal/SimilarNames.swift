import Configuration
import RegistrationLog

/// Finds names that are probably one, spelt in two ways.
enum SimilarNames {
    /// The pairs of indices in `names` whose names nearly agree, the first index before the second.
    ///
    /// They agree when they have the same letters and digits, or the same digits and letters at an edit distance of
    /// 1 where both have at least 6, of 2 where both have at least 12: `adres 1` and `adres 2` are two questions.
    /// - Complexity: O(n²) in the names, each pair of about one length at the cost of its edit distance.
    static func pairs(in names: [String]) -> [(first: Int, second: Int)] {
        let forms = names.map(Form.init)
        var pairs: [(first: Int, second: Int)] = []
        for second in forms.indices {
            for first in 0..<second where forms[first].nearlyAgrees(with: forms[second]) {
                pairs.append((first, second))
            }
        }
        return pairs
    }

    /// What of a name counts.
    private struct Form {
        let signs: [Character]
        let digits: [Character]

        init(_ name: String) {
            signs = Normalisation.compared(name).filter { $0.isLetter || $0.isNumber }
            digits = signs.filter(\.isNumber)
        }

        func nearlyAgrees(with other: Form) -> Bool {
            guard !signs.isEmpty, digits == other.digits else { return false }
            let length = min(signs.count, other.signs.count)
            let limit = length < 6 ? 0 : length < 12 ? 1 : 2
            guard abs(signs.count - other.signs.count) <= limit else { return false }
            return signs == other.signs || NearestName.editDistance(signs, other.signs) <= limit
        }
    }
}
