import Foundation
import Platform

/// A file of a report that people fill in, as its `run.json` keeps it: so that a run sees whether somebody did.
struct ListToFillIn: Codable, Hashable, Sendable {
    /// The name of the file.
    let name: String
    /// The SHA-256 of its bytes as the program wrote them, in hexadecimal digits.
    let sha256: String

    /// Keeps `file`.
    init(_ file: ReportFile) {
        name = file.name
        sha256 = SHA256.hexadecimalDigits(of: file.bytes)
    }

    /// Whether people fill in the files called `name`.
    static func isOne(_ name: String) -> Bool { name.hasPrefix("besluitenlijst.") || SampleFileName.isOne(name) }
}

/// What the `run.json` of a report that stands somewhere says of it.
struct PlacedRecord: Decodable, Sendable {
    /// The program that wrote the report.
    let program: String
    /// What was written there; an edition that wrote nothing but reports did not say so.
    let kind: String
    /// The files that people fill in; nil where the program did not keep them yet.
    let toFillIn: [ListToFillIn]?

    private enum CodingKeys: String, CodingKey { case program, kind, toFillIn }

    /// Reads what every record has.
    ///
    /// - Throws: What `decoder` throws.
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        program = try container.decode(String.self, forKey: .program)
        kind = try container.decodeIfPresent(String.self, forKey: .kind) ?? OutputKind.report.rawValue
        toFillIn = try container.decodeIfPresent([ListToFillIn].self, forKey: .toFillIn)
    }

    /// The longest `run.json` that is taken for one, in bytes: one of some 100,000 input files.
    private static let longest = 67_108_864

    /// Reads the record `file`; nil where it is none of this program.
    ///
    /// - Throws: `SystemError` where it cannot be read.
    init?(reading file: borrowing OpenFile) throws(SystemError) {
        // A folder of that name is none.
        guard try file.status().kind == .regular else { return nil }
        let bytes = try file.read(atMost: Self.longest)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let record = try? decoder.decode(PlacedRecord.self, from: Data(bytes)),
            record.program == ReportInput.programName
        else { return nil }
        self = record
    }

    /// Whether the list `name`, which now holds `bytes`, was filled in since the report was made, or may have been: a list that
    /// the program did not write is somebody's.
    func isFilledIn(_ name: String, _ bytes: [UInt8]) -> Bool {
        if let toFillIn {
            let digits = SHA256.hexadecimalDigits(of: bytes)
            return !toFillIn.contains { $0.name == name && $0.sha256 == digits }
        }
        return !(name.hasSuffix(".csv") && EmptyList.isOne(bytes))
    }
}
