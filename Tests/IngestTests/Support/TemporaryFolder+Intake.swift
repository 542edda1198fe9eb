import Configuration
import TestSupport

@testable import Ingest

extension TemporaryFolder {
    /// What is read of the folder, as the `kcc.yaml` with this text says.
    func intake(_ yaml: String = "", threads: Int = 1, sizes: ReadingSizes = ReadingSizes()) throws -> Intake {
        try Intake(
            of: Intake.find([path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
            threads: threads, sizes: sizes)
    }
}
