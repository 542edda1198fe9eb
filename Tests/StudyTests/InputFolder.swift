import Foundation

/// A temporary folder with the input of a study.
final class InputFolder: Sendable {
    /// Its path.
    let path: String

    /// Makes a folder with these files, each under its name.
    convenience init(_ files: [String: String]) throws {
        try self.init(bytes: files.mapValues { Array($0.utf8) })
    }

    /// Makes a folder with files of these contents, each under its name.
    init(bytes files: [String: [UInt8]]) throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("study-\(UUID().uuidString)")
        path = url.path
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, bytes) in files { try Data(bytes).write(to: url.appendingPathComponent(name)) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Three registrations of two products, and one action that names the one question that is asked.
    static func example(yaml: String? = nil) throws -> InputFolder {
        var files = [
            "contacten.csv": """
            registratie_id;tijdstip;product;telefoon
            R1;2024-02-01;paspoort;06
            R2;2024-02-02;paspoort;
            R3;2024-03-01;verhuizing;06
            R3;2024-03-01;verhuizing;06
            R4;2024-02-30;verhuizing;06

            """,
            "vervolg.csv": """
            registratie_id;tijdstip;actie;gebruikte_velden
            R1;2024-02-03;terugbellen;telefoon

            """,
        ]
        files["kcc.yaml"] = yaml
        return try InputFolder(files)
    }
}
