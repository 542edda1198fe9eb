import Foundation
import RegistrationLog
import TestSupport

/// Section 5.1: when follow-up can be seen.
extension NaiveReference {
    /// «observation_end, or the last timestamp of accepted registrations and follow-up actions (orphans too), leaving out a
    /// last day that lies over 30 days after the day before it in the data, and so on».
    static func observationEnd(of sketch: NaiveSketch) -> NaiveMoment? {
        if let day = sketch.settings.observationEnd { return NaiveMoment(day.iso8601) }
        var moments = sketch.log.registrations.map { NaiveMoment($0.time) }
        moments += sketch.log.actions.map { NaiveMoment($0.time) }
        while true {
            let days = Set(moments.map(\.dayNumber)).sorted()
            guard let last = days.last, let before = days.dropLast().last, last - before > 30 else { break }
            moments.removeAll { $0.dayNumber == last }
        }
        return moments.sorted { $0.precedes($1) }.last
    }

    /// Days that are written as ISO 8601 has them, as numbers.
    func number(_ date: String) -> Int { NaiveMoment(date).dayNumber }

    /// The sources of follow-up, by number.
    var sources: [Int] { Set(sourceOfFile.values).sorted() }

    /// The registrations of the whole log that actions of a source reach at or after them, of any source where none is given.
    func reached(by source: Int?, of product: String? = nil) -> [Contact] {
        everyContact.filter { contact in
            (product.map { $0 == contact.product } ?? true)
                && actions[contact.number].contains { action in
                    !action.isSurvey && (source.map { $0 == action.source } ?? true)
                }
        }
    }

    /// «A source serves p when its actions reach (at or after), over the whole log, at least 5 registrations of p, and at least
    /// a twentieth of those of p that any action reaches».
    func serves(_ source: Int, _ product: String) -> Bool {
        let count = reached(by: source, of: product).count
        return count >= 5 && count * 20 >= reached(by: nil, of: product).count
    }

    /// The actions of sources that reach a registration at or after it.
    private func reaching(_ sources: [Int]) -> [Action] {
        var seen: Set<Int> = []
        return actions.joined().filter { action in
            action.source.map(sources.contains) ?? false && seen.insert(action.number).inserted
        }
    }

    /// «g = max(14, ⌈ln(1000·N)·(last − first + 1)/N⌉) days is a silence that chance hardly makes».
    private func silenceThatChanceHardlyMakes(_ sources: [Int]) -> Int {
        let days = reaching(sources).map(\.time.dayNumber)
        guard let first = days.min(), let last = days.max() else { return 14 }
        return max(14, Int(ceil(log(1_000 * Double(days.count)) * Double(last - first + 1) / Double(days.count))))
    }

    /// «Of the sources that serve p, two are taken as one, chains too, where the first day of one lies less than g days (the
    /// larger of both) before or after the last day of the other».
    func joinedSources(serving product: String) -> [[Int]] {
        var groups = sources.filter { serves($0, product) }.map { [$0] }
        func follow(_ one: Int, _ two: Int) -> Bool {
            let (left, right) = (reaching([one]).map(\.time.dayNumber), reaching([two]).map(\.time.dayNumber))
            guard let first = left.min(), let last = right.max() else { return false }
            return abs(first - last) < max(silenceThatChanceHardlyMakes([one]), silenceThatChanceHardlyMakes([two]))
        }
        var isChanging = true
        while isChanging {
            isChanging = false
            for one in groups.indices.reversed() {
                for two in groups.indices where two < one {
                    let isOne = groups[one].contains { left in
                        groups[two].contains { follow(left, $0) || follow($0, left) }
                    }
                    guard isOne else { continue }
                    groups[two] += groups[one]
                    groups.remove(at: one)
                    isChanging = true
                    break
                }
            }
        }
        return groups.map { $0.sorted() }
    }

    /// «Its marks are its days, the first day with a registration of a product it serves, and the earlier of the day of the
    /// observation end and the last day with such a registration; every stretch between two successive marks more than g days
    /// apart, without those of its days, in which the products it serves have at least 30 registrations, is silent».
    private func silence(of group: [Int]) -> (Int) -> Bool {
        let own = Set(reaching(group).map(\.time.dayNumber))
        let products = Set(everyContact.map(\.product)).filter { product in group.contains { serves($0, product) } }
        let served = everyContact.filter { products.contains($0.product) }
        let registrations = served.map(\.time.dayNumber)
        guard let first = registrations.min(), let last = registrations.max(), let end = observationEnd else {
            return { _ in false }
        }
        let marks = own.union([first, min(end.dayNumber, last)]).sorted()
        let longest = silenceThatChanceHardlyMakes(group)
        let stretches = zip(marks, marks.dropFirst()).filter { from, to in
            to - from > longest && registrations.count { (from...to).contains($0) && !own.contains($0) } >= 30
        }
        return { day in !own.contains(day) && stretches.contains { ($0...$1).contains(day) } }
    }

