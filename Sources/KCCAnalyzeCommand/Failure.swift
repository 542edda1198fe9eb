import ArgumentParser
import Ingest
import Platform
import RegistrationLog

/// How a run ends that does not end well: the reason on standard error, and a status.
enum Failure {
    /// Prints the reason why the run ends, and gives the status that it ends with.
    static func exit(_ status: ExitStatus, _ message: String) -> ExitCode {
        Terminal.printError("Error: \(message)\n")
        return status.exitCode
    }

    /// Prints why the input cannot be read, and gives the status that the run ends with.
    static func exit(_ error: IngestError) -> ExitCode { exit(status(of: error), Messages.text(error)) }

    /// Prints `text` on standard output; of a run that wrote a report, its folder.
    ///
    /// - Throws: `ExitCode` where it cannot be printed, after the reason was.
    static func print(_ text: String, report: String? = nil) throws {
        do throws(SystemError) { try Terminal.print(text) } catch {
            throw exit(.cannotCreate, Messages.notPrinted(error, report: report))
        }
    }

    /// Ends the run where no file holds a row that could be placed.
    ///
    /// - Throws: `ExitCode`, after the reason was printed.
    static func unlessUsable(_ ledger: IntakeLedger) throws {
        guard ledger.totals.rows == 0 else { return }
        throw exit(.data, Messages.nothingUsable(fileCount: ledger.files.count))
    }

    /// Runs `body`; what it throws that is not the end of a run is a defect of the program.
    ///
    /// - Throws: `ExitCode`, after the reason was printed.
    static func catchingDefects(_ body: () throws -> Void) throws {
        do { try body() } catch let status as ExitCode { throw status } catch {
            throw exit(.software, Messages.defect(error))
        }
    }

    /// The status that a run ends with when its input cannot be read.
    static func status(of error: IngestError) -> ExitStatus {
        switch error {
        case .noSuchPath: .noInput
        case .cannotRead, .changedWhileReading, .damagedGzip: .inputOutput
        case .expandsTooMuch, .tooManyNames: .data
        case .configuration: .configuration
        }
    }
}
