import Foundation
import RegistrationLog

/// The list on which the front office writes down which questions do and do not work.
struct SignalExport {
    private var file: SampleFile
    private let seed: UInt64
    private let year: SampleYear

    /// Creates the file `name` of a year.
    init(_ name: String, in folder: URL, of year: SampleYear, seed: UInt64) throws {
        let header = ["datum", "product", "signaal", "veld", "strekking", "afdeling", "medewerker"]
        file = try SampleFile(
            name, in: folder, kind: .signals, dialect: .unicodeList, header: header,
            layout: RowLayout(columns: header.count, identifier: 1, time: 0, required: [2]))
        self.seed = seed
        self.year = year
    }

    /// Writes `signals` in order of day, two of the rows spoilt, and closes the file.
    mutating func write(_ signals: [SignalStory]) throws -> FileTruth {
        var random = RandomStream(seed: seed, name: .signal)
        var entries: [(day: CalendarDate, signal: SignalStory)] = []
        for signal in signals {
            for _ in 0..<signal.count {
                let drawn = LocalTime(
                    day: year.day(random.number(in: 1...year.dayCount - 2)), second: 36_000)
                entries.append((year.officeMoment(from: drawn, random: &random).day, signal))
            }
        }
        let order = entries.indices.sorted { (entries[$0].day, $0) < (entries[$1].day, $1) }
        let spoilt: [Int: Fault] = [order.count / 3: .emptyCell, order.count * 2 / 3: .unreadableTime]
        for (position, index) in order.enumerated() {
            let (day, signal) = entries[index]
            let cells = [
                file.dialect.timeStyle.text(LocalTime(day: day, second: 0)), signal.product, signal.text,
                signal.question ?? "", signal.direction, "KCC",
                "KM\(padded(random.number(in: 1...42), to: 2))",
            ]
            if let fault = spoilt[position] {
                try file.reject(cells, for: fault, random: &random)
            } else {
                try file.accept(cells)
            }
        }
        return try file.finish()
    }
}
