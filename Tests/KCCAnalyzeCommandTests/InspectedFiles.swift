import Configuration
import Foundation
import Ingest
import Inspection
import RegistrationLog
import TestSupport

/// What is made of files under a `kcc.yaml`, all of which a test writes down.
func inspection(of files: [String: String], yaml: String, showsHeaders: Bool = false) throws -> Inspection {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inspection-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let configuration = try Configuration(Array(yaml.utf8))
    let intake = try Intake(
        of: Intake.find([folder.path]), configuration: configuration, substitutes: .test, threads: 1)
    return Inspection(of: intake, configuration: configuration, showsHeaders: showsHeaders)
}
