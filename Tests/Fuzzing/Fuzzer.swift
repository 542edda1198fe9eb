#if FUZZING
    /// libFuzzer's own main loop: it takes the arguments, and calls the function with one input after the other.
    @_silgen_name("LLVMFuzzerRunDriver")
    private func runDriver(
        _ argumentCount: UnsafeMutablePointer<CInt>,
        _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
        _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
    ) -> CInt

    /// Runs libFuzzer on the chosen target with the arguments of the process, and gives its exit status.
    func runFuzzer() -> CInt {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        return runDriver(&count, &arguments) { bytes, count in
            FuzzTarget.chosen?.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
    }
#endif
