import RegistrationLog

/// Which sources follow each other, so that they are taken as one.
enum SourceChains {
    /// A source with actions, by the days that decide what it continues.
    private struct Span {
        let number: Int
        let first: Int
        let last: Int
        /// Less than so many days lie between the end of one and the beginning of the other.
        let longest: Int
    }

    /// The sources with these activities that are one system before and after, in chains; each group ascending and by its first.
    ///
    /// The first day of one lies less than *g* days, the larger of both, before or after the last day of the other.
    /// What ends near the first day of a source stands in a row, in order of last days, and so does what begins near its last.
    ///
    /// - Complexity: O(*n* log *n*) for *n* sources.
    static func groups(of activities: [SourceActivity]) -> [[Int]] {
        let spans = activities.enumerated().compactMap { number, activity -> Span? in
            guard let first = activity.days.first, let last = activity.days.last else { return nil }
            return Span(number: number, first: first, last: last, longest: activity.longestChanceSilence)
        }
        var groups = DisjointSets(count: activities.count)
        join(spans, with: \.first, near: \.last, in: &groups)
        join(spans, with: \.last, near: \.first, in: &groups)
        return groups.sets()
    }

    /// Joins each source with all whose day `other` lies near its day `own`.
    private static func join(
        _ spans: [Span], with own: KeyPath<Span, Int>, near other: KeyPath<Span, Int>, in groups: inout DisjointSets
    ) {
        let ordered = spans.sorted { $0[keyPath: other] < $1[keyPath: other] }
        // For each in this order, counted from behind, the first in front of which no other is joined: each is joined once.
        var joined = DisjointSets(count: ordered.count)
        for span in spans {
            let day = span[keyPath: own]
            let start = ordered.partitionPoint { $0[keyPath: other] <= day - span.longest }
            let end = ordered.partitionPoint { $0[keyPath: other] < day + span.longest }
            guard start < end else { continue }
            groups.join(span.number, ordered[start].number)
            var position = joined.first(with: end - 1)
            while position > start {
                groups.join(ordered[position].number, ordered[position - 1].number)
                joined.join(position, position - 1)
                position = joined.first(with: position)
            }
        }
    }
}
