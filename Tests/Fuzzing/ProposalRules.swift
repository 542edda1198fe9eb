import Configuration
import Ingest
import Inspection
import RegistrationLog
import TestSupport

/// What holds for the `kcc.yaml` that is proposed for every input: it can be read, and used unchanged it changes nothing.
enum ProposalRules {
    /// Checks the rules on one to four files.
    static func check(_ bytes: [UInt8]) {
        let paths = FuzzFolder.write(FuzzFolder.split(bytes))
        do {
            let files = try Intake.find(paths)
            let intake = try Intake(of: files, configuration: .standard(), substitutes: .test, threads: 1)
            let text = try ProposedConfiguration(of: intake).text
            let configuration = try Configuration(Array(text.utf8))
            let again = try Intake(of: files, configuration: configuration, substitutes: .test, threads: 1)
            require(
                intake.ledger.rejectedRows == again.ledger.rejectedRows,
                "rejected \(intake.ledger.rejectedRows), then \(again.ledger.rejectedRows) with\n\(text)")
            require(
                intake.ledger.files.map(\.rows) == again.ledger.files.map(\.rows),
                "\(intake.ledger.files), then \(again.ledger.files) with\n\(text)")
            let log = String(reflecting: intake.log)
            let logAgain = String(reflecting: again.log)
            require(log == logAgain, "\(log)\nthen\n\(logAgain) with\n\(text)")
        } catch IngestError.damagedGzip {
            return
        } catch IngestError.damagedArchive {
            return
        } catch let error as ConfigurationError {
            require(false, error.message)
        } catch {
            require(false, "\(error)")
        }
    }
}
