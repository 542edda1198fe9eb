import RegistrationLog

/// The values that the registrations of a product have of what a condition can be about.
struct RuleColumn {
    /// A value.
    struct Value: Hashable {
        /// Its compared form.
        let key: String
        /// As it is shown.
        let name: String
        /// Whether it stands for many, so that it is no condition.
        let isGroup: Bool
    }

    /// The most different answers to a question that can be a condition.
    static let mostAnswers = 12
    /// The least number of registrations that a value of a condition has in either half.
    static let fewestRegistrations = 25

    /// What it is about.
    let attribute: RuleAttribute
    /// For each registration the number of its value; 0 where it has none, or one that too few have to be a condition.
    let numbers: [UInt32]
    /// The values, the one with number 1 first.
    let values: [Value]
}

extension RuleColumn {
    /// The channels or departments of the registrations at `positions`; nil where none has any.
    ///
    /// - Complexity: O(*n*) for *n* registrations.
    init?(of attribute: RegistrationAttribute, _ positions: some Collection<UInt32>, in log: RegistrationLog) {
        let column = log.attributes[attribute]
        if column.isEmpty { return nil }
        let known = NumberedValues(of: positions, in: column)
        var counts = [Int](repeating: 0, count: known.values.count + 1)
        for number in known.numbers { counts[Int(number)] += 1 }
        var (kept, values) = ([UInt32](repeating: 0, count: counts.count), [Value]())
        for (index, value) in known.values.enumerated() where counts[index + 1] >= Self.fewestRegistrations {
            values.append(Value(key: value.key, name: value.name, isGroup: value.isGroup))
            kept[index + 1] = UInt32(values.count)
        }
        if values.isEmpty { return nil }
        self.init(
            attribute: .registration(attribute), numbers: known.numbers.map { kept[Int($0)] }, values: values)
    }

    /// The answers to `field` in those of the registrations at `positions` that are mature; nil where they differ too much.
    ///
    /// - Complexity: O(*n*) for *n* registrations.
    init?(
        ofAnswersTo field: FieldID, _ uses: ProductUses, isMature: [Bool], in log: RegistrationLog,
        _ reading: AnswerReading
    ) {
        guard let column = reading[field] else { return nil }
        var (values, numbers): ([Int], [UInt32]) = ([], [])
        numbers.reserveCapacity(uses.registrations)
        /// For each value of the column its number here; 0 where it has none yet.
        var known = [UInt32](repeating: 0, count: column.values.count)
        for (index, position) in uses.positions.enumerated() {
            guard isMature[index], let value = column.number(of: Int(position)) else {
                numbers.append(0)
                continue
            }
            if known[value] == 0 {
                if values.count == Self.mostAnswers { return nil }
                values.append(value)
                known[value] = UInt32(values.count)
            }
            numbers.append(known[value])
        }
        self.init(
            attribute: .answer(to: field, name: log.fields[field.index].name), numbers: numbers,
            values: values.map { number in
                let value = column.values[number]
                return Value(key: value.key, name: value.name, isGroup: value.isGroup)
            })
    }
}
