/// Who takes the records of a text apart: the same records either way, in another time.
public enum RecordLane: Sendable, CaseIterable {
    /// We take the records that are plainly well-formed, and libcsv all others.
    case plain
    /// libcsv takes all of them.
    case libCSV
}
