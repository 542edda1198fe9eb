import RegistrationLog

extension StorySample {
    /// How many days at the end of a month the export of the next month delivers again.
    private static var overlapDays: Int { 2 }

    /// Writes a registration of the front office; nil when no delivery of it can be taken in.
    mutating func deliverWide(_ registration: SampleRegistration) throws -> DeliveredRegistration? {
        var random = RandomStream(seed: seed, name: .delivery, registration.number)
        let month = registration.time.day.components.month
        let laterMonth = CalendarDate(dayNumber: registration.time.day.dayNumber + Self.overlapDays).components.month
        let deliveries = laterMonth == month || month == 12 ? [month] : [month, month + 1]
        var delivered: DeliveredRegistration?
        for month in deliveries {
            let cells = wideCells(of: registration, in: month, answers: registration.answers, random: &random)
            let layout = months[month - 1].file.layout
            if let fault = Fault.drawn(rate: Self.faultRate, layout: layout, random: &random) {
                try months[month - 1].file.reject(cells, for: fault, random: &random)
            } else if delivered != nil {
                try deliverWideAgain(registration, in: month, random: &random)
            } else {
                try months[month - 1].file.accept(cells)
                let precision = months[month - 1].file.dialect.timeStyle.precision
                delivered = DeliveredRegistration(
                    time: registration.time.timestamp(precision), answers: registration.answers)
            }
        }
        return delivered
    }

    /// Writes an answer of the case system in each row; nil when none of them can be taken in.
    mutating func deliverLong(_ registration: SampleRegistration) throws -> DeliveredRegistration? {
        var random = RandomStream(seed: seed, name: .delivery, registration.number)
        let identifier = registration.identifier(in: .caseSystem, seed: seed)
        let style = caseSystem.file.dialect.timeStyle
        var accepted: [SampleAnswer] = []
        var start: LocalTime?
        for (position, answer) in registration.answers.enumerated() {
            // The system stamps every answer when it is saved, a few seconds after the one before it.
            let saved = registration.time.adding(seconds: position * 4)
            func cells(_ product: Int, _ text: String) -> [String] {
                caseSystem.cells(
                    identifier: identifier, time: style.text(saved), product: story.products[product].name,
                    known: [registration.writtenChannel, registration.writtenDepartment(in: .caseSystem)],
                    employee: registration.employee,
                    question: story.wording(of: answer.field, for: registration.product, on: saved.day), answer: text)
            }
            // What this system has for no answer: nothing, or words that only kcc.yaml knows to say nothing.
            let written = ["-": "", "?": "zie dossier"][answer.text] ?? answer.text
            if let fault = Fault.drawn(rate: Self.faultRate, layout: caseSystem.file.layout, random: &random) {
                try caseSystem.file.reject(cells(registration.product, written), for: fault, random: &random)
            } else if start != nil, random.happens(0.001) {
                try caseSystem.file.reject(
                    cells(otherProduct(than: registration), written), for: .otherProduct, random: &random)
            } else {
                try caseSystem.file.accept(cells(registration.product, written))
                accepted.append(answer)
                start = start ?? saved
                if random.happens(0.004) {
                    try caseSystem.file.writeDuplicate(cells(registration.product, "zie brief"))
                    if !answer.isCaptured { ledger.addDuplicateWithOtherFields() }
                }
            }
        }
        return start.map { DeliveredRegistration(time: $0.timestamp(style.precision), answers: accepted) }
    }

    /// Writes a registration of a system that writes a row for each; nil when it cannot be taken in.
    mutating func deliverOnce(
        _ registration: SampleRegistration, in system: RegistrationSystem
    ) throws -> DeliveredRegistration? {
        // Taken out, so that it has one owner: a second one would have its buffer copied for every row.
        guard var export = exports.removeValue(forKey: system) else { return nil }
        defer { exports[system] = export }
        var random = RandomStream(seed: seed, name: .delivery, registration.number)
        func cells(_ identifier: String) -> [String] {
            export.cells(
                of: registration, identifier: identifier, product: story.products[registration.product].name,
                answers: registration.answers, random: &random)
        }
        let identifier = registration.identifier(in: system, seed: seed)
        let healthy = cells(identifier)
        if let fault = drawnFault(of: export, random: &random) {
            try export.file.reject(healthy, for: fault, random: &random)
            return nil
        }
        try export.file.accept(healthy)
        // Delivered again with its id in capitals, which says the same where it is a universal one.
        if random.happens(0.004) {
            try export.file.writeDuplicate(cells(system == .contactRegister ? identifier.uppercased() : identifier))
        }
        return DeliveredRegistration(
            time: registration.time.timestamp(export.file.dialect.timeStyle.precision), answers: registration.answers)
    }

    /// A fault of a row of `export`: broken answers only behind so many whole ones that no reader can doubt what the
    /// column holds.
    private func drawnFault(of export: any RegistrationExport, random: inout RandomStream) -> Fault? {
        let layout = export.file.layout
        if layout.answers != nil, export.file.truth.accepted >= 1_100, random.happens(0.02) { return .brokenAnswers }
        return Fault.drawn(rate: Self.faultRate, layout: layout, random: &random)
    }

    /// Writes a registration that was accepted already: as it was, corrected, or at odds with itself.
    private mutating func deliverWideAgain(
        _ registration: SampleRegistration, in month: Int, random: inout RandomStream
    ) throws {
        var cells = wideCells(of: registration, in: month, answers: registration.answers, random: &random)
        switch random.number(below: 100) {
        case 0:
            cells[2] = story.products[otherProduct(than: registration)].name
            try months[month - 1].file.reject(cells, for: .otherProduct, random: &random)
        case 1:
            cells[1] = months[month - 1].file.dialect.timeStyle.text(registration.time.adding(seconds: 420))
            try months[month - 1].file.reject(cells, for: .otherTime, random: &random)
        case 2...5:
            var answers = registration.answers
            let position = random.number(below: answers.count)
            let first = answers[position]
            answers[position] = SampleAnswer(
                field: first.field, text: first.isCaptured ? "onbekend" : "alsnog doorgegeven",
                isCaptured: !first.isCaptured)
            try months[month - 1].file.writeDuplicate(
                wideCells(of: registration, in: month, answers: answers, random: &random))
            ledger.addDuplicateWithOtherFields()
        case 6...9:
            let answers = registration.answers.map { answer in
                SampleAnswer(
                    field: answer.field, text: answer.isCaptured ? "\(answer.text), gecorrigeerd" : answer.text,
                    isCaptured: answer.isCaptured)
            }
            try months[month - 1].file.writeDuplicate(
                wideCells(of: registration, in: month, answers: answers, random: &random))
        default: try months[month - 1].file.writeDuplicate(cells)
        }
    }

    private func wideCells(
        of registration: SampleRegistration, in month: Int, answers: [SampleAnswer], random: inout RandomStream
    ) -> [String] {
        months[month - 1].cells(
            of: registration, identifier: registration.identifier(in: .frontOffice, seed: seed),
            product: spelling(of: registration), answers: answers, random: &random)
    }

    /// The product as it was typed: now and then in capitals, or with a blank too many.
    private func spelling(of registration: SampleRegistration) -> String {
        let name = story.products[registration.product].name
        if registration.number.isMultiple(of: 97) { return name.uppercased() }
        return registration.number.isMultiple(of: 89) ? "\(name) " : name
    }

    private func otherProduct(than registration: SampleRegistration) -> Int {
        (registration.product + 1) % story.products.count
    }
}
