/// What a folder of this program holds; the raw values are what `run.json` says.
public enum OutputKind: String, CaseIterable, Sendable {
    /// A report.
    case report
    /// A sample to fill in.
    case survey
    /// What would have happened under a proposal.
    case simulation
    /// Reports that are held against each other.
    case comparison

    /// Every file that a report can hold; `run.json`, by which a folder is known, is the last.
    static let reportFileNames = [
        ReportFileName.page, "producten.csv", "velden.csv", "maanden.csv", "kanalen.csv", "vraagregels.csv",
        "kwaliteit.csv", "protocolwijzigingen.csv", "protocoleffecten.csv", "besluitenlijst.csv", "besluitenlijst.xlsx",
        "afgekeurd.csv", ReportFileName.dataPackage,
        ReportFileName.runRecord,
    ]

    /// Every file that a simulation can hold.
    static let simulationFileNames = [
        ReportFileName.page, "simulatie.csv", "simulatie_velden.csv", ReportFileName.dataPackage,
        ReportFileName.runRecord,
    ]

    /// Every file that a comparison can hold.
    static let comparisonFileNames = [
        ReportFileName.page, "vergelijking.csv", ReportFileName.dataPackage, ReportFileName.runRecord,
    ]

    /// Whether a folder of this kind can hold a file called `name`.
    func holds(_ name: String) -> Bool {
        switch self {
        case .report: Self.reportFileNames.contains(name)
        case .simulation: Self.simulationFileNames.contains(name)
        case .comparison: Self.comparisonFileNames.contains(name)
        case .survey: name == ReportFileName.runRecord || SampleFileName.isOne(name)
        }
    }
}

/// The names of the files of a sample that people fill in.
enum SampleFileName {
    /// What they all begin with.
    static let prefix = "steekproef"
    /// The workbook with all products.
    static let workbook = "\(prefix).xlsx"

    /// The list of one product, which is called `product` there.
    static func list(_ product: String) -> String { "\(prefix)-\(product).csv" }

    /// Whether a file called `name` is one.
    static func isOne(_ name: String) -> Bool {
        name == workbook || name.hasPrefix("\(prefix)-") && name.hasSuffix(".csv")
    }
}
