import Metrics
import RegistrationLog
import Study
import TestSupport

/// One small log in the clothes in which systems, databases, spreadsheets and hands deliver it; whatever it wears, the
/// figures are ``expected``.
///
/// 60 registrations from 8 January 2024, one a day, of two products by turns; every third has an action a day later, which
/// names the telephone number, and of the second product the location too. So of each product 30 registrations are there, and
/// 10 actions.
struct DressedLog: Sendable {
    /// A moment as written on a clock in the Netherlands.
    struct Moment: Sendable {
        let year = 2024
        let month: Int
        let day: Int
        let hour: Int
        let minute: Int
        /// From Monday, 0, to Sunday, 6.
        let weekday: Int

        /// The moment so many days after Monday 8 January 2024, counted on the calendar of a leap year.
        init(days: Int, hour: Int, minute: Int) {
            let lengths = [31, 29, 31, 30]
            var (month, day) = (1, 8 + days)
            while day > lengths[month - 1] {
                day -= lengths[month - 1]
                month += 1
            }
            self.month = month
            self.day = day
            self.hour = hour
            self.minute = minute
            weekday = days % 7
        }

        /// Days since Monday 8 January 2024.
        var days: Int { [0, 31, 60, 91][month - 1] + day - 8 }
    }

    /// How moments are written in the file of registrations, and in that of actions.
    var registrationTime: @Sendable (Moment) -> String = Self.iso
    var actionTime: @Sendable (Moment) -> String = Self.iso
    /// How ids are written in the two.
    var registrationID: @Sendable (Int) -> String = Self.plainID
    var actionID: @Sendable (Int) -> String = Self.plainID
    /// What stands in a cell of a question that the product does not ask.
    var empty: @Sendable (Int) -> String = { _ in "" }
    /// How the questions that an action names are listed.
    var names: @Sendable ([String]) -> String = { $0.joined(separator: ";") }
    /// What stands between cells, and at the end of a line.
    var delimiter = ","
    var lineEnd = "\n"
    /// Whether cells stand in quotes where they must.
    var quotes = true
    /// What the columns of ids, times and products are called.
    var columns = ["registratie_id", "tijdstip", "product"]
    /// What is done to the lines of registrations before they are joined.
    var lines: @Sendable ([String]) -> [String] = { $0 }
    /// `kcc.yaml`; nil for none.
    var yaml: String?

    static let iso: @Sendable (Moment) -> String = {
        "2024-\(two($0.month))-\(two($0.day)) \(two($0.hour)):\(two($0.minute)):00"
    }
    static let plainID: @Sendable (Int) -> String = { "K24-\(1000 + $0)" }

    /// A number in two digits.
    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// What a question of a product comes to.
    struct Figures: Hashable, CustomStringConvertible {
        let product: String
        let field: String
        let captured: Int
        let used: Int

        var description: String { "\(product) / \(field): \(captured) captured, \(used) used" }
    }

    /// What must come of it, counted by hand.
    static let expected: Set = [
        Figures(product: "Paspoort verlengen", field: "Telefoonnummer", captured: 30, used: 10),
        Figures(product: "Paspoort verlengen", field: "Reden", captured: 30, used: 0),
        Figures(product: "Melding afval", field: "Telefoonnummer", captured: 30, used: 10),
        Figures(product: "Melding afval", field: "Waar is het?", captured: 30, used: 10),
    ]

    /// The registrations, a row each with a column a question.
    var wide: String {
        var rows = [columns + ["Telefoonnummer", "Reden", "Waar is het?"]]
        for index in 0..<60 {
            let isWaste = !index.isMultiple(of: 2)
            rows.append([
                registrationID(index), registrationTime(Self.time(of: index)), product(index),
                "0\(612_000_000 + index * 37)", isWaste ? empty(index) : "reden \(index)",
                isWaste ? "straat \(index)" : empty(index),
            ])
        }
        return text(lines(rows.map(line)))
    }

    /// The registrations, a row an answer.
    var long: String {
        var rows = [columns + ["veld", "waarde"]]
        for index in 0..<60 {
            let head = [registrationID(index), registrationTime(Self.time(of: index)), product(index)]
            rows.append(head + ["Telefoonnummer", "0\(612_000_000 + index * 37)"])
            let question = index.isMultiple(of: 2) ? "Reden" : "Waar is het?"
            rows.append(head + [question, "antwoord \(index)"])
            rows.append(head + [question, empty(index)])
        }
        return text(lines(rows.map(line)))
    }

    /// The actions.
    var actions: String {
        var rows = [["registratie_id", "tijdstip", "actie", "gebruikte_velden"]]
        for index in stride(from: 0, to: 60, by: 3) {
            let named = index.isMultiple(of: 2) ? ["Telefoonnummer"] : ["Telefoonnummer", "Waar is het?"]
            rows.append([
                actionID(index), actionTime(Moment(days: index + 1, hour: 10, minute: 5)), "Terugbellen", names(named),
            ])
        }
        return text(rows.map(line))
    }

    private func product(_ index: Int) -> String { index.isMultiple(of: 2) ? "Paspoort verlengen" : "Melding afval" }

    private static func time(of index: Int) -> Moment { Moment(days: index, hour: 9, minute: index * 7 % 60) }

    private func line(_ cells: [String]) -> String {
        cells.map { cell in
            guard quotes, cell.contains(where: { "\",;\n\r\t|".contains($0) }) else { return cell }
            return "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: delimiter)
    }

    private func text(_ lines: [String]) -> String { lines.map { $0 + lineEnd }.joined() }
}

extension DressedLog {
    /// What comes of files with these contents, and of this `kcc.yaml`.
    static func study(_ files: [String: [UInt8]], yaml: String? = nil) throws -> Study {
        var files = files
        if let yaml { files["kcc.yaml"] = Array(yaml.utf8) }
        let folder = try InputFolder(bytes: files)
        return try Study(of: [folder.path], StudyOptions(substitutes: .test))
    }

    /// What comes of the log with a row a registration.
    func study() throws -> Study {
        try Self.study(["registraties.csv": Array(wide.utf8), "acties.csv": Array(actions.utf8)], yaml: yaml)
    }
}

extension Study {
    /// What each question comes to; those that nobody answered or missed are left out.
    var figures: Set<DressedLog.Figures> {
        Set(
            publication.analysis.products.flatMap { product in
                product.fields.compactMap { field in
                    guard let captured = field.counts.captured.exact, let used = field.counts.used.exact,
                        captured > 0 || used > 0
                    else { return nil }
                    return DressedLog.Figures(
                        product: product.name, field: field.name, captured: captured, used: used)
                }
            })
    }
}
