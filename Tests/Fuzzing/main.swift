import Glibc

guard let target = FuzzTarget.chosen else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
    printError("usage: FUZZ_TARGET=NAME fuzz FILE...        NAME is one of: \(names)")
    exit(64)
}

#if FUZZING
    exit(runFuzzer())
#else
    // Without the fuzzer each file is one input, so that what was found can be looked into.
    for path in CommandLine.arguments.dropFirst() {
        target.check(try contents(ofFile: path))
        print("\(path): nothing found")
    }
#endif
