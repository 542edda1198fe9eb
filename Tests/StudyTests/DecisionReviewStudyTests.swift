import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

/// Decisions on the questions of a small folder, whose last registration is of 1 March 2024.
@Suite struct DecisionReviewStudyTests {
    private func decision(
        _ product: String, _ field: String, _ decision: Proposal, from day: Int = 19_754, line: Int = 2
    ) -> ListedDecision {
        var row = ListedDecision(
            product: ListedName(product), field: ListedName(field), proposal: nil, decision: decision, line: line)
        row.effectiveDate = CalendarDate(dayNumber: day)  // 1 February 2024 unless said otherwise
        return row
    }

    private func study(
        _ decisions: [ListedDecision]?, rules: [ListedRule] = [], yaml: String? = nil
    ) throws -> Study {
        var options = StudyOptions(substitutes: .test)
        options.decisions = decisions.map { DecisionList(file: "lijst.csv", decisions: $0, rules: rules) }
        let folder = try InputFolder.example(yaml: yaml)
        return try withExtendedLifetime(folder) { try Study(of: [folder.path], options) }
    }

    @Test func withoutAListNothingIsReviewed() throws {
        #expect(try study(nil).decisionReview == nil)
    }

    /// One of two passports asks for the telephone: the cell of the other is empty.
    @Test func decisionsAreHeldAgainstTheLog() throws {
        let review = try #require(try study([decision("Paspoort ", "TELEFOON", .drop)]).decisionReview)
        #expect(review.decisions.map(\.execution) == [.notCarriedOut(count: 1, of: 2)])
        #expect(review.decisions.map(\.productName) == ["paspoort"])
        #expect(review.newQuestions.map(\.product.name) == ["verhuizing"])
        #expect(review.file == "lijst.csv")
    }

    /// Names, dated ones too, mean what they mean last.
    @Test func aliasesHoldForNamesOfTheList() throws {
        let yaml = """
            products: [{ name: paspoort, aliases: [reisdocument] }]
            fields: [{ name: telefoon, aliases: [mobiel, { name: nummer, from: 2024-03-01 }] }]

            """
        let rule = ListedRule(
            product: ListedName("reisdocument"), field: ListedName("nummer"), attribute: .registration(.channel),
            values: ["balie"])
        let review = try #require(
            try study(
                [
                    decision("Reisdocument", "mobiel", .drop), decision("reisdocument", "nummer", .drop),
                    decision("reisdocument", "mobiel", .restrict),
                ], rules: [rule], yaml: yaml
            ).decisionReview)
        // No registration has a channel, so that the rule holds for none.
        #expect(
            review.decisions.map(\.execution) == [
                .notCarriedOut(count: 1, of: 2), .notCarriedOut(count: 1, of: 2), .notInLog,
            ])
        #expect(review.decisions.map(\.decision.field.name) == ["mobiel", "nummer", "mobiel"])
    }

    @Test func namesThatTheLogDoesNotHaveAreSaidOnce() throws {
        let study = try study([
            decision("pasport", "telefoon", .drop, line: 2), decision("Pasport", "telefoon", .keep, line: 3),
            decision("paspoort", "telefon", .drop, line: 4), decision("paspoort", "schoenmaat", .drop, line: 5),
            decision("paspoort", "schoenmaat", .add, line: 6), decision("paspoort", "telefoon", .drop, line: 7),
        ])
        let review = try #require(study.decisionReview)
        func name(_ kind: UnknownListedName.Kind, _ name: String, _ nearest: String?, line: Int) -> UnknownListedName {
            UnknownListedName(file: "lijst.csv", line: line, kind: kind, name: name, nearest: nearest)
        }
        // The size of shoes is gone since it was dropped, and nothing comes near it.
        #expect(
            UnknownListedName.all(in: review, study.log) == [
                name(.product, "pasport", "paspoort", line: 2), name(.question, "telefon", "telefoon", line: 4),
                name(.question, "schoenmaat", nil, line: 6),
            ])
    }

    /// Of many names the first are held against those of the log, and all are said.
    @Test func manyUnknownNamesAreSaid() throws {
        let study = try study((0..<60).map { decision("paspoor\($0)", "telefoon", .keep, line: $0 + 2) })
        let unknown = UnknownListedName.all(in: try #require(study.decisionReview), study.log)
        #expect(unknown.count == 60)
        #expect(unknown.count { $0.nearest == "paspoort" } == 20)
    }
}
