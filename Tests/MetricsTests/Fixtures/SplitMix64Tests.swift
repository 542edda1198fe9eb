import TestSupport
import Testing

@Suite struct SplitMix64Tests {
    // The first numbers of seed 1234567, as published with the generator's description on Rosetta Code
    // («Pseudo-random numbers/Splitmix64»).
    @Test func publishedNumbers() {
        var generator = SplitMix64(seed: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    // The first of them without its lowest 11 bits, divided by 2⁵³.
    @Test func unitIsTheNumberAsAShareOfAll() {
        var generator = SplitMix64(seed: 1_234_567)
        let unit = generator.unit()
        #expect(abs(unit - 0.350_079_542_0) < 1e-10)
    }

    @Test func whatHasNoChanceNeverHappensAndWhatIsCertainAlways() {
        var generator = SplitMix64(seed: 1)
        let impossible = (0..<100).map { _ in generator.happens(0) }
        let certain = (0..<100).map { _ in generator.happens(1) }
        #expect(!impossible.contains(true))
        #expect(!certain.contains(false))
    }
}
