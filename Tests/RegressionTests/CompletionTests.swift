import Foundation
import Testing

/// What real shells offer at the end of a command line, by the script that the program prints.
@Suite struct CompletionTests {
    private let folder: FaultFolder

    init() throws {
        folder = try FaultFolder()
        for name in ["data/a.csv", "data/b.xlsx", "data/c.pdf", "data/2024/d.csv", "inbox/e.csv", "draft.yaml"] {
            try folder.write(name, "")
        }
    }

    /// Command lines, and some of the words that their last one can become, by what a shell knows of words and files.
    private static let lines: [(line: String, offers: Set<String>, omits: Set<String>)] = [
        (
            "kcc-analyze ",
            ["analyze", "inspect", "init", "survey", "explain", "compare", "simulate", "help", "data"], []
        ),
        ("kcc-analyze in", ["inspect", "init", "inbox"], ["survey", "data"]),
        ("kcc-analyze data/", ["data/a.csv", "data/b.xlsx", "data/2024"], ["data/c.pdf"]),
        ("kcc-analyze --ou", ["--output"], ["--quiet"]),
        ("kcc-analyze data --csv-dialect ", ["excel-nl", "rfc4180"], ["data"]),
        ("kcc-analyze data --output d", ["data"], ["draft.yaml"]),
        ("kcc-analyze data --config d", ["draft.yaml"], ["--output"]),
        ("kcc-analyze --quiet data/", ["data/a.csv"], ["data/c.pdf"]),
        ("kcc-analyze analyze data/", ["data/a.csv"], ["data/c.pdf"]),
        ("kcc-analyze inspect --", ["--json", "--show-headers", "--config"], ["--output", "--checksums"]),
        ("kcc-analyze inspect data/", ["data/a.csv", "data/b.xlsx", "data/2024"], ["data/c.pdf"]),
        ("kcc-analyze init --system open-", ["open-klant", "open-zaak", "open-formulieren"], ["excel"]),
        ("kcc-analyze survey data --si", ["--size"], []),
        ("kcc-analyze explain data --figure ge", ["gebruikt", "gemeten"], ["gebruiksgraad"]),
        ("kcc-analyze simulate data --pro", ["--proposal"], []),
        ("kcc-analyze simulate data --proposal data/", ["data/a.csv", "data/b.xlsx"], ["data/c.pdf"]),
    ]

    /// Calls the function of the script as bash does, which is the contract of `complete -F`.
    @Test(arguments: lines) func bash(line: String, offers: Set<String>, omits: Set<String>) throws {
        try folder.write(
            "complete.bash",
            """
            eval "$(kcc-analyze --generate-completion-script bash)"
            read -ra COMP_WORDS <<<"$COMP_LINE"
            [[ $COMP_LINE != *' ' ]] || COMP_WORDS+=('')
            COMP_POINT=${#COMP_LINE} COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            function=$(complete -p kcc-analyze)
            function=${function#* -F }
            "${function%% *}" kcc-analyze "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """)
        try expect("COMP_LINE='\(line)' bash --norc complete.bash", offers, omits)
    }

    @Test(.enabled(if: isInstalled("fish")), arguments: lines)
    func fish(line: String, offers: Set<String>, omits: Set<String>) throws {
        try expect(
            "kcc-analyze --generate-completion-script fish >a.fish; fish --no-config -c 'source a.fish; complete -C \"\(line)\"'",
            offers, omits)
    }

    /// On a terminal, since zsh completes nowhere else: the tabulator makes the line whole, which then is a comment on nothing.
    @Test(
        .enabled(if: isInstalled("zsh")),
        arguments: [
            ("--ou", "--output"), ("surv", "survey"), ("data/b", "data/b.xlsx"),
            ("inspect --sh", "inspect --show-headers"),
            ("data --csv-dialect exc", "data --csv-dialect excel-nl"), ("data --config dr", "data --config draft.yaml"),
        ])
    func zsh(typed: String, whole: String) throws {
        try folder.write(
            "complete.zsh",
            #"""
            mkdir functions
            kcc-analyze --generate-completion-script zsh >functions/_kcc-analyze
            zmodload zsh/zpty
            zpty terminal "zsh -f -i"
            zpty -w terminal 'fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -u -D; stty -echo; echo be""gun'
            zpty -r terminal seen '*begun*'
            zpty -wn terminal "kcc-analyze $1"$'\t\C-a: \C-e; echo en""ded\n'
            zpty -r terminal seen '*ended*'
            print -r -- "${(V)seen}"
            zpty -d terminal
            """#)
        let ending = try folder.shell("TERM=dumb timeout 60 zsh -f complete.zsh '\(typed)'")
        #expect(ending.output.contains(": kcc-analyze \(whole)"), "\(ending.output)")
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func theSameScriptEachTime(shell: String) throws {
        let scripts = try (0..<2).map { _ in try folder.shell("kcc-analyze --generate-completion-script \(shell)") }
        #expect(scripts[0] == scripts[1])
        #expect(scripts[0].status == 0 && scripts[0].output.count > 1_000)
    }

    private func expect(_ command: String, _ offers: Set<String>, _ omits: Set<String>) throws {
        let ending = try folder.shell(command)
        // A shell may describe a word behind a tab, and end a folder with a slash.
        let words = ending.output.split(separator: "\n").map { line in
            let word = line.prefix { $0 != "\t" }
            return String(word.hasSuffix("/") ? word.dropLast() : word)
        }
        #expect(offers.subtracting(words) == [], "\(ending.error)")
        #expect(omits.intersection(words) == [])
    }

    private static func isInstalled(_ shell: String) -> Bool {
        (try? FaultFolder().shell("command -v \(shell)").status) == 0
    }
}
