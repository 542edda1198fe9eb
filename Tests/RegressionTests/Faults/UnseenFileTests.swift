import Foundation
import Testing

/// What cannot be looked at is not taken for what is not there.
@Suite struct UnseenFileTests {
    /// Without the rights of root, to whom everything is open.
    private static let withoutPrivilege =
        geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search" : ""

    private let folder: FaultFolder

    init() throws {
        folder = try FaultFolder()
        try folder.write("data/export.csv", SmallExport.registrations(2, of: "paspoort"))
    }

    /// Its rules would be passed over, and the figures would be others.
    @Test(arguments: [
        ("chmod 0 data/kcc.yaml", "Permission denied"),
        ("rm data/kcc.yaml; ln -s kcc.yaml data/kcc.yaml", "Too many levels of symbolic links"),
        ("rm data/kcc.yaml; ln -s none.yaml data/kcc.yaml", "No such file or directory"),
        ("rm data/kcc.yaml; mkdir data/kcc.yaml", "Is a directory"),
        ("chmod 600 data", "Permission denied"),
    ])
    func configuration(change: String, cause: String) throws {
        try folder.write("data/kcc.yaml", "threshold: 0.1\n")
        let ending = try folder.shell("\(change); \(Self.withoutPrivilege) kcc-analyze data --output report")
        #expect(ending.status == 78)
        #expect(
            ending.error == """
                Error: data/kcc.yaml: cannot be read (\(cause)). Make it readable, or remove it: what it says would be passed \
                over.

                """)
        _ = try folder.shell("chmod 700 data")
        #expect(try folder.names() == ["data"])
    }

    @Test func folderWhoseNameIsTooLong() throws {
        let name = String(repeating: "x", count: 300)
        let ending = try folder.shell("exec kcc-analyze \(name) data --output report")
        #expect(ending.status == 74)
        #expect(
            ending.error == "Error: \(name): cannot be read (File name too long). Make it readable, or leave it out.\n")
    }

    /// Its tables would be read as input, and every registration would count twice.
    @Test func reportInTheInput() throws {
        #expect(try folder.shell("kcc-analyze data --output data/2023 -q").status == 0)
        let ending = try folder.shell(
            "chmod 0 data/2023/run.json; exec \(Self.withoutPrivilege) kcc-analyze data --output report")
        #expect(ending.status == 74)
        #expect(
            ending.error == """
                Error: 2023/run.json: cannot be read (Permission denied). Make it readable, or leave it out.

                """)
    }

    /// Somebody may have filled in its list of decisions, which nobody could see.
    @Test func reportInTheOutput() throws {
        #expect(try folder.shell("kcc-analyze data --output report -q").status == 0)
        let before = try folder.contents(of: "report")
        let ending = try folder.shell(
            "chmod 0 report/run.json; exec \(Self.withoutPrivilege) kcc-analyze data --output report")
        #expect(ending.status == 73)
        #expect(
            ending.error == """
                Error: report/run.json: cannot be read (Permission denied). Choose another folder with --output.

                """)
        _ = try folder.shell("chmod 644 report/run.json")
        #expect(try folder.contents(of: "report") == before)
    }

    @Test func folderAboveTheOutput() throws {
        let ending = try folder.shell(
            """
            mkdir -p closed/reports; chmod 600 closed
            exec \(Self.withoutPrivilege) kcc-analyze data --output closed/reports/x
            """)
        #expect(ending.status == 73)
        #expect(
            ending.error == """
                Error: closed/reports/x: cannot be read (Permission denied). Choose another folder with --output.

                """)
    }

    /// Whoever makes a folder could not enter it.
    @Test(arguments: ["0777", "0700", "0300", "0100"]) func umask(mask: String) throws {
        let ending = try folder.shell("umask \(mask); exec kcc-analyze data --output reports/x")
        #expect(ending.status == 73)
        #expect(
            ending.error == """
                Error: reports/x: cannot be written, since the umask takes from you the rights to what you make. Give them back \
                with: umask 022

                """)
        #expect(try folder.names() == ["data"])
    }

    /// Others may have no rights at all.
    @Test func narrowUmask() throws {
        #expect(try folder.shell("umask 077; exec kcc-analyze data --output reports/x -q").status == 0)
    }
}
