import Metrics
import RegistrationLog

extension Reservation {
    /// Everything that is known to be wrong, the gravest first: what would change most of the decision if it were mended.
    ///
    /// 1. What leaves nothing to decide on. 2. Follow-up that is not there. 3. What may turn proposals to drop questions
    /// round. 4. What is wrong with single files and names. 5. Of what nothing can be said.
    static func all(_ input: ReportInput) -> [Reservation] {
        let rows = ofRows(input)
        guard input.analysis.totals.counts.registrations != 0 else {
            return rows + ofFilesNotRead(input) + ofFiles(input)
        }
        return rows + ofSources(input, areSevere: true) + ofFollowUp(input) + ofAnswers(input)
            + ofNames(input, areProtected: true) + ofSamples(input) + ofCoverage(input)
            + input.analysis.warnings.map(figures)
            + ofResemblance(input) + ofUnseenMonths(input) + ofFilesNotRead(input) + ofSources(input, areSevere: false)
            + ofFiles(input) + ofNames(input, areProtected: false)
            + ofQuestions(input.analysis.totals.questions, saysHowMany: input.smallCells == nil)
            + [.readingLeavesNoTrace]
    }

    private static func ofRows(_ input: ReportInput) -> [Reservation] {
        let rows = input.intake.totals
        if let all = rows.rows.exact, let rejected = rows.rejected.exact {
            if all > 0, rejected == all { return [.everyRowRejected(rows: all)] }
            let limit = input.wording.numbers.setting(input.intake.rejectionLimit.percent)
            if let file = input.intake.tooMuchRejectedFile,
                let share = file.rejectedText.flatMap(input.wording.numbers.share)
            {
                return [.rejectedText(share: share, file: file.name, limit: limit)]
            }
            if input.intake.rejectionLimit.isExceeded {
                return [.rejectedRows(rejected, of: all, limit: limit)]
            }
        }
        let registrations = input.analysis.totals.counts.registrations
        if registrations.exact == nil { return [.everythingLeftOut] }
        return registrations == 0 ? [.noRegistrations] : []
    }

    private static func ofSources(_ input: ReportInput, areSevere: Bool) -> [Reservation] {
        input.intake.sourceWarnings.filter { $0.isSevere == areSevere }.map(source)
    }

    /// That nothing can be seen at all.
    private static func ofFollowUp(_ input: ReportInput) -> [Reservation] {
        let questions = input.analysis.totals.questions
        let joinsNothing = input.intake.sourceWarnings.contains { if case .nothingJoins = $0 { true } else { false } }
        let isWithout = input.analysis.totals.counts.followUpCoverage.published?.numerator == 0
        let isBlind = questions.asked > 0 && questions[.notMeasurable] == questions.asked
        return (isWithout && !joinsNothing ? [.noFollowUp] : [])
            + (isBlind ? [.nothingMeasurable(asked: questions.asked)] : [])
    }

    /// To how many questions most answers are the same as those to others, where a tenth of the proposals to drop a question are
    /// among them; nothing where fewer are.
    private static func ofAnswers(_ input: ReportInput) -> [Reservation] {
        let filled = input.intake.filledFields
        if filled.isEmpty { return [] }
        let dropped = input.analysis.products.flatMap(\.fields).filter { Proposal($0) == .drop }
        let among = dropped.count { filled.contains(Normalisation.compared($0.name)) }
        return among > 0 && among * 10 >= dropped.count ? [.sameAnswer(questions: filled.count)] : []
    }

    /// Names in `kcc.yaml` that name nothing: a question that was to be protected, or any other.
    private static func ofNames(_ input: ReportInput, areProtected: Bool) -> [Reservation] {
        input.intake.warnings.compactMap { warning in
            guard case .unknownName(let name) = warning, name.isProtected == areProtected else { return nil }
            return .unknownName(name)
        }
    }

    /// That follow-up is rare, on the whole or else at products with a proposal to drop a question.
    private static func ofCoverage(_ input: ReportInput) -> [Reservation] {
        let totals = input.analysis.totals
        if let coverage = totals.counts.followUpCoverage.published {
            if coverage.numerator == 0 { return [] }
            if isLow(coverage) { return [.lowCoverage(coverage)] }
        }
        let products = input.analysis.products.compactMap { product -> ProductCoverage? in
            guard product.proposals[.drop] > 0, let coverage = product.counts.followUpCoverage.published,
                isLow(coverage)
            else { return nil }
            return ProductCoverage(product: product.name, coverage: coverage)
        }
        return products.isEmpty ? [] : [.lowCoverageOf(products)]
    }

