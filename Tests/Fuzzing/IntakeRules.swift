import Configuration
import Ingest
import Metrics
import RegistrationLog
import TestSupport

/// What holds for every input of a run: each row is accounted for, the number of threads does not matter, and no more
/// is used than was captured, nor captured than was asked.
enum IntakeRules {
    /// Checks the rules on a `kcc.yaml` and up to three files; one that is refused says nothing.
    static func check(_ bytes: [UInt8]) {
        let parts = FuzzFolder.split(bytes)
        let paths = FuzzFolder.write(parts.dropFirst())
        do throws(IngestError) {
            let given = try? Configuration(parts[0])
            let configuration = if let given { given } else { try Configuration.standard() }
            let files = try Intake.find(paths)
            let intake = try Intake(of: files, configuration: configuration, substitutes: .test, threads: 1)
            let again = try Intake(of: files, configuration: configuration, substitutes: .test, threads: 2)
            require(intake.ledger.rejectedRows == again.ledger.rejectedRows, "rejected rows depend on the threads")
            require(intake.ledger.files.map(\.rows) == again.ledger.files.map(\.rows), "rows depend on the threads")
            check(intake, configuration.settings)
        } catch {
            // Only damaged gzip, archives and workbooks cannot be read, and a table may not be there.
            switch error {
            case .damagedGzip, .damagedArchive, .configuration: return
            default: require(false, "\(error)")
            }
        }
    }

    private static func check(_ intake: Intake, _ settings: AnalysisSettings) {
        for file in intake.ledger.files {
            guard let rows = file.rows else { continue }
            require(
                rows.rows == rows.accepted + rows.duplicates + rows.outOfSelection + rows.rejectedTotal,
                "\(file.name): \(rows)")
        }
        let published = Publication(of: intake.log, ledger: intake.ledger, settings: settings, substitutes: .test)
        for field in published.analysis.products.flatMap(\.fields) {
            let counts = [field.counts.used, field.counts.captured, field.counts.asked].compactMap(\.exact)
            require(counts.count == 3 && counts == counts.sorted(), "\(field)")
        }
    }
}
