import Foundation

/// An export in which a row is a registration and every question has a column.
struct WideExport: RegistrationExport {
    /// What is known of every registration.
    enum Known {
        case identifier, time, product, channel, writtenChannel, department, employee, handlingSeconds, writtenSeconds
    }

    /// The headings of what is known of every registration.
    enum Headings {
        /// As the front office began the year.
        case original
        /// As its software writes them since the release of September.
        case newRelease
        /// As the web site's forms name them; each form has an export of its own.
        case form
        /// Without anything odd, for measuring.
        case measuring

        var columns: [(name: String, meaning: Known)] {
            switch self {
            case .original:
                [
                    ("registratie_id", .identifier), ("tijdstip", .time), ("product", .product),
                    ("kanaal", .writtenChannel), ("afdeling", .department), ("medewerker", .employee),
                    ("afhandeltijd_s", .writtenSeconds),
                ]
            case .newRelease:
                [
                    ("Zaaknummer", .identifier), ("Registratiedatum", .time), ("Dienst", .product),
                    ("Kanaal", .writtenChannel), ("Afdeling", .department), ("Behandelaar", .employee),
                    ("Afhandeltijd_s", .writtenSeconds),
                ]
            case .form: [("Openbare referentie", .identifier), ("Inzendingdatum", .time)]
            case .measuring:
                [
                    ("registratie_id", .identifier), ("tijdstip", .time), ("product", .product), ("kanaal", .channel),
                    ("medewerker", .employee), ("afhandeltijd_s", .handlingSeconds),
                ]
            }
        }
    }

    /// The file.
    var file: SampleFile
    private let known: [Known]
    /// The column of each field of the story; nil for those that have none.
    private let columns: [Int?]

    /// Creates the file `name` with a column for each of `fields`, in that order, below the lines of `title`.
    init(
        _ name: String, in folder: URL, story: Story, fields: [Int], headings: Headings, title: [String] = [],
        dialect: ExportDialect
    ) throws {
        let headings = headings.columns
        known = headings.map(\.meaning)
        var columns: [Int?] = Array(repeating: nil, count: story.fields.count)
        for (position, field) in fields.enumerated() { columns[field] = headings.count + position }
        self.columns = columns
        let required = headings.indices.filter { [.identifier, .time, .product].contains(headings[$0].meaning) }
        file = try SampleFile(
            name, in: folder, kind: .registrations, dialect: dialect, title: title,
            header: headings.map(\.name) + fields.map { story.fields[$0] },
            layout: RowLayout(columns: headings.count + fields.count, identifier: 0, time: 1, required: required))
    }

    /// The cells of `registration` with these answers; chance has no part in them.
    func cells(
        of registration: SampleRegistration, identifier: String, product: String, answers: [SampleAnswer],
        random: inout RandomStream
    ) -> [String] {
        var cells = known.map { meaning in
            switch meaning {
            case .identifier: identifier
            case .time: file.dialect.timeStyle.text(registration.time)
            case .product: product
            case .channel: registration.channel.rawValue
            case .writtenChannel: registration.writtenChannel
            case .department: registration.writtenDepartment(in: .frontOffice)
            case .employee: registration.employee
            case .handlingSeconds: String(registration.handlingSeconds)
            case .writtenSeconds: registration.clockedSeconds.map(String.init) ?? ""
            }
        }
        cells += Array(repeating: "", count: file.layout.columns - cells.count)
        for answer in answers {
            if let column = columns[answer.field] { cells[column] = answer.text }
        }
        return cells
    }
}
