import Configuration
import DelimitedText
import RegistrationLog

/// Makes the survey of a log of the rows of all samples, in the order of their delivery.
///
/// A row counts where the program drew it: its id is that of a registration, and its code follows from that, from the name of the
/// sample and from the product. A sample is drawn from a log as it is shown, and years may lie between, so that the product may stand
/// for it by any name that it has: its own, an alias, or what is shown instead. The same holds for the names of questions.
struct SurveyAssembly {
    /// What became of the rows of one piece.
    struct Outcome {
        var accepted = 0
        var duplicates = 0
        var conflicts: [DeliveredRejection] = []
        /// Short rows among the duplicates and conflicts.
        var shortButNotAccepted = 0
    }

    /// The rows that count.
    private(set) var table = SurveyTable()
    /// On which line each of them begins.
    private(set) var lines: [UInt32] = []
    /// The log as it was assembled, and as it is shown, in the same order.
    private let assembled: RegistrationLog
    private let shown: RegistrationLog
    private let aliases: NameAliases
    private let questions: SurveyQuestions
    /// All that a product is called, in compared form, looked up once.
    private var productKeys: [ProductID: [String]] = [:]
    /// The rows so far, whatever their file.
    private var seen: Set<SurveyTable.Row> = []

    /// Creates the survey of no row.
    init(
        of assembled: RegistrationLog, shown: RegistrationLog, _ questions: SurveyQuestions, aliases: NameAliases
    ) {
        self.assembled = assembled
        self.shown = shown
        self.questions = questions
        self.aliases = aliases
    }

    /// Adds the rows of the next piece.
    ///
    /// - Complexity: Linear in its rows and marks, and in the questions once for each day, where their names depend on it.
    mutating func add(_ survey: DeliveredSurvey) -> Outcome {
        var outcome = Outcome()
        let names = questions.resolution(of: survey.rows.fields)
        var questionsOnDay: [CalendarDate?: FieldSetID] = [:]
        var firstMark = 0
        for (index, row) in survey.rows.surveys.enumerated() {
            let marks = survey.rows.surveyMarks[firstMark..<row.marksEnd]
            firstMark = row.marksEnd
            let isShort = survey.rows.shortRows.contains(row: index)
            guard let registration = survey.registrations[index],
                let sample = sample(of: row, id: survey.rows.ids.bytes(row.id), registration)
            else {
                outcome.conflicts.append(DeliveredRejection(start: row.start, cause: .row(.notDrawn)))
                if isShort { outcome.shortButNotAccepted += 1 }
                continue
            }
            let day = shown.registrations.time(of: registration).localDate
            let marked = names.fields(of: marks, on: day)
            let all = questionsOnDay[names.isDated ? day : nil] ?? table.fieldSet(names.all(on: day))
            questionsOnDay[names.isDated ? day : nil] = all
            let entry = SurveyTable.Row(
                registration: registration,
                // Who marks has looked.
                outcome: row.outcome == .open && !marked.isEmpty ? .lookedAt : row.outcome,
                marked: table.fieldSet(marked), questions: all,
                beneficiary: row.beneficiary, sample: table.sample(named: sample), file: survey.file)
            if seen.insert(entry.inFile(FileID(0))).inserted {
                table.append(entry)
                lines.append(row.start.line)
                outcome.accepted += 1
            } else {
                outcome.duplicates += 1
                if isShort { outcome.shortButNotAccepted += 1 }
            }
        }
        return outcome
    }

    /// The name of the sample into which a row was drawn; nil where its code does not follow from `id` and any name of the product of
    /// `registration`.
    private mutating func sample(of row: SurveyRow, id: [UInt8], _ registration: Int) -> String? {
        let text = FormulaGuard.removed(from: row.sample)
        guard let blank = text.lastIndex(where: \.isWhitespace) else { return nil }
        let name = String(text[..<blank])
        let code = text[text.index(after: blank)...].lowercased()
        let isDrawn = keys(ofProductOf: registration).contains { key in
            SampleCode(sample: name, productKey: key, id: id).text == code
        }
        return isDrawn ? name : nil
    }

    /// All that the product of a registration is called, in compared form.
    private mutating func keys(ofProductOf registration: Int) -> [String] {
        let product = assembled.registrations.product(of: registration)
        if let known = productKeys[product] { return known }
        let key = assembled.products[product.index].key
        let shownKey = shown.products[shown.registrations.product(of: registration).index].key
        let keys = [key] + aliases.products.aliases(of: key) + (shownKey == key ? [] : [shownKey])
        productKeys[product] = keys
        return keys
    }
}

extension SurveyTable.Row {
    /// The same row as if it stood in another file.
    fileprivate func inFile(_ file: FileID) -> SurveyTable.Row {
        SurveyTable.Row(
            registration: Int(registration), outcome: outcome, marked: marked, questions: questions,
            beneficiary: beneficiary, sample: sample, file: file)
    }
}
