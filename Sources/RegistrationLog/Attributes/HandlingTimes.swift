/// How long registrations took, in whole seconds; two bytes a registration where any says so, none where none does.
public struct HandlingTimes: Sendable {
    /// The longest time that counts, in seconds: four hours.
    public static let longest = 14_400

    private var seconds = NarrowNumbers()

    /// Creates the times of registrations that do not say.
    public init() {}

    /// Creates the times of registrations in order: nil where one does not say.
    ///
    /// What is not within 1…``longest`` is none.
    public init(_ seconds: some Sequence<Int?>) {
        for (registration, seconds) in seconds.enumerated() {
            guard let seconds, (1...Self.longest).contains(seconds) else { continue }
            self.seconds.set(seconds, at: registration)
        }
    }

    /// Whether no registration says how long it took.
    public var isEmpty: Bool { seconds.count == 0 }

    /// How many seconds the registration at `index` took, within 1…``longest``; nil where it does not say.
    public func seconds(of index: Int) -> Int? {
        let seconds = seconds[index]
        return seconds == 0 ? nil : seconds
    }

    /// Sets how long the registration at `index` took; what is not within 1…``longest`` is none.
    public mutating func set(_ seconds: Int, of index: Int) {
        if (1...Self.longest).contains(seconds) { self.seconds.set(seconds, at: index) }
    }
}
