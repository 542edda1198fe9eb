import Platform

@testable import Reporting

extension OutputFolderMoves {
    /// A step that the file system refuses with the error numbered `code`.
    static func refusal(_ code: Int32) -> Step { { (_, _) throws(SystemError) in throw SystemError(code: code) } }
}
