import Glibc
import Ingest
import Metrics
import RegistrationLog

/// What holds for every input of a run: each row is accounted for, the number of threads does not matter, and no more
/// is used than was captured, nor captured than was asked.
enum IntakeRules {
    /// Stands between two files of an input.
    private static let separator: UInt8 = 0x1E
    private static let maximumFiles = 4

    /// A folder of this process, below the one for temporary files.
    private static let folder: String = {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let path = "\(parent)/kcc-fuzz-\(getpid())"
        require(mkdir(path, 0o700) == 0, "cannot make \(path)")
        return path
    }()

    /// Checks the rules on one to four files.
    static func check(_ bytes: [UInt8]) {
        let files = bytes.split(
            separator: separator, maxSplits: maximumFiles - 1, omittingEmptySubsequences: false)
        let paths = files.indices.map { "\(folder)/\($0).csv" }
        for (path, contents) in zip(paths, files) { write(Array(contents), to: path) }
        do throws(IngestError) {
            let found = try Intake.find(paths)
            let one = try Intake(of: found, settings: IntakeSettings(), threads: 1)
            let two = try Intake(of: found, settings: IntakeSettings(), threads: 2)
            check(one, two)
        } catch {
            // Only damaged gzip cannot be read.
            guard case .damagedGzip = error else { return require(false, "\(error)") }
        }
    }

    private static func check(_ intake: Intake, _ again: Intake) {
        for file in intake.ledger.files {
            guard let rows = file.rows else { continue }
            require(rows.rows == rows.accepted + rows.duplicates + rows.rejectedTotal, "\(file.name): \(rows)")
        }
        require(intake.ledger.rejectedRows == again.ledger.rejectedRows, "rejected rows depend on the threads")
        let analysis = Analysis(of: intake.log, settings: AnalysisSettings())
        for product in analysis.products {
            for field in product.fields {
                require(
                    field.used <= field.captured && field.captured <= field.asked,
                    "\(field)")
            }
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        require(descriptor >= 0 && Glibc.write(descriptor, bytes, bytes.count) == bytes.count, "cannot write \(path)")
        close(descriptor)
    }
}
