/// What the products of a sample are called as sheets of a workbook, or as parts of names of files: each by its own name, made
/// different by a number where two would be one, which they are whatever the case.
struct SampleNames: Sendable {
    /// The names, in the order of the products.
    let names: [String]

    /// What a product without a name is called.
    private static let nameless = "product"
    /// The most UTF-16 code units in the name of a sheet.
    private static let longestSheet = 31
    /// The most bytes of a product in the name of a file.
    private static let longestFile = 80

    /// Names sheets after `products`, beside those that the workbook has or a spreadsheet keeps for itself.
    static func sheets(_ products: [String]) -> SampleNames {
        SampleNames(products, taken: [SampleExplanation.sheetName, "History"], needsNumber: isReference) {
            $0.utf16.count <= longestSheet
        }
    }

    /// Names files after `products`.
    static func files(_ products: [String]) -> SampleNames {
        SampleNames(products, taken: [], needsNumber: { _ in false }) { $0.utf8.count <= longestFile }
    }

    private init(
        _ products: [String], taken: [String], needsNumber: (String) -> Bool, fits: (String) -> Bool
    ) {
        var used = Set(taken.map { $0.lowercased() })
        names = products.map { product in
            let whole = Self.harmless(product)
            var number = 1
            while true {
                let ending = number == 1 && !needsNumber(whole) ? "" : " (\(number))"
                let name = Self.cut(whole, ending, fits)
                if used.insert(name.lowercased()).inserted { return name }
                number += 1
            }
        }
    }

    /// The longest beginning of `name` that fits with `ending` behind it, and that ending.
    private static func cut(_ name: String, _ ending: String, _ fits: (String) -> Bool) -> String {
        var start = name
        while !fits(start + ending) { start = trimmed(String(start.dropLast())) }
        // Marks without end can make one character of any length.
        return (start.isEmpty ? nameless : start) + ending
    }

    /// The name without what sheets or files may not have, which a blank stands for; never empty.
    private static func harmless(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            switch scalar.properties.generalCategory {
            // What does not show holds words together.
            case .format: continue
            case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                scalars.append(" ")
            default: scalars.append("[]:*?/\\<>|\"".unicodeScalars.contains(scalar) ? " " : scalar)
            }
        }
        let name = trimmed(String(scalars).split(separator: " ").joined(separator: " "))
        return name.isEmpty ? nameless : name
    }

    /// The name without blanks and apostrophes at its ends.
    private static func trimmed(_ name: String) -> String {
        let isOuter = { (character: Character) in character.isWhitespace || character == "'" }
        let start = name.drop(while: isOuter)
        return String(start[..<(start.lastIndex { !isOuter($0) }.map(start.index(after:)) ?? start.startIndex)])
    }

    /// Whether a spreadsheet could take the name for a cell, such as `WMO2015`, or for a number: libxlsxwriter writes such a name
    /// without quotes where it names cells.
    private static func isReference(_ name: String) -> Bool {
        name.wholeMatch(of: /[A-Za-z0-9_.]+/) != nil && (name.count <= 2 || name.contains(/[0-9]/))
    }
}
