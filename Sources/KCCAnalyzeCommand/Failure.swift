import ArgumentParser
import Feedback
import Ingest
import Metrics
import Platform
import RegistrationLog
import Reporting
import Study

/// How a run ends that does not end well: the reason on standard error, and a status.
enum Failure {
    /// Prints the reason why the run ends, and gives the status that it is to end with.
    static func reported(_ status: ExitStatus, _ message: Message) -> ExitCode {
        Terminal.printError("Error: \(message.text)\n")
        return status.exitCode
    }

    /// Prints `text` on standard output; of a run that wrote a report, its folder.
    ///
    /// - Throws: `ExitCode` where it cannot be printed, after the reason was.
    static func print(_ text: String, report: String? = nil) throws {
        do throws(SystemError) { try Terminal.print(text) } catch {
            throw reported(.cannotCreate, Message.notPrinted(error, report: report))
        }
    }

    /// Ends the run where no file holds a row that could be placed.
    ///
    /// - Throws: `ExitCode`, after the reason was printed.
    static func unlessUsable(_ input: StudyInput) throws {
        if input.isUsable { return }
        throw reported(.data, Message.nothingUsable(fileCount: input.ledger.files.count))
    }

    /// Ends the run where no registration was accepted, or none lies in the period: there is nothing to report on.
    ///
    /// - Throws: `ExitCode`, after the reason was printed.
    static func unlessRegistered(_ study: Study) throws {
        let publication = study.publication
        if study.hasRegistrations { return }
        let days = study.log.registrations.days
        if let days {
            let period = study.settings.period
            throw reported(
                .data,
                Message.noRegistrations(
                    from: period.from, to: period.to, days: publication.smallCells == nil ? days : nil))
        }
        let files = publication.intake.files
        var rejections: [Int: Message] = [:]
        for (index, file) in files.enumerated() {
            guard let rejection = file.mainRejection, !rejection.isMost else { continue }
            rejections[index] = try Message.mostlyRejected(
                rejection, file: FileID(index), fileNames: files.map(\.name))
        }
        throw reported(.data, Message.noRegistrations(publication.intake, rejections: rejections))
    }

    /// Runs `body`, and reports why it does not end well; what it throws that is no end of a run is a defect of the program.
    ///
    /// - Throws: `ExitCode`, after the reason was printed.
    static func reporting(_ body: () throws -> Void) throws {
        do { try body() } catch let status as ExitCode { throw status } catch let error as IngestError {
            throw reported(status(of: error), Message(error))
        } catch let error as FeedbackError {
            throw reported(status(of: error), Message(feedback: error))
        } catch let error as OutputFolderError {
            throw reported(error.outOfMemory != nil ? .software : .cannotCreate, Message(error))
        } catch {
            throw reported(.software, Message.defect(error))
        }
    }

    /// The status that a run ends with when its input cannot be read.
    static func status(of error: IngestError) -> ExitStatus {
        switch error {
        case .noSuchPath: .noInput
        case .cannotRead(_, let cause) where cause.isOutOfMemory,
            .cannotReadConfiguration(_, let cause) where cause.isOutOfMemory:
            .software
        case .cannotRead, .changedWhileReading, .damagedGzip, .damagedArchive, .noLocale: .inputOutput
        case .expandsTooMuch, .tooManyMembers, .tooMuchText, .tooManyNames, .lookupTooLarge: .data
        case .configuration, .cannotReadConfiguration: .configuration
        }
    }

    /// The status that a run ends with when what came back cannot be read.
    static func status(of error: FeedbackError) -> ExitStatus {
        switch error {
        case .noSuchPath: .noInput
        case .cannotRead(_, let cause) where cause.isOutOfMemory: .software
        case .cannotRead, .changedWhileReading, .damaged, .noLocale: .inputOutput
        case .tooLong, .notAFile, .noReport, .otherProgram, .otherKind, .damagedRecord, .notATable, .missingColumns,
            .repeatedColumn, .row:
            .data
        }
    }
}
