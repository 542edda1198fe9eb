import Foundation
import Testing

/// No answer, id, name of an employee or rejected row shows in anything that a run prints or writes.
@Suite struct LeakTests {
    /// `kcc.yaml` beside the log: the questions of text lines, and no signal quoted.
    private static let configuration = """
        files:
          - { match: regels.csv, columns: { antwoorden: toelichting } }
          - match: opgezocht.csv
            columns: { product: { column: verwijzing, in: soorten.csv, key: sleutel, value: soort } }
          - { match: patronen.csv, columns: { tijdstip: [dag, uur] }, date_format: "d.m.jj uu.nn" }
        questions: [Telefoonnummer, E-mailadres]
        """

    private let folder: FaultFolder
    private let search: LeakSearch

    /// The log, and what is searched for, made once.
    private static let log = CanaryLog()
    private static let searchOfLog = Result { try LeakSearch(log.canary) }

    init() throws {
        folder = try FaultFolder()
        search = try Self.searchOfLog.get()
        for (name, data) in Self.log.files {
            let file = folder.url.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            let plain = name.hasSuffix(".gz") ? URL(fileURLWithPath: String(file.path.dropLast(3))) : file
            try data.write(to: plain)
            if name.hasSuffix(".gz") { #expect(try folder.shell("gzip '\(plain.path)'").status == 0) }
        }
        try folder.write("data/kcc.yaml", Self.configuration)
    }

    /// Runs a command of the shell; what it prints is searched, whatever its length.
    private func expectSilence(
        _ command: String, status: CInt, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        let ending = try folder.shell("ulimit -c 0; { \(command)\n} >printed 2>&1")
        let printed = try Data(contentsOf: folder.url.appendingPathComponent("printed"))
        #expect(ending.status == status, "\(command)", sourceLocation: sourceLocation)
        #expect(search.leaks(in: printed) == [], "\(command)", sourceLocation: sourceLocation)
        return String(decoding: printed, as: UTF8.self)
    }

    /// Searches every file below a folder, hidden ones too; how many there were.
    private func expectSilentFiles(
        in name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Int {
        let url = folder.url.appendingPathComponent(name)
        var count = 0
        for case let path as String in try #require(FileManager.default.enumerator(atPath: url.path)) {
            #expect(search.leaks(in: Data(path.utf8)) == [], sourceLocation: sourceLocation)
            guard let data = try? Data(contentsOf: url.appendingPathComponent(path)) else { continue }
            count += 1
            #expect(search.leaks(in: data) == [], "\(path)", sourceLocation: sourceLocation)
        }
        return count
    }

    @Test func reportsAndWhatIsPrintedWithThem() throws {
        for options in ["", "--csv-dialect rfc4180 --checksums", "--threads 1 --from 2024-03-12"] {
            let printed = try expectSilence(
                "kcc-analyze data --output reports/x --max-rejected 100 \(options)", status: 0)
            #expect(printed.contains("Rapport: reports/x/index.html"))
            #expect(try expectSilentFiles(in: "reports") >= 9)
        }
        // The log is what it should be: each kind of file, and each reason to reject a row.
        let rejected = try String(
            contentsOf: folder.url.appendingPathComponent("reports/x/afgekeurd.csv"), encoding: .utf8)
        for reason in [
            "aanhalingstekens", "te_lang", "codering", "aantal_kolommen", "verplicht_leeg", "tijdstip", "antwoorden",
            "conflict",
        ] {
            #expect(rejected.contains(";\(reason);"), "\(reason)")
        }
    }

    @Test func aTerminalWithItsProgress() throws {
        let printed = try expectSilence(
            "script -qec 'kcc-analyze data --output reports/x --max-rejected 100' /dev/null </dev/null", status: 0)
        #expect(printed.contains("\r"))
    }

    @Test(arguments: [
        "inspect data", "inspect --json data", "init data", "inspect --json data/regels.csv",
        "inspect data/archief.tar data/werkmap.xlsx data/steekproef-Paspoort.csv", "init data/werkmap.xlsx",
    ])
    func subcommands(command: String) throws {
        #expect(try expectSilence("kcc-analyze \(command)", status: 0).count > 200)
    }

    /// The lists of a sample hold ids; what is printed with them does not.
    @Test func aSampleThatIsDrawn() throws {
        let days = 10..<28
        try folder.write(
            "sample/a.csv",
            "registratie_id;tijdstip;product;medewerker;Naam\n"
                + days.map { "Kanarie\($0)x;2024-03-\($0);Vergunning;Kanarie;Kanarie \($0)\n" }.joined())
        try folder.write(
            "sample/b.csv",
            "registratie_id;tijdstip;actie;Naam\n" + days.map { "Kanarie\($0)x;2024-04-\($0);Bellen;\n" }.joined())
        try folder.write("sample/kcc.yaml", "observation_end: 2025-12-31")
        let printed = try expectSilence("kcc-analyze survey sample --output steekproef", status: 0)
        #expect(printed.contains("Vergunning: 18 van 18"))
    }

    /// What is explained are files and lines, and what stands on these is not.
    @Test(arguments: ["", " --json"])
    func explanations(options: String) throws {
        for (question, figure, location) in [
            ("--product Vergunning --field Naam", "gebruikt", "vervolgacties.csv"),
            ("--product Vergunning --field Telefoonnummer", "vastgelegd", "vergunningen.csv"),
            ("--product Melding --field Kleur", "gevraagd", "json.csv"),
            ("--product Terugbellen --field E-mailadres", "vastgelegd", "regels.csv"),
            ("--product Archief --field Naam", "vastgelegd", "archief.tar/breed.csv"),
            ("--product Werkmap --field Naam", "vastgelegd", "werkmap.xlsx#Meldingen"),
        ] {
            let listed = try expectSilence(
                "kcc-analyze explain data \(question) --figure \(figure) --limit 0\(options)", status: 0)
            #expect(listed.contains(location), "\(question)")
            let judged = try expectSilence("kcc-analyze explain data \(question)\(options)", status: 0)
            #expect(judged.count > 200, "\(question)")
        }
        _ = try expectSilence(
            "kcc-analyze explain data --product Vergunning --field Naam --figure gemeten\(options)", status: 0)
    }

    @Test func explanationsThatFail() throws {
        let printed = try expectSilence("kcc-analyze explain data --product Vergunnin --field Naam", status: 64)
        #expect(printed.contains("Perhaps \"Vergunning\" is meant."))
        _ = try expectSilence("kcc-analyze explain data --product Vergunning --field x", status: 64)
        _ = try expectSilence("kcc-analyze explain data --product Vergunning --field Naam --figure rij", status: 64)
        _ = try expectSilence(
            "kcc-analyze explain data --product Vergunning --field Naam --to 2023-01-01", status: 65)
        _ = try expectSilence("kcc-analyze explain data --product Vergunning --field Naam >/dev/full", status: 73)
    }

    /// What nobody reads of a list of decisions shows nowhere.
    ///
    /// More rows of this log are rejected than a simulation takes.
    @Test func aSimulation() throws {
        let canary = Self.log.canary.values[0]
        try folder.write(
            "besluitenlijst.csv",
            "product;veld;voorstel;besluit;eigenaar;opmerking\n"
                + "Paspoort;Telefoonnummer;behouden;schrappen;\(canary);\(canary)\n")
        for proposal in ["", "--proposal besluitenlijst.csv"] {
            let printed = try expectSilence(
                "kcc-analyze simulate data --output simulatie \(proposal)", status: 65)
            #expect(printed.contains("Simulatie: simulatie/index.html"))
            #expect(try expectSilentFiles(in: "simulatie") >= 1)
        }
    }

    /// What is new is read, and not passed over.
    @Test func archivesWorkbooksLookupsAndPatternsAreRead() throws {
        let printed = try expectSilence("kcc-analyze data --output reports/x --max-rejected 100", status: 0)
        for product in ["Archief", "Werkmap", "Opgezocht", "Patroon"] {
            #expect(printed.contains(product), "\(product)")
        }
        let quality = try String(
            contentsOf: folder.url.appendingPathComponent("reports/x/kwaliteit.csv"), encoding: .utf8)
        #expect(quality.contains("werkmap.xlsx#Meldingen;registraties"))
        #expect(quality.contains("steekproef-Paspoort.csv;steekproef"))
    }

    @Test func smallCells() throws {
        _ = try expectSilence("kcc-analyze data --output reports/x --max-rejected 100 --small-cells 5", status: 0)
        #expect(try expectSilentFiles(in: "reports") >= 7)
    }

    /// Where memory runs out, in the midst of the rows at one limit or another.
    @Test func runsWithoutMemory() throws {
        try writeBigFile()
        let printed = try expectSilence(
            """
            for limit in 140 150 160 170 180 190; do
                (ulimit -v ${limit}000; kcc-analyze big --output reports/x --threads 1; echo ended $?)
            done
            """, status: 0)
        #expect(printed.contains("not enough memory") && printed.contains("ended 70"))
    }

    /// Who carries a decision out, and what anybody wrote beside it, is in no report and in no message.
    @Test func decisionsThatComeBack() throws {
        let header =
            "product;veld;voorstel;reden;zekerheid;besluit;eigenaar;ingangsdatum;evaluatiedatum;opmerking;Kanarie 1\r\n"
        let owners = "Kanarie 2 zingt;2024-01-01;2024-03-20;kanarie.3@zangvogel.example;7316590428\r\n"
        let rows = ["Archief;Naam", "Archief;Schoenmaat", "Werkmp;Naam"].map {
            "\($0);behouden;Kanarie 4;Kanarie 5;schrappen;\(owners)"
        }
        try folder.write("besluiten/lijst.csv", header + rows.joined())
        let printed = try expectSilence(
            """
            kcc-analyze data --output reports/x --max-rejected 100 --decisions besluiten/lijst.csv \
                --fail-on decision-not-carried-out --fail-on new-question --fail-on harm
            """, status: 3)
        #expect(printed.contains("--fail-on decision-not-carried-out: 1 decision was not carried out: \"Naam\" of"))
        #expect(printed.contains("product \"Werkmp\" occurs nowhere in the input"))
        #expect(try expectSilentFiles(in: "reports") >= 9)
        let page = try String(contentsOf: folder.url.appendingPathComponent("reports/x/index.html"), encoding: .utf8)
        #expect(page.contains("Wat er is gekomen van 3 besluiten"))
        try folder.write(
            "besluiten/kapot.csv", header + "Archief;Naam;behouden;;;schrappen;Kanarie 6;geen dag;Kanarie 7;;\r\n")
        let ending = try folder.shell("kcc-analyze data --output reports/y --decisions besluiten/kapot.csv")
        #expect(ending.status != 0)
        #expect(search.leaks(in: Data((ending.output + ending.error).utf8)) == [])
    }

    @Test func standardInput() throws {
        _ = try expectSilence("kcc-analyze - --output reports/x <data/breed.csv", status: 0)
        #expect(try expectSilentFiles(in: "reports") >= 9)
    }

    @Test func runsThatFail() throws {
        _ = try expectSilence("kcc-analyze data --output", status: 64)
        _ = try expectSilence("kcc-analyze data/afgekeurd.csv --output reports/x --max-rejected 0", status: 65)
        _ = try expectSilence("kcc-analyze data/zonder-kop.csv --output reports/y", status: 65)
        _ = try expectSilence("kcc-analyze data/geen.csv", status: 66)
        _ = try expectSilence("kcc-analyze data --output data/breed.csv", status: 73)
        _ = try expectSilence("kcc-analyze data --output data", status: 73)
        _ = try expectSilence("kcc-analyze data --output reports/x --max-rejected 100 >/dev/full", status: 73)
        _ = try expectSilence(
            "head -c 300 data/ingepakt.csv.gz >half.csv.gz; kcc-analyze half.csv.gz --output reports/x", status: 74)
        for yaml in ["prodcts: []", "fields: [{ name: a, personal_data: soms }]", "fields: [", "timezone: Mars"] {
            try folder.write("wrong.yaml", yaml)
            _ = try expectSilence("kcc-analyze data --config wrong.yaml --output reports/x", status: 78)
        }
        _ = try expectSilentFiles(in: "reports")
    }

    /// Big enough that a run is in the midst of it when it is asked to end.
    private func writeBigFile() throws {
        let header = "registratie_id;tijdstip;product;medewerker;Naam\n"
        let rows = (0..<400_000).map { "Kanarie\($0);2024-03-01;Paspoort;Kanarie;Kanarie\($0)\n" }
        try folder.write("big/big.csv", header + rows.joined())
    }

    /// The runtime would show the memory to which registers point, on a terminal.
    @Test(arguments: ["ABRT", "SEGV", "ILL", "BUS", "FPE", "TERM", "HUP", "XCPU"])
    func runsThatCrashOnATerminal(signal: String) throws {
        try writeBigFile()
        try folder.write(
            "crash", "kcc-analyze big --output reports/x <&0 &\nsleep 1\nkill -\(signal) $!\nwait $!\necho ended $?\n"
        )
        let printed = try expectSilence("unset SWIFT_BACKTRACE; script -qec 'sh crash' /dev/null </dev/null", status: 0)
        let numbers = [
            "ABRT": 134, "SEGV": 139, "ILL": 132, "BUS": 135, "FPE": 136, "TERM": 143, "HUP": 129, "QUIT": 131,
            "XCPU": 152,
        ]
        #expect(printed.contains("ended \(try #require(numbers[signal]))"), "\(printed.suffix(300))")
        #expect(!printed.contains("Registers") && !printed.contains("Backtrace"))
    }

    @Test func whatAKilledRunLeavesBehind() throws {
        var searched = 0
        for _ in 0..<8 {
            let process = folder.program("data", "--output", "reports/x", "-q", "--max-rejected", "100")
            process.standardError = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            let mark = "-new-\(process.processIdentifier)-"
            while process.isRunning, !((try? folder.names("reports")) ?? []).contains(where: { $0.contains(mark) }) {}
            usleep(1_000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            searched += try expectSilentFiles(in: "reports")
        }
        #expect(searched > 0)
        #expect(try folder.names().sorted() == ["data", "reports"])
    }

    /// The search finds what it should: each shape of value, in each form.
    @Test func theSearchFindsWhatLeaks() throws {
        for (number, value) in Self.log.canary.values.prefix(60).enumerated() {
            let bytes = Data(value.utf8)
            let forms = [
                value, value.uppercased(), value.decomposedStringWithCanonicalMapping,
                "x" + bytes.base64EncodedString(),
                bytes.map { String($0, radix: 16) }.joined(),
                value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "",
                value.unicodeScalars.map { "&#\($0.value);" }.joined(),
                value.unicodeScalars.map { "\\u00" + String($0.value, radix: 16) }.joined(),
            ]
            for form in forms where value.allSatisfy(\.isASCII) || form.contains(where: { !$0.isASCII }) {
                #expect(search.leaks(in: Data("<p>\(form)</p>".utf8)) != [], "\(number): \(form)")
            }
        }
        #expect(search.leaks(in: Data("Paspoort".utf8)) == [])
        let sums = try folder.shell(
            "printf %s '\(Self.log.canary.values[0])' >v; for h in md5 sha1 sha256; do ${h}sum v; done")
        for line in sums.output.split(separator: "\n") { #expect(search.leaks(in: Data(line.utf8)) != []) }
    }
}
