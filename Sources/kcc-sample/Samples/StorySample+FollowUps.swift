import RegistrationLog

extension StorySample {
    /// Writes `entry` into the exports of `system` and counts what it means for the registrations that it reaches, whose
    /// outcomes stand at the same positions; they are none where no reader knows of any.
    mutating func deliver(
        _ entry: FollowUpEntry, of system: FollowUpSystem, to registrations: [DeliveredRegistration],
        outcomes: inout [RegistrationOutcome], stream: Int
    ) throws {
        var random = RandomStream(seed: seed, name: .fault, stream)
        let files = SampleFollowUpFile.files(of: system, on: entry.time.day, in: story.year).map(\.rawValue)
        for mentions in files.first.map({ followUps[$0].rows(of: entry) }) ?? [] {
            var isAccepted = false
            for file in files {
                let cells = followUps[file].cells(of: entry, mentioning: mentions)
                let layout = followUps[file].file.layout
                if let fault = Fault.drawn(rate: Self.faultRate, layout: layout, random: &random) {
                    try followUps[file].file.reject(cells, for: fault, random: &random)
                    continue
                }
                if isAccepted {
                    try followUps[file].file.writeDuplicate(cells)
                    continue
                }
                isAccepted = true
                try followUps[file].file.accept(cells)
                count(entry, mentioning: mentions, of: system, in: file, for: registrations, outcomes: &outcomes)
                if random.happens(0.004) { try followUps[file].file.writeDuplicate(cells) }
            }
        }
    }

    /// Counts an accepted row.
    private mutating func count(
        _ entry: FollowUpEntry, mentioning mentions: [FollowUpEntry.Mention], of system: FollowUpSystem, in file: Int,
        for registrations: [DeliveredRegistration], outcomes: inout [RegistrationOutcome]
    ) {
        guard !registrations.isEmpty else { return followUps[file].file.countOrphan() }
        let export = followUps[file]
        let followed = registrations.indices.filter { export.follows(entry, registration: registrations[$0]) }
        guard !followed.isEmpty else { return followUps[file].file.countBeforeRegistration() }
        ledger.addAction(of: system, on: entry.time.day)
        for position in followed {
            outcomes[position].add(
                mentioned: export.namesFields ? mentions.map(\.field) : [],
                values: export.holdsValues ? entry.values : [], required: entry.required,
                beneficiary: entry.beneficiary, in: system)
        }
    }

    /// Writes actions that follow registrations of the year before, which are in no export.
    mutating func writeFollowUpOfLastYear() throws {
        try writeFirstRows()
        let kinds = story.products.indices.flatMap { product in
            story.products[product].followUps.indices.map { (product, $0) }
        }.filter { story.products[$0.0].followUps[$0.1].system.reachesBack }
        var outcomes: [RegistrationOutcome] = []
        for number in 1...60 {
            var random = RandomStream(seed: seed, name: .followUp, -number)
            let (product, kind) = random.pick(kinds)
            let noon = LocalTime(day: story.year.day(random.number(in: 2...25)), second: 43_200)
            let entry = entryOfLastYear(
                number, product: product, kind: kind, time: story.year.officeMoment(from: noon, random: &random))
            try deliver(
                entry, of: story.products[product].followUps[kind].system, to: [], outcomes: &outcomes, stream: -number)
        }
    }

    /// Writes a whole row at the top of each file that names fields, so that a reader sees that it does, however small
    /// the sample is.
    private mutating func writeFirstRows() throws {
        let days = [
            (SampleFollowUpFile.fieldService, 8), (.frontOfficeFirstHalf, 9), (.frontOfficeSecondHalf, 183),
            (.caseSystem, 10),
        ]
        for (file, day) in days {
            let kinds = story.products.indices.flatMap { product in
                story.products[product].followUps.indices.map { (product: product, kind: $0) }
            }
            let kind = kinds.first { kind in
                let system = story.products[kind.product].followUps[kind.kind].system
                return SampleFollowUpFile.files(of: system, on: story.year.day(day), in: story.year).contains(file)
            }
            guard let kind else { continue }
            let entry = entryOfLastYear(
                60 + file.rawValue + 1, product: kind.product, kind: kind.kind,
                time: LocalTime(day: story.year.day(day), second: 36_000))
            for mentions in followUps[file.rawValue].rows(of: entry) {
                try followUps[file.rawValue].file.accept(
                    followUps[file.rawValue].cells(of: entry, mentioning: mentions))
                followUps[file.rawValue].file.countOrphan()
            }
        }
    }

    private func entryOfLastYear(_ number: Int, product: Int, kind: Int, time: LocalTime) -> FollowUpEntry {
        var random = RandomStream(seed: seed, name: .takeover, -number)
        let followUp = story.products[product].followUps[kind]
        let prefix = story.products[product].system == .caseSystem ? "Z" : "K"
        let year = SampleYear(story.year.number - 1).shortName
        return FollowUpEntry(
            identifier: "V\(year)-\(number)", reference: "\(prefix)\(year)-\(padded(number * 37, to: 7))", time: time,
            action: followUp.action, beneficiary: followUp.beneficiary,
            employee: "KM\(padded(random.number(in: 1...42), to: 2))",
            mentions: story.usedFields[product][kind].prefix(2).map {
                FollowUpEntry.Mention(field: $0, name: story.fields[$0])
            },
            values: story.valueColumns(of: followUp.system).compactMap { column in
                guard let field = story.number(of: column.question.text) else { return nil }
                let text = followUp.columns.isEmpty ? "" : column.question.answer.text(on: time.day, random: &random)
                return FollowUpEntry.Value(field: field, text: text)
            },
            required: followUp.required.compactMap(story.number))
    }
}
