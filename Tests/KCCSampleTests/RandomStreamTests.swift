import Testing

@testable import kcc_sample

@Suite struct RandomStreamTests {
    private func numbers(_ stream: RandomStream) -> [Int] {
        var stream = stream
        return (0..<20).map { _ in stream.number(below: 1_000_000) }
    }

    @Test func followsFromSeedNameAndNumbers() {
        let stream = RandomStream(seed: 1, name: .fault, 2, 3)
        #expect(numbers(stream) == numbers(RandomStream(seed: 1, name: .fault, 2, 3)))
        #expect(numbers(stream) != numbers(RandomStream(seed: 2, name: .fault, 2, 3)))
        #expect(numbers(stream) != numbers(RandomStream(seed: 1, name: .signal, 2, 3)))
        #expect(numbers(stream) != numbers(RandomStream(seed: 1, name: .fault, 3, 2)))
    }

    @Test func staysWithinBoundsAndReachesThem() {
        var stream = RandomStream(seed: 1, name: .signal)
        let drawn = Set((0..<1_000).map { _ in stream.number(in: -2...2) })
        #expect(drawn == [-2, -1, 0, 1, 2])
        let units = (0..<1_000).map { _ in stream.unit() }
        #expect(units.allSatisfy { (0..<1).contains($0) })
    }

    @Test func drawsInProportionToWeights() {
        var stream = RandomStream(seed: 1, name: .signal)
        var counts = [0, 0, 0]
        for _ in 0..<10_000 { counts[stream.position(weights: [1, 0, 3])] += 1 }
        #expect(counts[1] == 0)
        // Three in four; the standard deviation is 43, so that 250 lie far outside of chance.
        #expect(abs(counts[2] - 7_500) < 250)
    }

    @Test func picksEarlyElementsMoreOften() {
        var stream = RandomStream(seed: 1, name: .signal)
        var counts = [0, 0, 0, 0]
        for _ in 0..<10_000 { counts[stream.pickEarly([0, 1, 2, 3])] += 1 }
        #expect(counts == counts.sorted(by: >))
        // The square of an even draw lies below 1/4 half of the time.
        #expect(abs(counts[0] - 5_000) < 250)
    }
}
