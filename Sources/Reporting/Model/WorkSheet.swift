/// The work sheet of a product: on paper the table of its questions, with room to write beside them, alone on one sheet.
struct WorkSheet: Encodable {
    /// Where the address leads for this sheet to be printed.
    let id: String
    let link: String
    let note: String

    /// The sheet at the anchor `id`.
    init(id: String, wording: WorkSheetWording) {
        self.id = id
        link = wording.link
        note = wording.note
    }
}