    /// At which products too little of a sample was looked at.
    private static func ofSamples(_ input: ReportInput) -> [Reservation] {
        let products = SurveyedProduct.all(in: input.analysis).filter(\.isLittleLookedAt)
        return products.isEmpty ? [] : [.fewLookedAt(products)]
    }

    /// That names in the follow-up which nobody asks may be questions.
    private static func ofResemblance(_ input: ReportInput) -> [Reservation] {
        let number = input.analysis.products.lazy.flatMap(\.fields).filter { $0.judgement?.isOfResemblance ?? false }
            .count
        return number == 0 ? [] : [.resembling(number)]
    }

    /// Which months of the calendar were not seen, of products with a proposal to drop a question, in the order of the report;
    /// nothing without such products.
    private static func ofUnseenMonths(_ input: ReportInput) -> [Reservation] {
        let products = input.analysis.products.filter { !$0.unseenMonths.isEmpty && $0.questions[.drop] > 0 }
        guard let first = products.first else { return [] }
        let unseen = products.map { Set($0.unseenMonths) }
        let atAll = unseen.reduce(Set(first.unseenMonths)) { $0.intersection($1) }
        let atSome = unseen.reduce(Set()) { $0.union($1) }.subtracting(atAll)
        return [.unseen(months: atAll.sorted(), atSome: atSome.sorted(), products: products.map(\.name))]
    }

    /// Which files were not read.
    private static func ofFilesNotRead(_ input: ReportInput) -> [Reservation] {
        input.intake.files.compactMap { file -> Reservation? in
            guard case .notPlaced = file.placement else { return nil }
            return .notPlaced(file: file.name, reason: input.wording.intake.explanation(of: file.placement))
        }
    }

    /// What was found in files that were read, in the order in which it was found: what several have in common, once.
    private static func ofFiles(_ input: ReportInput) -> [Reservation] {
        var found: [(warning: PublishedWarning, alsoIn: Int)] = []
        var indices: [FileFault: Int] = [:]
        for warning in input.intake.warnings where warning.bearsOnFigures {
            let fault = FileFault(warning)
            if let index = fault.flatMap({ indices[$0] }) {
                found[index].alsoIn += 1
            } else {
                if let fault { indices[fault] = found.count }
                found.append((warning, 0))
            }
        }
        return found.map { .input($0.warning, alsoIn: $0.alsoIn) }
    }

    /// Of how many of the questions nothing, or too little, can be said.
    private static func ofQuestions(_ questions: QuestionCounts, saysHowMany: Bool) -> [Reservation] {
        let unmeasured = questions[.notMeasurable]
        return
            (unmeasured > 0 && unmeasured < questions.asked
            ? [.notMeasurable(unmeasured, asked: questions.asked)] : [])
            + (questions[.insufficientData] > 0
                ? [.insufficientData(questions[.insufficientData], saysHowMany: saysHowMany)] : [])
    }
}

extension Judgement {
    /// Whether the question may go by another name in the follow-up.
    fileprivate var isOfResemblance: Bool {
        grounds.contains { if case .resembles = $0 { true } else { false } }
    }
}

extension PublishedWarning {
    /// Whether figures may be wrong by it; what was left out on purpose, or is said elsewhere, is no reservation.
    fileprivate var bearsOnFigures: Bool {
        switch self {
        case .ambiguousDates, .unreadTimes, .actionIDsLostDigits, .noRows, .namelessColumns, .unlistedQuestions,
            .tooManyLinks, .shortRows, .otherHeader, .stopsAtLimit, .cutOff, .suggestedPlaceholder, .withoutHeader,
            .mergeableRepeats, .systemColumns, .groupedNames, .longNames, .outsideColumns, .unaskedQuestions:
            true
        case .duplicatesWithOtherAnswers, .configuredOtherwise, .shieldedLabels, .unplacedColumns, .hiddenColumns,
            .severalColumns, .employeeColumns, .unknownName:
            false
        }
    }
}
