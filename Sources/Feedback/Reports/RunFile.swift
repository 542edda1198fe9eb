import Foundation
import RegistrationLog

/// What the `run.json` of a report says.
struct RunFile {
    /// The name of such a file.
    static let name = "run.json"

    /// Whose the report is, and with what it was made.
    let origin: ReportRecord.Origin
    /// What it was made under.
    let terms: ReportRecord.Terms
    /// The uniform names of products, by their names in compared form.
    let uniformProductNames: [String: String]

    /// Reads `file`.
    ///
    /// - Throws: ``FeedbackError`` where it is no record of a report of this program, or contradicts itself.
    init(_ file: FeedbackFile) throws(FeedbackError) {
        let path = file.path
        guard let head = Self.decoded(RunHead.self, file), head.program == "kcc-analyze" else {
            throw .otherProgram(path: path)
        }
        let kind = head.kind ?? RunHead.report
        if kind != RunHead.report {
            throw .otherKind(path: path, kind: RunHead.otherKinds.contains(kind) ? kind : nil)
        }
        guard let document = Self.decoded(RunDocument.self, file), let terms = ReportRecord.Terms(document) else {
            throw .damagedRecord(path: path)
        }
        self.terms = terms
        origin = ReportRecord.Origin(document)
        uniformProductNames = (document.parameters?.products ?? []).reduce(into: [:]) { names, product in
            if let name = product.name, let uniform = product.upl { names[Normalisation.compared(name)] = uniform }
        }
    }

    private static func decoded<Document: Decodable>(_ type: Document.Type, _ file: FeedbackFile) -> Document? {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try? decoder.decode(type, from: Data(file.bytes))
    }
}

/// What every `run.json` has, whatever it is of; the first edition wrote nothing but reports, and did not say so.
private struct RunHead: Decodable {
    static let report = "report"
    static let otherKinds = ["survey", "simulation", "comparison"]

    let program: String
    let kind: String?
}

/// What is read of the `run.json` of a report.
private struct RunDocument: Decodable {
    struct Parameters: Decodable {
        let threshold: Double?
        let smallCells: Int?
        let products: [Product]?
    }

    struct Product: Decodable {
        let name: String?
        let upl: String?
    }

    let version: String?
    let format: Int?
    let organisation: String?
    let gmCode: String?
    let title: String?
    let parameters: Parameters?
    let firstRegistration: String?
    let lastRegistration: String?
    let observationEnd: String?
}

extension ReportRecord.Origin {
    fileprivate init(_ document: RunDocument) {
        self.init()
        organisation = document.organisation
        municipalityCode = document.gmCode
        title = document.title
        version = document.version ?? version
        format = document.format ?? format
    }
}

extension ReportRecord.Terms {
    /// Takes what `document` says; nil where that cannot be.
    fileprivate init?(_ document: RunDocument) {
        self.init()
        threshold = document.parameters?.threshold
        smallCells = document.parameters?.smallCells
        let texts = [document.firstRegistration, document.lastRegistration, document.observationEnd]
        let dates = texts.map { $0.flatMap(ListedDate.readISO) }
        guard zip(texts, dates).allSatisfy({ ($0 == nil) == ($1 == nil) }), threshold.map({ $0 > 0 && $0 < 1 }) ?? true,
            smallCells.map({ $0 > 1 }) ?? true
        else { return nil }
        if let first = dates[0], let last = dates[1] {
            guard first <= last else { return nil }
            days = first...last
        }
        observationEnd = dates[2]
    }
}
