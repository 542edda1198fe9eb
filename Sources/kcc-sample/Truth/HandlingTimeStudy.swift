import Foundation
import RegistrationLog

/// How long a question takes, by least squares of handling times on numbers of questions (specification, §5.5).
struct HandlingTimeStudy {
    /// What a registration contributes.
    struct Contact: Sendable {
        /// The position of the product, and its channel.
        let product: Int
        let channel: String
        /// The day of the year, from 0.
        let day: Int
        /// How many questions were asked.
        let questions: Int
        /// How long it took, in seconds.
        let seconds: Int
    }

    /// What registrations have in common within which they are compared.
    private struct Cell: Hashable {
        let product: Int
        let channel: String
        /// From 1; 0 for the whole year.
        let month: Int
    }

    private let contacts: [Contact]
    private let year: SampleYear
    /// The first and the ninety-ninth percentile of the seconds of each product and channel, by nearest rank.
    private let limits: [Cell: ClosedRange<Int>]

    /// Studies registrations of `year` of which the time is known.
    init(of contacts: [Contact], in year: SampleYear) {
        self.year = year
        self.contacts = contacts
        limits = Dictionary(grouping: contacts) { Cell(product: $0.product, channel: $0.channel, month: 0) }.mapValues {
            let seconds = $0.map(\.seconds).sorted()
            func percentile(_ share: Int) -> Int { seconds[(share * seconds.count + 99) / 100 - 1] }
            return percentile(1)...percentile(99)
        }
    }

    /// Studies all registrations that were remembered and of which the time is known.
    init(of ledger: TruthLedger) {
        self.init(
            of: ledger.remembered.enumerated().flatMap { product, registrations in
                registrations.compactMap { registration in
                    registration.attributes.handlingSeconds.map { seconds in
                        Contact(
                            product: product, channel: registration.attributes.channel, day: registration.day,
                            questions: registration.answers.count, seconds: seconds)
                    }
                }
            }, in: ledger.story.year)
    }

    /// What they show; nil where no two numbers of questions can be compared, or nothing can be said of chance.
    ///
    /// The deviations of each registration from the means of its cell are summed one by one, and those of a day together
    /// (CR1: Cameron and Miller, «A Practitioner's Guide to Cluster-Robust Inference», 2015, §II.B).
    var truth: HandlingTimeTruth? {
        let cells = Dictionary(grouping: contacts.map { ($0, Double(limited($0))) }) { contact, _ in
            Cell(
                product: contact.product, channel: contact.channel,
                month: year.month(at: contact.day))
        }
        .values.filter { $0.count >= 30 && Set($0.map(\.0.questions)).count > 1 }
        let deviations = cells.flatMap { cell in
            let means = (
                cell.reduce(0) { $0 + Double($1.0.questions) } / Double(cell.count),
                cell.reduce(0) { $0 + $1.1 } / Double(cell.count)
            )
            return cell.map { (day: $0.0.day, x: Double($0.0.questions) - means.0, y: $0.1 - means.1) }
        }
        // In an order of its own, so that sums are the same each time.
        .sorted { ($0.day, $0.x, $0.y) < ($1.day, $1.x, $1.y) }
        let squares = deviations.reduce(0) { $0 + $1.x * $1.x }
        let days = Dictionary(grouping: deviations, by: \.day)
        let (n, parameters, clusters) = (deviations.count, cells.count + 1, days.count)
        guard squares > 0, clusters > 1, n > parameters else { return nil }
        let slope = deviations.reduce(0) { $0 + $1.x * $1.y } / squares
        let scores = days.sorted { $0.key < $1.key }.map { _, day in
            day.reduce(0) { $0 + $1.x * ($1.y - slope * $1.x) }
        }
        let correction = Double(clusters) / Double(clusters - 1) * Double(n - 1) / Double(n - parameters)
        let error = (scores.reduce(0) { $0 + $1 * $1 } * correction).squareRoot() / squares
        let width = StudentDistribution.upper975(degrees: clusters - 1) * error
        return HandlingTimeTruth(
            seconds: slope, low: slope - width, high: slope + width, registrations: n, days: clusters)
    }

    /// The seconds of `contact` between the first and the ninety-ninth percentile of its product and channel.
    private func limited(_ contact: Contact) -> Int {
        let limits = limits[Cell(product: contact.product, channel: contact.channel, month: 0)] ?? 0...0
        return min(max(contact.seconds, limits.lowerBound), limits.upperBound)
    }
}
