import Glibc

/// Swift's own library, within which the program runs.
public enum SwiftRuntime {
    /// Whether it is part of the program, rather than a file that has to be there beside it.
    ///
    /// Of what is linked in, the loader knows no names. It is asked for one, since to ask for the file has it look in many folders.
    public static var isLinkedIn: Bool { dlsym(nil, "swift_retain") == nil }
}
