import RegistrationLog

/// What a registration shows of a question for which a condition is sought; nothing unless the registration is mature.
struct CandidateTraits: OptionSet, Sendable {
    let rawValue: UInt8
    /// An answer was captured.
    static let captured = CandidateTraits(rawValue: 1)
    /// A captured answer was used.
    static let used = CandidateTraits(rawValue: 2)
    /// The answer was captured, and its use seen, or could have been.
    static let visible = CandidateTraits(rawValue: 4)
    /// The answer was captured, and there is follow-up in which its use could not have been seen.
    static let blind = CandidateTraits(rawValue: 8)
    /// Follow-up needed an answer that was not captured.
    static let missing = CandidateTraits(rawValue: 16)

    /// How many combinations there are.
    static let combinations = 32
}

extension CandidateTraits {
    /// For each candidate of a product what each of its registrations shows, a byte each.
    ///
    /// - Parameters:
    ///   - candidates: The candidates.
    ///   - uses: The uses of the product.
    ///   - isMature: For each of its registrations whether it is mature.
    ///   - table: The registrations of the log.
    /// - Returns: For each candidate a column.
    /// - Complexity: O(*n*) for *n* uses, and for *n* registrations for each candidate.
    static func columns(
        of candidates: [RuleCandidate], _ uses: ProductUses, isMature: [Bool], in table: RegistrationTable
    ) -> [[CandidateTraits]] {
        var columns = candidates.map { captures(of: $0, uses, isMature: isMature, in: table) }
        var numbers = [Int?](repeating: nil, count: uses.fields.count)
        for (number, candidate) in candidates.enumerated() { numbers[candidate.question.index] = number }
        for (row, index) in uses.registrationsWithUse.enumerated() where isMature[Int(index)] {
            for use in uses.used[row] {
                if let number = numbers[use.slot] { columns[number][Int(index)].insert(.used) }
            }
            for slot in uses.missing[row] {
                if let number = numbers[Int(slot)] { columns[number][Int(index)].insert(.missing) }
            }
        }
        for (row, index) in uses.registrationsShowingSome.enumerated() where isMature[Int(index)] {
            for slot in uses.shown[row] {
                guard let number = numbers[Int(slot)] else { continue }
                columns[number][Int(index)].remove(.blind)
                columns[number][Int(index)].insert(.visible)
            }
        }
        return columns
    }

    /// What each registration shows before more is known of single fields.
    private static func captures(
        of candidate: RuleCandidate, _ uses: ProductUses, isMature: [Bool], in table: RegistrationTable
    ) -> [CandidateTraits] {
        uses.positions.enumerated().map { index, position in
            guard isMature[index], table.isCaptured(candidate.question, in: Int(position)) else { return [] }
            return switch uses.views[index] {
            case .none: .captured
            case .visible: [.captured, .visible]
            case .blind: [.captured, .blind]
            }
        }
    }
}
