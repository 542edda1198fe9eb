import Glibc

/// The locale in which C libraries take names to be UTF-8; without one they give up names beyond ASCII.
public enum UTF8Locale {
    /// Made once and never changed, which is why all threads may use it.
    private nonisolated(unsafe) static let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)

    /// Calls `body` in this locale, which holds for this thread and this call alone.
    public static func during<Result>(_ body: () -> Result) -> Result {
        guard let locale else { return body() }
        let former = uselocale(locale)
        defer { uselocale(former) }
        return body()
    }
}
