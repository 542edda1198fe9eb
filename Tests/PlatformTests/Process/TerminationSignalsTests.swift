import Glibc
import Platform
import Testing

/// How a process ends that is asked to.
@Suite struct TerminationSignalsTests {
    private struct Refusal: Error {}

    @Test(arguments: zip([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXCPU], [CInt(129), 130, 131, 143, 152]))
    func endsAtOnce(signal: CInt, status: CInt) async throws {
        let ending = await #expect(processExitsWith: .exitCode(status), observing: [\.standardErrorContent]) {
            [signal = signal as CInt] in
            TerminationSignals.watch(reporting: "asked to end\n")
            raise(signal)
            try StandardStream.error.write("went on\n")
        }
        #expect(String(decoding: try #require(ending).standardErrorContent, as: UTF8.self) == "asked to end\n")
    }

    @Test func anIgnoredSignalStaysIgnored() async throws {
        await #expect(processExitsWith: .exitCode(3)) {
            Glibc.signal(SIGHUP, SIG_IGN)
            TerminationSignals.watch(reporting: "asked to end\n")
            raise(SIGHUP)
            exit(3)
        }
    }

    /// A process inherits which signals are held back.
    @Test func aSignalThatWasHeldBackIsLetThrough() async throws {
        await #expect(processExitsWith: .exitCode(130)) {
            var signals = sigset_t()
            sigfillset(&signals)
            pthread_sigmask(SIG_BLOCK, &signals, nil)
            TerminationSignals.watch(reporting: "asked to end\n")
            raise(SIGINT)
            exit(3)
        }
    }

    /// The first signal counts, once what must not be left half done is done.
    @Test func theEndWaitsForWhatPostponesIt() async throws {
        let ending = await #expect(processExitsWith: .exitCode(143), observing: [\.standardErrorContent]) {
            TerminationSignals.watch(reporting: "asked to end\n")
            try TerminationSignals.postponed { isAskedToEnd throws(Refusal) in
                try? StandardStream.error.write("\(isAskedToEnd())\n")
                raise(SIGTERM)
                raise(SIGINT)
                try? StandardStream.error.write("\(isAskedToEnd())\n")
                throw Refusal()
            }
            exit(3)
        }
        let printed = String(decoding: try #require(ending).standardErrorContent, as: UTF8.self)
        #expect(printed == "false\ntrue\nasked to end\n")
    }

    @Test func whoIsNotAskedGoesOn() async throws {
        await #expect(processExitsWith: .exitCode(3)) {
            TerminationSignals.watch(reporting: "asked to end\n")
            TerminationSignals.postponed { _ in }
            exit(3)
        }
    }
}
