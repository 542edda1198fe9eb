import TestSupport
import Testing

@Suite struct SplitMix64Tests {
    /// The first numbers for seed 1234567, as Rosetta Code lists them under "Pseudo-random numbers/Splitmix64".
    @Test func givesThePublishedNumbers() {
        var random = SplitMix64(seed: 1_234_567)
        #expect(
            (0..<3).map { _ in random.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }
}
