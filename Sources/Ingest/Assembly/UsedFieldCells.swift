import RegistrationLog

/// What the cells that name used fields say, each different cell taken apart once.
///
/// A cell is a name of a field that is asked, an alias that holds from some day on included, or a list of names, as
/// ``UsedFieldNames`` takes it apart; a placeholder names nothing, and neither does what is too long to be a name.
struct UsedFieldCells {
    /// The spellings of all fields named, in shown form.
    private(set) var names = ByteTable()
    private var spellings: [[SpellingID]] = []

    /// Takes the cells apart; `isAsked` says whether a compared form is a name of a field that is asked.
    init(_ cells: ByteTable, placeholders: Placeholders, isAsked: (String) -> Bool) {
        for number in 0..<cells.count {
            let cell = cells.string(number)
            spellings.append(
                Self.parts(of: cell, isAsked: isAsked).filter { name in
                    placeholders.isCaptured(name.utf8.span) && !NameLimit.isExceeded(by: name.utf8.span)
                }.map {
                    SpellingID(names.insert(Normalisation.shown($0)))
                })
        }
    }

    /// The spellings in the cell numbered `cell`, in order; none where a row has no such cell.
    func spellings(inCell cell: CellNumber?) -> [SpellingID] { cell.map { spellings[$0.index] } ?? [] }

    private static func parts(of cell: String, isAsked: (String) -> Bool) -> [String] {
        isAsked(Normalisation.compared(cell)) ? [cell] : UsedFieldNames.names(in: cell)
    }
}
