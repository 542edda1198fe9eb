import Glibc
import Platform
import Testing

@Suite struct SystemErrorLibraryTests {
    @Test func whatSucceedsIsGiven() throws {
        errno = ENOSPC
        #expect(try SystemError.explaining { 7 } == 7)
    }

    @Test func theSystemsLastRefusalDuringTheStepSaysWhyItFailed() {
        #expect(throws: SystemError(code: ENOENT)) {
            try SystemError.explaining { () -> Int? in
                access("/dev/null/x", F_OK) == 0 || access("/nothing", F_OK) == 0 ? 7 : nil
            }
        }
    }

    @Test func anEarlierRefusalSaysNothing() {
        errno = ENOSPC
        #expect(throws: SystemError(code: EIO)) { try SystemError.explaining { () -> Int? in nil } }
    }
}
