extension GoldenCase {
    /// The names of all cases; a folder that is not among them, or of which one is missing, fails a test.
    static let names = [
        "advice-for-what-is-no-table",
        "attention-of-every-kind",
        "broken-rows",
        "classes-of-personal-data",
        "configuration-file-rules",
        "configuration-renames-and-aliases",
        "configuration-unknown-key",
        "empty-folder",
        "everything-rejected",
        "explain",
        "explain-what-is-not-there",
        "file-without-product-column",
        "filled-in-list-is-kept",
        "filled-in-sample-is-kept",
        "folder-without-usable-file",
        "help",
        "hostile-names",
        "impossible-day",
        "init-for-a-system",
        "init-for-a-system-and-files",
        "init-prints-configuration",
        "init-signals",
        "init-used-unchanged-gives-the-same-report",
        "inspect-headers",
        "inspect-json",
        "inspect-table",
        "keys-are-looked-up",
        "limited-period",
        "long-export-with-synonyms",
        "machine-dialect",
        "no-paths",
        "no-such-path",
        "no-threads",
        "output-below-a-file",
        "output-holds-other-files",
        "output-not-writable",
        "period-that-ends-before-it-begins",
        "picture-named-csv",
        "record-too-long",
        "report-is-replaced",
        "sample-is-drawn-and-read-back", "shielded-labels",
        "small-cells-of-two",
        "small-cells-too-much-rejected",
        "small-cells-withheld",
        "small-log",
        "standard-input",
        "trouble-of-every-kind",
        "two-columns-for-one-role",
        "unknown-option",
        "version",
        "workbook-and-archive",
    ]

    /// The cases that keep what is in a workbook: with a name that means harm, and of which nothing is left out.
    static let withWorkbook: Set = ["hostile-names", "small-log"]

    /// The cases that keep the whole page; with `reports/2024` they show every chapter, also of small cells and of names
    /// that mean harm.
    static let withWholePage: Set = ["hostile-names", "small-cells-withheld"]
}
