import Reporting
import Testing

@testable import KCCAnalyzeCommand

@Suite struct TerminalTests {
    @Test(
        arguments: [
            (true, ["LANG": "nl_NL.UTF-8", "TERM": "xterm"], true, true),
            (true, ["LANG": "nl_NL.UTF-8", "NO_COLOR": "1"], true, false),
            (true, ["LANG": "nl_NL.UTF-8", "NO_COLOR": ""], true, true),
            (true, ["LC_ALL": "C", "LANG": "nl_NL.UTF-8"], false, true),
            (true, ["LC_ALL": "", "LC_CTYPE": "C.utf8", "LANG": "C"], true, true),
            (true, [:], false, true), (true, ["LANG": "nl_NL.UTF-8", "TERM": "dumb"], false, false),
            (false, ["LANG": "nl_NL.UTF-8", "TERM": "xterm"], false, false),
        ] as [(Bool, [String: String], Bool, Bool)])
    func aTerminalGetsWhatItCanShow(
        isInteractive: Bool, environment: [String: String], hasBars: Bool, hasColour: Bool
    ) {
        #expect(
            Terminal.style(isInteractive: isInteractive, environment: environment)
                == TerminalStyle(hasBars: hasBars, hasColour: hasColour))
    }
}
