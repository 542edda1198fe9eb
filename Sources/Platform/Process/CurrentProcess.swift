import Glibc

/// The process that runs.
public enum CurrentProcess {
    /// The number under which the system knows it; another container or machine may have one of the same number.
    public static var number: Int32 { getpid() }
}
