import CXLSXWriter

/// What holds for a sheet as a whole: the rules for what is filled in, the filter, what stays in view and the paper.
struct SheetSettings {
    private let sheet: Sheet
    private let lastRow: lxw_row_t

    /// The settings of `sheet`, of which that many rows were written, the header among them.
    init(_ sheet: Sheet, rows: Int) {
        self.sheet = sheet
        lastRow = lxw_row_t(rows - 1)
    }

    /// Settles them.
    func apply(to worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        worksheet_freeze_panes(worksheet, 1, lxw_col_t(sheet.frozenColumns))
        if sheet.isFiltered { worksheet_autofilter(worksheet, 0, 0, lastRow, lxw_col_t(sheet.columns.count - 1)) }
        // As wide as one page, the header on each.
        SheetPaper(title: sheet.title, wording: sheet.wording).apply(to: worksheet, isLying: true)
        worksheet_fit_to_pages(worksheet, 1, 0)
        worksheet_repeat_rows(worksheet, 0, 0)
        guard lastRow > 0 else { return }
        for (index, column) in sheet.columns.enumerated() {
            switch column.entry {
            case .none, .identifier, .text: break
            case .choice(let words): validate(lxw_col_t(index), of: worksheet, words, column.prompt)
            case .date: validate(lxw_col_t(index), of: worksheet, nil, column.prompt)
            }
        }
    }

    /// Lets the cells of a column under the header take no more than one of `words`, or a day where there are none.
    private func validate(
        _ column: lxw_col_t, of worksheet: UnsafeMutablePointer<lxw_worksheet>, _ words: [String]?,
        _ prompt: SheetPrompt?
    ) {
        var rule = lxw_data_validation()
        let refusal = words == nil ? sheet.wording.dateRefusal : sheet.wording.choiceRefusal
        let around = [sheet.wording.refusalTitle, refusal] + (prompt.map { [$0.title, $0.text] } ?? [])
        Self.withCStrings(around) { around in
            (rule.error_title, rule.error_message) = (around[0], around[1])
            if prompt != nil { (rule.input_title, rule.input_message) = (around[2], around[3]) }
            guard let words else {
                rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
                rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                rule.minimum_datetime = Self.day(2000, 1, 1)
                rule.maximum_datetime = Self.day(2100, 12, 31)
                worksheet_data_validation_range(worksheet, 1, column, lastRow, column, &rule)
                return
            }
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            Self.withCStrings(words) { words in
                rule.value_list = words
                worksheet_data_validation_range(worksheet, 1, column, lastRow, column, &rule)
            }
        }
    }

    private static func day(_ year: CInt, _ month: CInt, _ day: CInt) -> lxw_datetime {
        lxw_datetime(year: year, month: month, day: day, hour: 0, min: 0, sec: 0)
    }

    /// Calls `body` with the texts as C has a list of them: with nil behind the last.
    private static func withCStrings(
        _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Void
    ) {
        // All behind each other in one piece of memory that does not move meanwhile.
        var all = texts.flatMap { Array($0.utf8CString) }
        all.withUnsafeMutableBufferPointer { all in
            var start = all.baseAddress
            var list: [UnsafeMutablePointer<CChar>?] = texts.map { text in
                defer { start = start?.advanced(by: text.utf8CString.count) }
                return start
            }
            list.append(nil)
            list.withUnsafeMutableBufferPointer { list in
                if let first = list.baseAddress { body(first) }
            }
        }
    }
}
