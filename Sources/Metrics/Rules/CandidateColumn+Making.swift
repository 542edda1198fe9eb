import RegistrationLog

extension CandidateColumn {
    /// For each candidate of a product what its registrations show.
    ///
    /// - Parameters:
    ///   - candidates: The candidates.
    ///   - uses: The uses of the product.
    ///   - isMature: For each of its registrations whether it is mature.
    ///   - table: The registrations of the log.
    ///   - leastShare: One in how many registrations must answer a question that has a byte for each.
    /// - Returns: For each candidate a column.
    /// - Complexity: O(*n* + *a* + *u* log *n*) for *n* registrations, *a* answers to candidates and *u* uses.
    static func columns(
        of candidates: [RuleCandidate], _ uses: ProductUses, isMature: [Bool], in table: RegistrationTable,
        leastShare: Int = leastShare
    ) -> [CandidateColumn] {
        var numbers = [Int?](repeating: nil, count: uses.fields.count)
        for (number, candidate) in candidates.enumerated() { numbers[candidate.question.index] = number }
        let isRare = candidates.map { $0.matureCaptured * leastShare < uses.registrations }
        let rare = indices(of: candidates, where: isRare, numbers, uses, isMature: isMature, in: table)
        var columns = zip(candidates, zip(isRare, rare)).map { candidate, indices in
            let shown = { (index: Int) in
                traits(of: candidate.question, uses, index, isMature: isMature[index], in: table)
            }
            return indices.0
                ? CandidateColumn(of: indices.1, indices.1.map { shown(Int($0)) })
                : CandidateColumn(ofAll: (0..<uses.registrations).map(shown))
        }
        for (row, index) in uses.registrationsWithUse.enumerated() where isMature[Int(index)] {
            for use in uses.used[row] {
                if let number = numbers[use.slot] { columns[number].change(index) { $0.insert(.used) } }
            }
            for slot in uses.missing[row] {
                if let number = numbers[Int(slot)] { columns[number].change(index) { $0.insert(.missing) } }
            }
        }
        for (row, index) in uses.registrationsShowingSome.enumerated() where isMature[Int(index)] {
            for slot in uses.shown[row] {
                guard let number = numbers[Int(slot)] else { continue }
                columns[number].change(index) { traits in
                    traits.remove(.blind)
                    traits.insert(.visible)
                }
            }
        }
        return columns
    }

    /// What a registration shows of a question before more is known of single uses.
    private static func traits(
        of question: ProductFieldID, _ uses: ProductUses, _ index: Int, isMature: Bool, in table: RegistrationTable
    ) -> CandidateTraits {
        guard isMature, table.isCaptured(question, in: uses.position(at: index)) else { return [] }
        return switch uses.views[index] {
        case .none: .captured
        case .visible: [.captured, .visible]
        case .blind: [.captured, .blind]
        }
    }

    /// For each candidate that few registrations answer those that are mature and answer it or should have, ascending; nothing for
    /// the others.
    private static func indices(
        of candidates: [RuleCandidate], where isRare: [Bool], _ numbers: [Int?], _ uses: ProductUses,
        isMature: [Bool], in table: RegistrationTable
    ) -> [[UInt32]] {
        var indices = [[UInt32]](repeating: [], count: candidates.count)
        guard isRare.contains(true) else { return indices }
        var masks: [Int: UInt32] = [:]
        for (candidate, isRare) in zip(candidates, isRare) where isRare {
            masks[AnswerPage.number(of: candidate.question), default: 0] |=
                1 << UInt32(AnswerPage.bit(of: candidate.question))
        }
        for (index, position) in uses.positions.enumerated() where isMature[index] {
            for page in table.pages[table.pageRange(of: Int(position))] {
                var bits = page.captured & (masks[page.number] ?? 0)
                while bits != 0 {
                    let field = AnswerPage.field(at: bits.trailingZeroBitCount, ofPage: page.number)
                    if let number = numbers[field.index] { indices[number].append(UInt32(index)) }
                    bits &= bits - 1
                }
            }
        }
        for (row, index) in uses.registrationsWithUse.enumerated() where isMature[Int(index)] {
            for slot in uses.missing[row] {
                if let number = numbers[Int(slot)], isRare[number] { indices[number].append(index) }
            }
        }
        // Both lists ascend, and no registration is in both.
        return indices.map { $0.sorted() }
    }
}
