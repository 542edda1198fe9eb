import RegistrationLog

/// Which fields an action means by the words with which it names them.
///
/// A word is the name of a field. Where a registration was not asked that, but questions bear the word as their id, it is
/// the label that the question has in that registration, else the label that it has most often in the product.
struct FieldMeanings {
    /// What an action means in some of the registrations that it follows up.
    struct Meaning {
        /// The fields that it names, each once.
        let fields: [FieldID]
        /// The registrations, ascending.
        var registrations: [Int]
    }

    private let registrations: RegistrationAssembly
    private let mostFrequentLabels: [ProductQuestion: FieldID]

    /// Creates the meanings in these registrations, all that there are; `fieldKeys` are the compared forms of fields.
    init(in registrations: RegistrationAssembly, fieldKeys: [String]) {
        self.registrations = registrations
        mostFrequentLabels = registrations.questions.mostFrequentLabels(fieldKeys: fieldKeys)
    }

    /// Whether a word may mean something else than the field of that name.
    var dependOnRegistrations: Bool { !registrations.questions.isEmpty }

    /// Whether a question bears the word with this compared form as its id.
    func isID(_ key: String) -> Bool { registrations.questions.id(key) != nil }

    /// What an action that names `fields` means in the registrations `reached`: mostly the same in all of them.
    ///
    /// An action that reaches no registration has one meaning, its own words. `key` gives the compared form of a field.
    func meanings(of fields: [FieldID], in reached: [Int], key: (FieldID) -> String) -> [Meaning] {
        let asSpelled = Meaning(fields: fields, registrations: reached)
        guard dependOnRegistrations, !reached.isEmpty else { return [asSpelled] }
        let ids = fields.map { registrations.questions.id(key($0)) }
        guard ids.contains(where: { $0 != nil }) else { return [asSpelled] }
        var meanings: [Meaning] = []
        for registration in reached {
            var distinct = DistinctList<FieldID>()
            for (field, id) in zip(fields, ids) {
                let field = id.flatMap { label(of: $0, unlessAsked: field, in: registration) } ?? field
                _ = distinct.append(field)
            }
            let meant = distinct.elements
            if let index = meanings.firstIndex(where: { $0.fields == meant }) {
                meanings[index].registrations.append(registration)
            } else {
                meanings.append(Meaning(fields: meant, registrations: [registration]))
            }
        }
        return meanings
    }

    /// The label of the question with `id`; nil where the field of that name was asked itself, or no label is known.
    private func label(of id: Int, unlessAsked field: FieldID, in registration: Int) -> FieldID? {
        guard !registrations.isAsked(field, in: registration) else { return nil }
        return registrations.questions.label(of: id, in: registration)
            ?? mostFrequentLabels[ProductQuestion(product: registrations.product(of: registration), id: id)]
    }
}
