import RegistrationLog
import Testing

@Suite struct PartitionPointTests {
    // Every number of elements before, of up to nine, in an array and in a slice of one that does not begin at 0.
    @Test(arguments: 0...9) func everyIndexIsFound(count: Int) {
        let numbers = Array(0..<count)
        for before in 0...count {
            #expect(numbers.partitionPoint { $0 < before } == before)
            let slice = ([-1, -1, -1] + numbers)[3...]
            #expect(slice.partitionPoint { $0 < before } == before + 3)
        }
    }
}
