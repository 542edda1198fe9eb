import Feedback
import Foundation
import RegistrationLog
import TestSupport
import Testing

extension ClosedRange<CalendarDate> {
    /// Both days in the form of ISO 8601.
    var days: [String] { [lowerBound.iso8601, upperBound.iso8601] }
}

/// The path of `name` in the folder of these tests, or of the package where it begins with a slash.
func path(_ name: String) -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let root = folder.appendingPathComponent("../..").standardizedFileURL
    return name.hasPrefix("/") ? root.path + name : folder.appendingPathComponent("Fixtures/\(name)").path
}

/// The error with which `body` ends; nil where it ends well.
func failure(_ body: () throws -> Void) -> FeedbackError? {
    do { try body() } catch let error as FeedbackError { return error } catch { Issue.record(error) }
    return nil
}

extension TemporaryFolder {
    /// What is wrong with the row of the file `name` for which `body` ends, with its line.
    func row(_ name: String, _ body: () throws -> Void) -> (line: Int, problem: FeedbackRowProblem)? {
        guard case .row(self(name), let line, let problem)? = failure(body) else { return nil }
        return (line, problem)
    }
}
