import ArgumentParser

/// What a shell reads to complete the command line.
///
/// The parser's own script offers what `analyze` takes only where `analyze` is named, which nobody needs to do. Here it is
/// offered where no other subcommand is named too: bash and zsh have `analyze` put into the words before the script sees
/// them, fish has the lines of `analyze` twice.
enum CompletionScript {
    /// The script for `shell`; the parser's own where the parser knows a shell that this does not.
    static func text(for shell: CompletionShell) -> String {
        let script = KCCAnalyze.completionScript(for: shell)
        return switch shell {
        case .bash: script.replacing(begin, with: bash + "\n_kcc-analyze_named() {", maxReplacements: 1)
        case .zsh: script.replacing(begin, with: zsh + "\n_kcc-analyze_named() {", maxReplacements: 1)
        case .fish: script + "\n" + fish(script)
        default: script
        }
    }

    /// The whole script where `message` is the one that the parser alone would print; nil where it is anything else.
    static func completing(_ message: String) -> String? {
        CompletionShell.allCases.first { KCCAnalyze.completionScript(for: $0) == message }.map(text)
    }

    /// With which line the function begins that the shell calls.
    private static let begin = "\n_kcc-analyze() {"

    private static let subcommands =
        KCCAnalyze.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

    /// Takes the words before the one that is completed: where they name a subcommand, nothing is to be put in.
    private static let untilNamed = """
                case "${word}" in
                \(subcommands.joined(separator: "|")))
                    _kcc-analyze_named "${@}"
                    return
                    ;;
                -*) ;;
                *) break ;;
                esac
        """

    private static let bash = """

        _kcc-analyze() {
            local word
            for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
        \(untilNamed)
            done

            local -a offered=()
            if [[ "${COMP_CWORD}" -eq 1 && "${2}" != -* ]]; then
                _kcc-analyze_named "${@}"
                offered=("${COMPREPLY[@]}")
            fi
            COMPREPLY=()
            COMP_WORDS=("${COMP_WORDS[0]}" analyze "${COMP_WORDS[@]:1}")
            COMP_CWORD=$((COMP_CWORD + 1))
            _kcc-analyze_named "${@}"
            COMPREPLY=("${offered[@]}" "${COMPREPLY[@]}")
        }

        """

    private static let zsh = """

        _kcc-analyze() {
            local word
            for word in "${(@)words[2,CURRENT-1]}"; do
        \(untilNamed)
            done

            local -i ret=1
            if [[ "${CURRENT}" -eq 2 && "${words[2]}" != -* ]]; then
                _kcc-analyze_named "${@}" && ret=0
            fi
            words=("${words[1]}" analyze "${(@)words[2,-1]}")
            (( CURRENT++ ))
            _kcc-analyze_named "${@}" && ret=0
            return "${ret}"
        }

        """

    /// The lines of `analyze` in `script` once more, for where no subcommand is named.
    private static func fish(_ script: String) -> String {
        let lines = script.split(separator: "\n").filter { line in
            line.hasPrefix("complete ") && line.contains("\"kcc-analyze analyze")
                && !line.contains(#/ -l '(version|help)'/#)
        }
        return """
            function __kcc-analyze_names_no_subcommand
                not __fish_seen_subcommand_from \(subcommands.joined(separator: " "))
            end


            """
                + lines.map {
                    $0.replacing(/-n '[^']*'/, with: "-n __kcc-analyze_names_no_subcommand", maxReplacements: 1)
                }
                .joined(separator: "\n")
    }
}
