import Foundation
import Testing

/// Whatever names say, a terminal shows it and does not obey it.
@Suite struct TerminalTests {
    /// Colour, the title of the window, a bell, a carriage return, an older control character, and text from right to left.
    private static let steering = "\u{1B}[31m\u{1B}]0;x\u{7}\r\u{85}\u{202E}"

    @Test(arguments: ["analyze", "inspect", "inspect --show-headers", "inspect --json", "init"])
    func namesOfFilesProductsFieldsAndColumns(subcommand: String) throws {
        let folder = try FaultFolder()
        let name = "x\(Self.steering)"
        try folder.write(
            "data/\(name).csv",
            "registratie_id;tijdstip;product;\"f\(name)\"\n"
                + (0..<30).map { "R\($0);2024-03-01;\"p\(name)\";y\($0)\n" }.joined()
                + "R0;2024-03-01;other;z\n")
        try folder.write(
            "data/actions.csv",
            "registratie_id;tijdstip;actie;gebruikte_velden\nR1;2024-03-02;\"a\(name)\";\"g\(name)\"\n")
        try folder.write("data/unplaced.csv", "\"c\(name)\";tijdstip;actie\n1;2;3\n")
        try folder.write(
            "data/twice.csv",
            "registratie_id;\"datum tijd\";\"\(Self.steering)timestamp\";timestamp;product\nR1;1;2;3;p\n")
        let ending = try folder.shell("kcc-analyze \(subcommand) data")
        #expect([0, 65].contains(ending.status))
        #expect(ending.output.contains("x"))
        expectHarmless(ending)
    }

    @Test func wordsOfTheCommandLine() throws {
        let folder = try FaultFolder()
        try folder.write("data.csv", SmallExport.registrations(2, of: "paspoort"))
        let arguments = [
            ["--x\(Self.steering)", "data.csv"], ["x\(Self.steering)"], ["data.csv", "--from", "x\(Self.steering)"],
            ["data.csv", "--output", "x\(Self.steering)"], ["data.csv", "--output", "data.csv/x\(Self.steering)"],
            ["data.csv", "--config", "x\(Self.steering)"], ["inspect", "x\(Self.steering)"],
        ]
        for words in arguments {
            let process = folder.program()
            process.arguments = words
            expectHarmless(try folder.ending(of: process))
        }
    }

    private func expectHarmless(_ ending: FaultFolder.Ending, sourceLocation: SourceLocation = #_sourceLocation) {
        let harmful = (ending.output + ending.error).unicodeScalars.filter { scalar in
            scalar != "\n" && [.control, .format].contains(scalar.properties.generalCategory)
        }
        #expect(harmful.isEmpty, sourceLocation: sourceLocation)
    }
}
