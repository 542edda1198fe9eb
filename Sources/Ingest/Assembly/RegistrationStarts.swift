import RegistrationLog

/// The registrations that one file was the first to deliver, and at which of its bytes each begins, ascending.
///
/// What was read before is found again by it, without a look at ids.
struct RegistrationStarts: Sendable {
    /// Registrations that follow each other within 4 GiB.
    struct Stretch: Sendable {
        /// The number of the first.
        let first: Int
        /// The byte from which theirs are counted.
        let byte: Int
    }

    /// The numbers of the registrations.
    let registrations: Range<Int>
    private let stretches: [Stretch]
    /// For each registration, those of other files included, at which byte of its stretch it begins.
    private let bytes: [UInt32]

    /// Takes those of `stretches`, whose last one ends at the registration numbered `end`.
    init(_ stretches: [Stretch], end: Int, _ bytes: [UInt32]) {
        registrations = (stretches.first?.first ?? end)..<end
        self.stretches = stretches
        self.bytes = bytes
    }

    /// The byte at which the registration numbered `number` begins.
    func byte(of number: Int) -> Int {
        let stretch = stretches.count == 1 ? 0 : stretches.partitionPoint { $0.first <= number } - 1
        return stretches[stretch].byte + Int(bytes[number])
    }

    /// The registrations that begin at `byte` or behind it, to be gone through.
    ///
    /// - Complexity: Logarithmic in their number.
    func walk(from byte: Int) -> Walk {
        Walk(self, first: registrations.partitionPoint { self.byte(of: $0) < byte })
    }

    /// The way through registrations in the order of their bytes.
    struct Walk: Sendable {
        private let starts: RegistrationStarts
        private var next: Int

        fileprivate init(_ starts: RegistrationStarts, first: Int) {
            self.starts = starts
            next = first
        }

        /// The registration that begins at `byte`, which lies behind all that were asked for before; nil where none does.
        ///
        /// - Complexity: Amortised O(1).
        mutating func registration(at byte: Int) -> Int? {
            while next < starts.registrations.upperBound {
                let start = starts.byte(of: next)
                if start > byte { return nil }
                next += 1
                if start == byte { return next - 1 }
            }
            return nil
        }
    }
}
