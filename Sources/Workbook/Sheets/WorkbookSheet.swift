/// A sheet of a workbook, still to be read.
public struct WorkbookSheet: Sendable {
    /// Whether people see it.
    public enum Visibility: Sendable {
        case visible, hidden
    }

    /// What all sheets of a workbook have in common.
    struct Tables: Sendable {
        /// The part of texts that cells share; nil where they share none.
        let texts: MemberNumber?
        let styles: CellStyles
        let days: DayCount

        init(texts: MemberNumber?, styles: CellStyles?, days: DayCount) {
            self.texts = texts
            self.styles = styles ?? CellStyles()
            self.days = days
        }
    }

    /// Its name.
    public let name: String
    /// Whether people see it.
    public let visibility: Visibility
    /// The workbook.
    public let container: Container
    /// The part that holds its cells; nil where it has none, as a sheet that is a chart.
    let part: MemberNumber?
    let tables: Tables

    /// Whether it has cells.
    public var hasCells: Bool { part != nil }
}

extension WorkbookSheet: Hashable {
    /// Whether they are the same sheet of the same workbook.
    public static func == (one: WorkbookSheet, other: WorkbookSheet) -> Bool {
        one.container == other.container && one.part == other.part && one.name == other.name
    }

    /// Hashes what makes it that sheet.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(container)
        hasher.combine(part)
        hasher.combine(name)
    }
}
