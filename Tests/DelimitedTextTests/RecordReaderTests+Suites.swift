import DelimitedText
import Tabular
import TestSupport

/// Cases that have the structure of those in public collections; `docs/csv-suites.md` says which.
extension RecordReaderTests {
    static let suites = suiteShapes + suiteQuotes + suiteLineEnds + suiteRejects

    static let suiteShapes = [
        Case("an empty cell in the middle", "a;b;c\n1;;3", [record(1, 0, "a", "b", "c"), record(2, 6, "1", "", "3")]),
        Case(
            "rows of other lengths than the header are records", "a;b;c\n1;2\n3;4;5;6",
            [record(1, 0, "a", "b", "c"), record(2, 6, "1", "2"), record(3, 10, "3", "4", "5", "6")]),
        Case("blank lines under a header of one column", "veld\n\n\n", [record(1, 0, "veld")]),
        Case(
            "blanks at the ends of a line of CRLF", " 7;8 ;  9    ;10;11\t\r\n",
            [record(1, 0, "7", "8", "9", "10", "11")]
        ),
        Case(
            "blanks at the ends of a cell in the middle", "1; x y;2;z \t;3", [record(1, 0, "1", "x y", "2", "z", "3")]),
        // Blanks between words are text, and the delimiter at the end of the text begins an empty cell.
        Case(
            "a quoted and an unquoted cell with delimiters and blanks", "\" x; y ;z \"; x y  z;",
            [record(1, 0, " x; y ;z ", "x y  z", "")]),
        // The second line is blank; the third ends at a lone CR, and the fourth has but a delimiter.
        Case(
            "blanks before a quote after a blank line, three line ends", "7; 8; 9;\n\r\n  \"x\"; \r;",
            [record(1, 0, "7", "8", "9", ""), record(3, 11, "x", ""), record(4, 19, "", "")]),
        Case(
            "an empty quoted cell alone at the end", "7; 8;\n\r\n \"x\"; \r\"\"",
            [record(1, 0, "7", "8", ""), record(3, 8, "x", ""), record(4, 15, "")]),
        Case("an empty cell is empty with and without quotes", "  ; \"\" ;", [record(1, 0, "", "", "")]),
        Case(
            "UTF-8 of two, three and four bytes without a mark", "a;b;c\né;€;\u{1F6B2}",
            [record(1, 0, "a", "b", "c"), record(2, 6, "é", "€", "\u{1F6B2}")]),
        Case("the replacement character is text", "a\u{FFFD};b", [record(1, 0, "a\u{FFFD}", "b")]),
    ]

    static let suiteQuotes = [
        Case(
            "a comma in quotes between cells without, no line end at the end",
            "id,adres,plaats\n1,\"Kade 3, bus 4\",Delft",
            [record(1, 0, "id", "adres", "plaats"), record(2, 16, "1", "Kade 3, bus 4", "Delft")],
            Reading(delimiter: .comma)),
        Case(
            "cells of nothing but a delimiter, and an empty one", "\";\";\";\";\"\"", [record(1, 0, ";", ";", "")]),
        Case(
            "empty quoted cells at the end of a row", "a;b;c\n1;\"\";\"\"\n2;3;4",
            [record(1, 0, "a", "b", "c"), record(2, 6, "1", "", ""), record(3, 14, "2", "3", "4")]),
        Case(
            "empty quoted cells at the end of a row, CRLF", "a;b;c\r\n1;\"\";\"\"\r\n2;3;4",
            [record(1, 0, "a", "b", "c"), record(2, 7, "1", "", ""), record(3, 16, "2", "3", "4")]),
        Case("an empty quoted cell in the middle", "1;\"\";3", [record(1, 0, "1", "", "3")]),
        Case(
            "one doubled quote between blanks", "1;\"het \"\" teken\";3", [record(1, 0, "1", "het \" teken", "3")]),
        // A quote within quotes is doubled: """" is one, """""" two.
        Case(
            "doubled quotes at every position in a cell",
            "\"\"\"a;b\"\"\";;\" \"\"\"\" \";\"\"\"\"\" \";\" \"\"\"\"\";\"\"\"\"\"\"",
            [record(1, 0, "\"a;b\"", "", " \"\" ", "\"\" ", " \"\"", "\"\"")]),
        Case(
            "JSON in a quoted cell", "id,antwoorden\n1,\"{\"\"a\"\": \"\"b, c\"\", \"\"d\"\": [1.0, 0.5]}\"\n",
            [record(1, 0, "id", "antwoorden"), record(2, 14, "1", "{\"a\": \"b, c\", \"d\": [1.0, 0.5]}")],
            Reading(delimiter: .comma)),
        Case("a quoted cell alone", "\"abc\"", [record(1, 0, "abc")]),
    ]

    static let suiteLineEnds = [
        Case(
            "LF in quotes in a file of LF", "a;b\n\"twee \nregels\";c\nd;e\n",
            [record(1, 0, "a", "b"), record(2, 4, "twee \nregels", "c"), record(4, 21, "d", "e")]),
        Case(
            "CRLF in quotes after a blank", "a;b\r\n\"twee \r\nregels\";c\r\nd;e\r\n",
            [record(1, 0, "a", "b"), record(2, 5, "twee \r\nregels", "c"), record(4, 24, "d", "e")]),
        Case(
            "doubled quotes beside line ends in quotes", "1;\"ja \n\"\"ja\"\" \nja\"\n2;3\n",
            [record(1, 0, "1", "ja \n\"ja\" \nja"), record(4, 19, "2", "3")]),
        Case(
            "one quoted cell of five lines is the whole text", "\"een,\n twee, \n drie\nvier,\nvijf.\"",
            [record(1, 0, "een,\n twee, \n drie\nvier,\nvijf.")]),
    ]

    static let suiteRejects = [
        Case(
            "a pair of quotes within an unquoted cell", "a;b\n1;zei \"ja\" toen\n2;c",
            [record(1, 0, "a", "b"), rejected(2, 4, .malformedQuoting), record(3, 20, "2", "c")]),
        Case(
            "signs for minutes and seconds in an unquoted cell", "id,plek\n7,52°00'41.8\"N 4°21'\n8,x\n",
            [record(1, 0, "id", "plek"), rejected(2, 8, .malformedQuoting), record(3, 31, "8", "x")],
            Reading(delimiter: .comma)),
        Case(
            "a quote that is not doubled within quotes", "a;b;c\n1;\"zei; hij \" ja\";3\n2;d;e",
            [record(1, 0, "a", "b", "c"), rejected(2, 6, .malformedQuoting), record(3, 26, "2", "d", "e")]),
        // The quote behind the third blank closes the cell, and the one after it may not stand there.
        Case(
            "quotes that are doubled only in part", "\" \"\" \" \" \"\" \"\na",
            [rejected(1, 0, .malformedQuoting), record(2, 14, "a")]),
        Case(
            "a quote long after a closing quote", "\"abc\"" + String(repeating: " ", count: 40) + "\"; \"1\"\nb",
            [rejected(1, 0, .malformedQuoting), record(2, 52, "b")]),
        Case(
            "an unclosed quote in the last of three cells", "\"1\";\"2\";\" 3 ", [rejected(1, 0, .malformedQuoting)]),
        Case("NUL between letters and blanks", " a\0b\0c \nd", [rejected(1, 0, .invalidEncoding), record(2, 8, "d")]),
    ]
}
