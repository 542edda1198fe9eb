import Configuration
public import Ingest
import RegistrationLog

/// The text of a `kcc.yaml` that says what the program makes of its input by itself.
///
/// Used unchanged it changes no figure. What it proposes is commented out: a line that begins with `#` and a blank
/// explains, any other `#` can be taken off to have the line hold.
///
/// 1. The time zone.
/// 2. An item for every file: what was made of it, or what would have it placed.
/// 3. Proposals: questions in texts, placeholders, other spellings of fields, what joins ids, who gains by each type of action.
/// 4. What only people know: whose report it is, what a question costs, when other questions were asked.
public struct ProposedConfiguration: Sendable {
    /// The text, with a line end behind its last line.
    public let text: String

    /// Writes the text for `intake`, which was read without any `kcc.yaml`, and in whose texts `questions` were found.
    ///
    /// - Throws: `YamlError` where the emitter of YAML refuses a name.
    public init(of intake: Intake, questions: [ProposedQuestions] = []) throws {
        let sections = [
            Self.introduction, try Self.timeZone(intake), try Self.files(intake, questions),
            try Self.questions(questions), try Self.placeholders(intake), try Self.fields(intake),
            try Self.identifiers(intake), try Self.actions(intake), Self.report,
        ]
        text = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private static let introduction = [
        "# What kcc-analyze makes of these files by itself. Save this as kcc.yaml in their",
        "# folder: used unchanged it changes no figure, and what you correct goes before",
        "# every guess. A line that begins with # and a blank explains; take the # off",
        "# the other lines to have them hold.",
    ]

    private static func timeZone(_ intake: Intake) throws -> [String] {
        ["# The zone of times that name none.", "timezone: \(try YAMLText.quoted(intake.ledger.timeZone))"]
    }

    /// The items of files, those in deeper folders first, so that none takes the file of another by its last name.
    private static func files(_ intake: Intake, _ questions: [ProposedQuestions]) throws -> [String] {
        var lines = ["# The first item whose pattern matches a file holds for it.", "files:"]
        let depth = { (file: FileDescription) in file.name.count { $0 == "/" } }
        let inOrder = intake.descriptions.enumerated().sorted {
            (-depth($0.element), $0.offset) < (-depth($1.element), $1.offset)
        }
        for (index, file) in inOrder {
            switch file.reading {
            case .placed(let placed):
                lines += try ProposedRule(of: placed, name: file.name).lines.map { "  " + $0 }
                if let texts = questions.first(where: { $0.file == FileID(index) }) {
                    let role = ColumnRole.answers.rawValue
                    lines.append(
                        "#      \(role): \(try YAMLText.quoted(texts.column))  # Lines that begin with a question.")
                }
                if intake.ledger.warnings.contains(where: { $0.isMergeableRepeats(of: FileID(index)) }) {
                    lines.append(
                        "    # Later rows of a registration answer other questions than its first. To add them:")
                    lines.append("#    repeats: merge")
                }
                if placed.systemColumns.isEmpty { continue }
                lines.append("    # Called like what systems keep. Are these questions to citizens? If not:")
                lines.append("#    ignore: \(try YAMLText.list(placed.systemColumns))")
            case .notPlaced(let problem, _):
                guard case .notPlaced(_, let text) = file.withoutUnknownNames.reading,
                    let rule = try ProposedRule(
                        settling: problem, name: file.name, candidates: text.candidates, headerOf: text.headerOf)
                else { continue }
                lines.append("  # Not placed, and why is told by: kcc-analyze inspect")
                lines += rule.lines.map { "#  " + $0 }
            case .lookup, .ignored: continue
            }
        }
        return lines
    }

    private static func questions(_ proposals: [ProposedQuestions]) throws -> [String] {
        guard !proposals.isEmpty else { return [] }
        var seen: Set<String> = []
        let texts = proposals.flatMap(\.questions).filter { seen.insert(Normalisation.compared($0)).inserted }
        return [
            "# What begins a line in at least \(LineBeginnings.leastRegistrations) registrations. Leave out what is no question, and take",
            "# the # off the column above too.",
            "#questions:",
        ] + (try texts.map { "#  - \(try YAMLText.quoted($0))" })
    }

    private static func placeholders(_ intake: Intake) throws -> [String] {
        let words = intake.ledger.warnings.compactMap { warning in
            if case .suggestedPlaceholder(let word, _) = warning { word } else { nil }
        }
        let lines = [
            "# Answers that count as no answer are \(try YAMLText.list(intake.ledger.placeholders)).",
            "# Add others, and remove such as are answers to you.",
            "#placeholders:",
        ]
        guard !words.isEmpty else { return lines + ["#  add: []", "#  remove: []"] }
        return lines + [
            "#  add: \(try YAMLText.list(words))  # Fills most answers of several fields.", "#  remove: []",
        ]
    }

    private static func fields(_ intake: Intake) throws -> [String] {
        let proposals = ProposedAliases.all(of: intake.log)
        guard !proposals.isEmpty else { return [] }
        var lines = [
            "# Questions whose names nearly agree, and which no registration asks both. Those",
            "# that are one question are counted as one under its name here.",
            "#fields:",
        ]
        for proposal in proposals {
            lines.append("#  - name: \(try YAMLText.quoted(proposal.name))")
            lines.append("#    aliases: \(try YAMLText.list(proposal.aliases))")
        }
        return lines
    }

    /// What would have the ids of follow-up join, for files of which more than a tenth do not.
    private static func identifiers(_ intake: Intake) throws -> [String] {
        let changes = intake.ledger.files.compactMap { file -> IdentifierChange? in
            guard let joining = file.joining, joining.orphans * 10 > joining.within else { return nil }
            return joining.trial.best.flatMap { IdentifierChange(rawValue: $0.name) }
        }
        guard !changes.isEmpty else { return [] }
        let names = IdentifierChange.allCases.filter(changes.contains).map(\.rawValue)
        return [
            "# Ids of follow-up that no registration has would join one if both were read so.",
            "#ids: [\(names.joined(separator: ", "))]",
        ]
    }

    private static func actions(_ intake: Intake) throws -> [String] {
        let actions = intake.log.actionTypes.filter { !intake.isSubstitute($0.name, for: .action) }
        guard !actions.isEmpty else { return [] }
        var lines = [
            "# Who gains by a type of action, where its own row does not say so: citizen,",
            "# organisation or both. What stands here is proposed by the verb; you decide.",
            "#actions:",
        ]
        for action in actions {
            lines.append("#  - name: \(try YAMLText.quoted(action.name))")
            if let beneficiary = Beneficiary.suggested(byName: action.name) {
                lines.append("#    beneficiary: \(beneficiary.rawValue)")
            } else {
                lines.append("#    # beneficiary: citizen, organisation or both")
            }
        }
        return lines
    }

    /// What no file can say.
    private static let report = [
        "# Whose report it is and what it is called; how long a question takes, and who says",
        "# so; over how many times that follow-up missed its answer a dropped question comes",
        "# back; since when other questions were asked.",
        "#organisation: \"…\"",
        "#title: \"…\"",
        "#seconds_per_question: { value: 10, source: \"…\" }",
        "#stop_rule: { missing: 5 }",
        "#protocol_changes: [{ date: 2024-07-01, product: \"…\", note: \"…\" }]",
    ]
}

extension IntakeWarning {
    /// Whether it says that rows of `file` may complete registrations.
    fileprivate func isMergeableRepeats(of file: FileID) -> Bool {
        if case .mergeableRepeats(file, _) = self { true } else { false }
    }
}
