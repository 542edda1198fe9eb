import RegistrationLog

/// Gathers what rows say of registrations besides product, time and answers: what is delivered first holds.
struct AttributeAssembly {
    private var channels = GatheredNames()
    private var departments = GatheredNames()
    private var handlingTimes = HandlingTimes()

    /// Adds what the first row of `registration`, which was made at `time`, says of it, in the `spellings` of its piece; in its
    /// file, names are called as `names` say.
    mutating func add(
        _ delivered: DeliveredAttributes, _ spellings: PieceAttributes, of registration: Int, at time: Timestamp,
        _ names: inout FileNames, _ tables: NameTables
    ) {
        if let channel = delivered.channel.value {
            let reading = names.channels.reading(of: spellings.channels[channel.index], at: time)
            channels.add(reading, of: registration, &names.channels, tables.channels)
        }
        if let department = delivered.department.value {
            let reading = names.departments.reading(of: spellings.departments[department.index], at: time)
            departments.add(reading, of: registration, &names.departments, tables.departments)
        }
        // Most files have no times, and 0 is none.
        if delivered.handlingSeconds > 0 { handlingTimes.set(Int(delivered.handlingSeconds), of: registration) }
    }

    /// What was gathered, each name as `tables` show it.
    func attributes(in tables: NameTables) -> RegistrationAttributes {
        RegistrationAttributes(
            channels: channels.column(in: tables.channels), departments: departments.column(in: tables.departments),
            handlingTimes: handlingTimes)
    }
}

/// The names of one attribute, of which only those of registrations are values, in the order of these.
private struct GatheredNames {
    private var column = AttributeColumn()
    /// For each value the number of its name.
    private var names: [Int] = []
    /// For each number of a name the position of its value from 1, 0 where no registration has it.
    private var positions: [Int32] = []

    /// Gives `registration` the name that `reading` stands for, which counts for how it is shown.
    mutating func add(
        _ reading: NameResolution.Reading, of registration: Int, _ resolution: inout NameResolution, _ table: NameTable
    ) {
        let name = resolution.number(of: reading)
        if name >= positions.count {
            positions.append(contentsOf: repeatElement(0, count: name + 1 - positions.count))
        }
        if positions[name] == 0 {
            let key = table.key(numbered: name)
            // What is made of characters alone that are not compared is no name.
            if key.isEmpty { return }
            positions[name] = Int32(column.append(AttributeValue(key: key, name: key)) + 1)
            names.append(name)
        }
        column.set(Int(positions[name]) - 1, of: registration)
        resolution.tally(reading, .captured)
    }

    /// The attribute of all registrations.
    func column(in table: NameTable) -> AttributeColumn {
        column.renaming(
            zip(column.values, names).map { AttributeValue(key: $0.key, name: table.shownForm(of: $1)) })
    }
}
