import RegistrationLog

extension ProductPresent {
    /// Computes what is asked of a product now.
    ///
    /// - Complexity: O(*n*) for *n* registrations for each field with verdict `drop` that is not asked any more.
    init(
        of uses: ProductUses, answers: AnswerTally, fields: [FieldFigures], days: TallyDays, rules: FieldRules
    ) {
        let dropped = fields.filter { $0.verdict == .drop }
        let recent = fields.reduce(0) { $0 + $1.answers.recentCaptured }
        questionsPerContact = Ratio(recent, answers.recent)
        proposedQuestionsPerContact = Ratio(
            recent - dropped.reduce(0) { $0 + $1.answers.recentCaptured }, answers.recent)
        lastDay = answers.lastDay
        if let own = answers.lastDay, let last = days.last {
            isSilent = RecentDays.isSilent(since: own, lastDay: last)
        } else {
            isSilent = true
        }
        guard let seconds = rules.secondsPerQuestion else {
            (hoursToWin, hoursWon) = (nil, nil)
            return
        }
        hoursToWin = dropped.filter { $0.stoppedSince == nil }.reduce(0) { sum, field in
            guard let year = days.lastYear else { return sum }
            return sum + YearlyAnswers.hours(of: field.answers.yearlyCaptured, on: year, seconds: seconds)
        }
        hoursWon = dropped.reduce(0) { sum, field in
            guard let stopped = field.stoppedSince else { return sum }
            let year = YearlyAnswers.days(
                from: days.first, through: CalendarDate(dayNumber: stopped.dayNumber - 1))
            let captured = uses.captures(of: field.field, on: year, in: rules.log.registrations)
            return sum + YearlyAnswers.hours(of: captured, on: year, seconds: seconds)
        }
    }
}

extension ProductUses {
    /// In how many registrations on these days an answer to `field` was captured.
    fileprivate func captures(of field: FieldID, on days: ClosedRange<Int>, in table: RegistrationTable) -> Int {
        guard let identifier = table.existingProductField(field, of: product) else { return 0 }
        return positions.count { days.contains(table.day(of: $0)) && table.isCaptured(identifier, in: Int($0)) }
    }
}
