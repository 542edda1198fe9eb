import Glibc

/// Swift's own library, within which the program runs.
public enum SwiftRuntime {
    /// Whether it is part of the program, rather than a file that has to be there beside it.
    public static var isLinkedIn: Bool {
        guard let library = dlopen("libswiftCore.so", RTLD_NOLOAD | RTLD_LAZY) else { return true }
        dlclose(library)
        return false
    }
}
