import Foundation
import Testing

/// What is no file, or has a name that is no name: reported, and never waited for.
@Suite struct StrangeFileTests {
    @Test func folderOfStrangeThings() throws {
        let folder = try FaultFolder()
        try folder.write("data/a b\nc.csv", SmallExport.registrations(2, of: "paspoort"))
        try folder.write("data/empty.csv", "")
        try folder.write(
            "data/folder.csv/in it.csv", SmallExport.header + "Q1;2024-03-01;paspoort;1\nQ2;2024-03-01;paspoort;2\n")
        let made = try folder.shell(
            """
            cd data; mkfifo pipe.csv; ln -s nowhere dangling.csv; ln -s loop.csv loop.csv; ln -s .. parent
            ln -s /dev/zero zero.csv; : >"$(printf 'caf\\351.csv')"
            """)
        #expect(made.status == 0)
        let ending = try folder.shell("kcc-analyze data --csv-dialect rfc4180 --output report")
        #expect(ending.status == 0)
        #expect(
            ending.error == """
                Warning: no follow-up action shows a use, so that nothing tells how long follow-up takes, and \
                minimum_horizon_days holds. Set follow_up_horizon_days in kcc.yaml if you know better.

                """)
        let printed = ending.output.replacing(/\s+/, with: " ")
        for name in ["?", "dangling.csv", "empty.csv", "loop.csv", "pipe.csv", "zero.csv"] {
            #expect(printed.contains("\(name) is niet geplaatst: "))
        }
        let quality = String(decoding: try folder.contents(of: "report")["kwaliteit.csv"] ?? Data(), as: UTF8.self)
        #expect(quality.contains("\"a b\nc.csv\",registraties,,2,2,0,0"))
        #expect(quality.contains("folder.csv/in it.csv,registraties,,2,2,0,0"))
    }

    @Test func pipeAndDeviceGivenByHand() throws {
        let folder = try FaultFolder()
        try folder.write("export", SmallExport.registrations(2, of: "paspoort"))
        let piped = try folder.shell("mkfifo pipe; cat export >pipe & kcc-analyze pipe --output report")
        #expect(piped.status == 0)
        #expect(piped.totalRegistrations == "2")
        let device = try folder.shell("kcc-analyze /dev/zero --output report")
        #expect(device.status == 65)
        #expect(device.error.hasPrefix("Warning: zero: not placed: it is no delimited text"))
        #expect(try folder.shell("kcc-analyze data.csv/ --output report").status == 66)
    }

    /// What takes from root the right to read everything; nothing where the tests are not run by root.
    private static let withoutPrivilege =
        geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search" : ""

    @Test func unreadableFile() throws {
        let folder = try FaultFolder()
        try folder.write("data/export.csv", SmallExport.registrations(2, of: "paspoort"))
        let ending = try folder.shell(
            "chmod 0 data/export.csv; exec \(Self.withoutPrivilege) kcc-analyze data --output report")
        #expect(ending.status == 74)
        #expect(
            ending.error == """
                Error: export.csv: cannot be read (Permission denied). Make it readable, or leave it out.

                """)
    }

    /// A folder that is no report is read, whatever keeps it from being asked whether it is one.
    @Test func recordOfARunThatIsNone() throws {
        let folder = try FaultFolder()
        try folder.write("data/in/export.csv", SmallExport.registrations(2, of: "paspoort"))
        let ending = try folder.shell("mkfifo data/in/run.json; kcc-analyze data --output report")
        #expect(ending.status == 0)
        #expect(ending.totalRegistrations == "2")
    }
}
