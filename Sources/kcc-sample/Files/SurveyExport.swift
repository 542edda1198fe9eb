import Foundation
import Platform
import RegistrationLog

/// The sample of one product as people filled it in, in the columns in which the program draws it.
struct SurveyExport {
    /// A registration that was drawn.
    struct Row {
        /// Its id.
        let identifier: String
        /// When it was made.
        let time: LocalTime
        /// What was done with it, in order of time.
        let actions: [FollowUpEntry]
        /// The fields that are marked.
        let marked: Set<Int>
        /// The word for who gains; empty where nobody says.
        let beneficiary: String
        /// The word for what became of it; empty where nobody has come to it.
        let outcome: String
        /// What is written beside it.
        let remark: String
    }

    private var file: SampleFile
    private let sample: String
    private let product: String
    /// The fields that it asks about, in the order of its columns.
    private let questions: [Int]

    /// Creates the sheet about `questions` of `product`, which belongs to `sample`.
    init(of product: String, sample: String, asking questions: [Int], of story: Story, in folder: URL) throws {
        self.sample = sample
        self.product = product
        self.questions = questions
        let header =
            ["registratie_id", "steekproef"] + questions.map { story.fields[$0] }
            + ["baathebber", "bekeken", "opmerking", "tijdstip", "product", "acties"]
        file = try SampleFile(
            "steekproef-\(product).csv", in: folder, kind: .survey, dialect: .spreadsheet, header: header,
            layout: RowLayout(columns: header.count, identifier: 0, time: nil, required: [0, 1]))
    }

    /// The digits that decide when a registration is drawn, and whose first twelve show that it was.
    static func digits(of identifier: String, of product: String, in sample: String) -> String {
        SHA256.hexadecimalDigits(of: Array("\(sample)\n\(product.lowercased())\n\(identifier)".utf8))
    }

    /// Writes `rows` and closes the file.
    mutating func write(_ rows: [Row]) throws -> FileTruth {
        for row in rows { try file.accept(cells(of: row)) }
        return try file.finish()
    }

    private func cells(of row: Row) -> [String] {
        let code = Self.digits(of: row.identifier, of: product, in: sample).prefix(12)
        let actions = row.actions.map { "\($0.action) (\(Self.words(for: $0.time.day)))" }
        return [row.identifier, "\(sample) \(code)"] + questions.map { row.marked.contains($0) ? "ja" : "" }
            + [
                row.beneficiary, row.outcome, row.remark, Self.words(for: row.time), product,
                actions.joined(separator: "; "),
            ]
    }

    /// `9 maart 2024, 9:05`.
    private static func words(for time: LocalTime) -> String {
        "\(words(for: time.day)), \(time.second / 3_600):\(padded(time.second / 60 % 60, to: 2))"
    }

    /// `9 maart 2024`.
    private static func words(for day: CalendarDate) -> String {
        let months = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ]
        let (year, month, day) = day.components
        return "\(day) \(months[month - 1]) \(year)"
    }
}
