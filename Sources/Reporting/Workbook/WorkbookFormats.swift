import CXLSXWriter

/// How the cells of a workbook look; the library keeps the formats as long as the workbook lives.
struct WorkbookFormats {
    /// A cell of the header.
    let header: UnsafeMutablePointer<lxw_format>?
    /// A line of a text.
    let prose: UnsafeMutablePointer<lxw_format>?
    /// A line of a text that others belong to.
    let heading: UnsafeMutablePointer<lxw_format>?
    private let plain: UnsafeMutablePointer<lxw_format>?
    private let identifier: UnsafeMutablePointer<lxw_format>?
    private let filledIn: UnsafeMutablePointer<lxw_format>?
    private let date: UnsafeMutablePointer<lxw_format>?

    /// The number of the format `@` (ECMA-376, 18.8.30), by which all that is typed is a text.
    private static let text: UInt8 = 49

    /// Makes the formats of `workbook`.
    init(in workbook: UnsafeMutablePointer<lxw_workbook>) {
        header = Self.format(in: workbook, background: 0xE6E6E6)
        format_set_bold(header)
        plain = Self.format(in: workbook)
        // What people fill in stands out, on paper too.
        filledIn = Self.format(in: workbook, background: 0xFFF8DC)
        date = Self.format(in: workbook, background: 0xFFF8DC)
        format_set_num_format(date, "yyyy-mm-dd")
        identifier = Self.format(in: workbook)
        format_set_num_format_index(identifier, Self.text)
        prose = Self.wrappedFormat(in: workbook)
        heading = Self.wrappedFormat(in: workbook)
        format_set_bold(heading)
    }

    /// How the cells of a column with such entries look.
    func cell(of entry: SheetColumn.Entry) -> UnsafeMutablePointer<lxw_format>? {
        switch entry {
        case .none: plain
        case .identifier: identifier
        case .text, .choice: filledIn
        case .date: date
        }
    }

    private static func format(
        in workbook: UnsafeMutablePointer<lxw_workbook>, background: lxw_color_t? = nil
    ) -> UnsafeMutablePointer<lxw_format>? {
        let format = wrappedFormat(in: workbook)
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(format, 0x8C8C8C)
        if let background { format_set_bg_color(format, background) }
        return format
    }

    private static func wrappedFormat(
        in workbook: UnsafeMutablePointer<lxw_workbook>
    ) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(workbook)
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        return format
    }
}
