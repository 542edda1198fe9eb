import Configuration
public import RegistrationLog
import Workbook

extension Intake {
    /// The bytes of the files that ``answers(to:progress:)`` reads once more, as they are stored.
    public var bytesOfRegistrations: Int {
        ledger.files.reduce(0) { sum, file in
            guard case .placed(let placed) = file.placement, placed.kind.isOfRegistrations else { return sum }
            return sum + (file.bytes ?? 0)
        }
    }

    /// Reads what was answered to `fields` of the log, for which the files with registrations are read once more; nil where any
    /// of the input can be read only once.
    ///
    /// Registrations stand in it as in the log, and values are one where their compared forms are equal. Of a field that stands
    /// for several names nothing is known, nor of one to which more than ``AnswerReading/mostAnswers`` different answers were
    /// given. `progress` is given, from any thread, how many bytes were read.
    ///
    /// - Throws: ``IngestError`` where a file cannot be read, or was changed since it was read first.
    /// - Complexity: Linear in the bytes of these files; memory grows by a byte a registration for each of `fields`, and with the
    ///   distinct ids where what was answered in a registration is scattered over the input.
    public func answers(
        to fields: [FieldID], progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(IngestError) -> AnswerReading? {
        try answers(to: fields, in: source, progress: progress)
    }

    /// Reads what was answered to `fields` in the registrations of `source`, which must be those of the log.
    func answers(
        to fields: [FieldID], in source: IntakeSource, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(IngestError) -> AnswerReading? {
        guard source.canBeReadAgain else { return nil }
        let fields = fields.filter { !log.fields[$0.index].isGroup }
        if fields.isEmpty { return AnswerReading([:]) }
        let input = try OpenedInput(source) { $0.isOfRegistrations }
        let (aliases, names) = (source.configuration.aliases.fields, self.names(of: fields))
        var rules = RowReader.Rules(of: source.configuration, files: [], tables: input.tables)
        rules.takenOver = TakenOverFields(names, aliases: aliases)
        rules.purpose = .answers
        let read =
            if let known { try answers(in: input, known, rules, progress) } else {
                try answers(in: input, rules, progress)
            }
        Container.closeAll()
        let numbers = Dictionary(read.fields.enumerated().map { ($1, $0) }) { first, _ in first }
        var columns: [FieldID: AttributeColumn] = [:]
        for (field, name) in zip(fields, names) {
            columns[field] = numbers[aliases.name(of: name)].flatMap { read.answers[FieldID($0)] }
        }
        return AnswerReading(columns)
    }

    /// What was answered to fields that are called so in the files.
    private typealias ReadAnswers = (fields: [String], answers: [FieldID: AttributeColumn])

    /// Reads what was answered in registrations of which it is `known` where they begin.
    private func answers(
        in input: OpenedInput, _ known: KnownInput, _ rules: RowReader.Rules,
        _ progress: @escaping @Sendable (Int) -> Void
    ) throws(IngestError) -> ReadAnswers {
        let products = Dictionary(log.products.enumerated().map { ($1.key, ProductID($0)) }) { first, _ in first }
        var assembly = AnswerAssembly(
            log.registrations, known.starts, aliases: input.source.configuration.aliases
        ) { products[shownKey(ofProduct: $0)] }
        try input.readAgain(known, into: &assembly, rules, progress: progress)
        if let file = assembly.changedFile { throw .changedWhileReading(name: input.files[file.index].input.name) }
        return (assembly.fields, assembly.answers)
    }

    /// Reads what was answered where the same registration may stand in many parts of the input: all are put together once more.
    private func answers(
        in input: OpenedInput, _ rules: RowReader.Rules, _ progress: @escaping @Sendable (Int) -> Void
    ) throws(IngestError) -> ReadAnswers {
        var assembly = LogAssembly(LogAssembly.Settings(of: input.source.configuration), gathersAnswers: true)
        _ = try input.read(into: &assembly, rules, progress: progress)
        let answers = assembly.finishAnswers()
        let grouped = RecurringNames(shield.grouped, products: answers.products, fields: answers.fields).grouping(
            answers.registrations, products: answers.products, fields: answers.fields, as: substitutes.otherNames)
        if let changed = log.registrations.firstDifference(from: grouped, where: isProduct(of: answers.products)) {
            let isThere = changed < grouped.count
            let file = isThere ? answers.fileOf(changed).index : input.files.lastIndex(where: \.isOfRegistrations)
            throw .changedWhileReading(name: file.map { input.files[$0].input.name } ?? "")
        }
        return (answers.fields, answers.answers)
    }

    /// For each product of the log whether it is the one with its number where `names`, in compared form, are those of the files.
    private func isProduct(of names: [String]) -> [Bool] {
        var seen: Set<String> = []
        let keys = names.map(shownKey(ofProduct:)).filter { seen.insert($0).inserted }
        return log.products.enumerated().map { number, product in number < keys.count && keys[number] == product.key }
    }

    /// The compared form under which the log has the product that is called `name`, in compared form, in the files.
    private func shownKey(ofProduct name: String) -> String {
        shield.grouped[.product]?.contains(name) ?? false
            ? Normalisation.compared(substitutes.otherNames) : shield.shownKey(name, as: .product)
    }

    /// The compared forms of the names that these fields of the log have in the files, but for aliases.
    private func names(of fields: [FieldID]) -> [String] {
        let hidden = shield.hiddenFieldKeys
        return fields.map { field in
            let shown = log.fields[field.index].key
            return hidden[shown] ?? shown
        }
    }
}

extension OpenedFile {
    /// Whether its rows are registrations or their answers.
    fileprivate var isOfRegistrations: Bool { placement?.mapping.kind.isOfRegistrations ?? false }
}

extension RegistrationTable {
    /// The first registration that is not the same in `other`, or that one of both lacks; nil where all are the same.
    ///
    /// By its number a product is the same only where `isSame` says so.
    fileprivate func firstDifference(from other: RegistrationTable, where isSame: [Bool]) -> Int? {
        let common = 0..<Swift.min(count, other.count)
        let different = common.first { index in
            product(of: index) != other.product(of: index) || !isSame[product(of: index).index]
                || time(of: index) != other.time(of: index)
        }
        return different ?? (count == other.count ? nil : common.upperBound)
    }
}
