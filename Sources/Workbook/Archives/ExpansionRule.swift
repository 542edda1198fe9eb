/// How much may come of compressed data, so that a small file cannot fill memory or time without end.
///
/// It is the rule that holds for gzip: beyond ``freeBytes``, a number of times what is stored.
struct ExpansionRule: Hashable, Sendable {
    /// How many bytes may come of anything.
    static let freeBytes = 67_108_864

    /// How many times as long as it is stored the rest may be.
    let limit: Int

    /// Makes sure that `produced` bytes may come of `stored` ones.
    ///
    /// - Throws: ``ArchiveError/expandsTooMuch(limit:)``.
    func check(produced: Int, stored: Int) throws(ArchiveError) {
        let (most, overflows) = limit.multipliedReportingOverflow(by: stored)
        if !overflows, produced - Self.freeBytes > most { throw .expandsTooMuch(limit: limit) }
    }
}
