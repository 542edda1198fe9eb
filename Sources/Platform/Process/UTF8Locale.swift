import Glibc

/// The locale in which C libraries take names to be UTF-8; without one they give up names beyond ASCII.
public enum UTF8Locale {
    /// Made once and never changed, which is why all threads may use it; in all of them characters are the same.
    private nonisolated(unsafe) static let locale = make("C.UTF-8") ?? make("en_US.UTF-8")

    private static func make(_ name: String) -> locale_t? {
        if let locale = newlocale(1 << LC_CTYPE, name, nil) { return locale }
        if SystemError.last.isOutOfMemory { MemoryShortage.end() }
        return nil
    }

    /// Whether the system has one.
    public static var isThere: Bool { locale != nil }

    /// Calls `body` in this locale, which holds for this thread and this call alone.
    public static func during<Result>(_ body: () -> Result) -> Result {
        guard let locale else { return body() }
        let former = uselocale(locale)
        defer { uselocale(former) }
        return body()
    }
}