    /// «With covers every day outside it is, and no other».
    private func isOutside(_ day: Int, _ source: Int) -> Bool? {
        let covers = sourceOfFile.filter { $0.value == source }.keys.compactMap { sketch.file($0).covers }
        if covers.isEmpty { return nil }
        return !covers.contains { covers in
            (covers.from.map { day >= number($0) } ?? true) && (covers.to.map { day <= number($0) } ?? true)
        }
    }

    /// «Where one of sources taken as one has covers, a day is silent when it is silent in each».
    private func silence(ofJoined group: [Int]) -> (Int) -> Bool {
        let isAnyCovered = group.contains { isOutside(0, $0) != nil }
        if !isAnyCovered { return silence(of: group) }
        let silences = group.map { source in (source, silence(of: [source])) }
        return { day in silences.allSatisfy { source, isSilent in isOutside(day, source) ?? isSilent(day) } }
    }

    /// The silent days of a single source in a range.
    func silentDays(of source: Int, in days: ClosedRange<Int>) -> [Int] {
        days.filter(silence(ofJoined: [source]))
    }

    /// The days on which follow-up of a product cannot be seen, from its first registration to the observation end.
    func silentDays(serving product: String) -> Set<Int> {
        let registrations = everyContact.filter { $0.product == product }.map(\.time.dayNumber)
        guard let first = registrations.min(), let end = observationEnd?.dayNumber, first <= end else { return [] }
        let silences = joinedSources(serving: product).map(silence(ofJoined:))
        return Set((first...end).filter { day in silences.contains { $0(day) } })
    }

    /// «Every used field of a registration gives one: elapsed time from registration to its first use».
    func lag(_ contact: Contact, _ field: String, countingSurveys: Bool = true) -> Int? {
        guard captured(contact, field) != nil else { return nil }
        return uses(contact, field).filter { countingSurveys || !$0.action.isSurvey }.map(\.action.time)
            .sorted { $0.precedes($1) }.first.map { contact.time.elapsed(to: $0) }
    }

    /// «Each percentile is rounded up to whole days, taken once more over only the registrations at least twice that many days
    /// before the observation end where 30 lags remain, and the larger of the two counts».
    private func percentile(_ lags: [(lag: Int, contact: Contact)]) -> Int? {
        func days(_ lags: [Int]) -> Int? { naivePercentile(95, lags).map { Int((Double($0) / 86_400).rounded(.up)) } }
        guard let first = days(lags.map(\.lag)) else { return nil }
        let old = lags.filter { isOld($0.contact, 2 * first) }
        return old.count < 30 ? first : max(first, days(old.map(\.lag)) ?? first)
    }

    /// Whether so many days lie between the registration and the observation end; «never one after the observation end».
    func isOld(_ contact: Contact, _ days: Int) -> Bool {
        guard let end = observationEnd else { return false }
        return end.isAtOrAfter(contact.time) && contact.time.elapsed(to: end) >= days * 86_400
    }

    /// «follow_up_horizon_days, or the largest of: minimum_horizon_days; the 95th percentile of the lags of p, and where it has
    /// under 30 that of all products together too (none with under 30 in all); that of each field of p with at least 30 lags;
    /// Lags here are of the whole log, whatever the period», and a survey makes none.
    func horizon(of product: String) -> Int {
        if let days = settings.products[product]?.followUpHorizonDays { return days }
        func lags(_ contacts: [Contact], _ fields: [String]) -> [(lag: Int, contact: Contact)] {
            contacts.flatMap { contact in
                fields.compactMap { field in lag(contact, field, countingSurveys: false).map { ($0, contact) } }
            }
        }
        let contacts = everyContact.filter { $0.product == product }
        let own = lags(contacts, fieldNames)
        let all = lags(everyContact, fieldNames)
        var candidates = [settings.minimumHorizonDays, percentile(own) ?? 0]
        if own.count < 30 && all.count >= 30 { candidates.append(percentile(all) ?? 0) }
        for field in fieldNames {
            let lags = lags(contacts, [field])
            if lags.count >= 30 { candidates.append(percentile(lags) ?? 0) }
        }
        return candidates.max() ?? 0
    }
}
