import Glibc
import Platform
import Testing

@Suite struct SystemErrorTests {
    @Test func speaksTheWordsOfTheCLibrary() {
        #expect(SystemError(code: EACCES).explanation == "Permission denied")
    }

    @Test func saysWhatItMeansForThePath() {
        let codes = [EACCES, EEXIST, ELOOP, EMFILE, ENFILE, ENOENT, ENOTDIR, EPIPE]
        func holding(_ property: KeyPath<SystemError, Bool>) -> [Int32] {
            codes.filter { SystemError(code: $0)[keyPath: property] }
        }
        #expect(holding(\.isNothingThere) == [ENOENT, ENOTDIR])
        #expect(holding(\.isOutOfDescriptors) == [EMFILE, ENFILE])
        #expect(holding(\.isLinkLoop) == [ELOOP])
        #expect(holding(\.isNobodyReading) == [EPIPE])
        #expect(holding(\.isUnsupported) == [])
    }

    @Test(arguments: [EINVAL, ENOSYS, EOPNOTSUPP, EPERM]) func stepsThatTheSystemDoesNotKnow(code: Int32) {
        #expect(SystemError(code: code).isUnsupported)
    }
}
