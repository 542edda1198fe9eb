/// Why a sample has so many rows of a product.
public enum SampleSizeReason: Hashable, Sendable {
    /// The user asked for as many.
    case asked
    /// They are the fewest with which all that can be decided is.
    case fewest
    /// They are the most that the program asks people to look at.
    case most
    /// They are all that there are.
    case all
}
