/// The room that page 1 has for names of questions, so that it stays one sheet whatever they are called.
///
/// A row takes what it needs, but leaves the rows behind it room for their first questions.
struct NameRoom {
    /// How many characters a name has on page 1; the list of decisions has all of it.
    static let longestName = 100
    /// How many characters the name of a product has at the head of a row, whose column is narrow.
    static let longestProduct = 60
    /// How many characters of names all rows have room for.
    private static let characters = 1_600
    /// How many of these what became of decisions takes where it stands above the rows.
    private static let takenByReview = 600
    /// How many of these are kept for each row to come.
    private static let kept = 120
    /// How many characters a name is cut to where there is no room for it and it must be there all the same.
    private static let shortestName = 40

    private var left: Int
    private var rowsToCome: Int

    /// The room of so many `rows`, below what became of decisions or without it.
    init(rows: Int, isBelowReview: Bool = false) {
        left = Self.characters - (isBelowReview ? Self.takenByReview : 0)
        rowsToCome = rows
    }

    /// Goes to the next row.
    mutating func beginRow() { rowsToCome -= 1 }

    /// Those of `names` that there is room for, at most `most`; the first in any case, unless `most` is 0.
    mutating func take(_ names: [String], most: Int) -> [String] {
        var taken: [String] = []
        for name in names.prefix(most) {
            let name = name.shortened(to: Self.longestName)
            let room = left - Self.kept * rowsToCome
            if name.count > room {
                if taken.isEmpty { taken.append(name.shortened(to: max(Self.shortestName, room))) }
                break
            }
            left -= name.count
            taken.append(name)
        }
        return taken
    }
}

extension String {
    /// The text, or its beginning with an ellipsis where it has more than so many characters.
    func shortened(to most: Int) -> String { count > most ? prefix(most - 1) + "…" : self }
}

extension Prose {
    /// The sentence with its names as short as page 1 has them.
    var withShortNames: Prose { shorteningNames(to: NameRoom.longestName) }

    /// The sentence with names of at most so many characters.
    func shorteningNames(to most: Int) -> Prose {
        Prose(
            runs: runs.map { run in
                run.isName ? Run(run.text.shortened(to: most), isName: true, file: run.file) : run
            })
    }
}
