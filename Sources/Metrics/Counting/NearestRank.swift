/// The percentile of `values` by nearest rank: the value at position ⌈p·n/100⌉ when they are put in order.
///
/// The value is found a byte at a time, the highest first: of the values that agree with the bytes found so far, those
/// with each next byte are counted, which shows in which of them the position lies. Nothing is sorted or copied.
///
/// - Parameters:
///   - percent: The percentage *p*, within 1…100.
///   - values: The values, in any order.
/// - Returns: One of the values; nil when there are none.
/// - Complexity: O(*n*), four passes.
func nearestRank(_ percent: Int, of values: some Collection<UInt32>) -> UInt32? {
    let count = values.count
    guard count > 0 else { return nil }
    var rank = (percent * count + 99) / 100
    var found: UInt32 = 0
    var known: UInt32 = 0
    var counts = [Int](repeating: 0, count: 256)
    for shift: UInt32 in [24, 16, 8, 0] {
        for byte in counts.indices { counts[byte] = 0 }
        for value in values where value & known == found { counts[Int(value >> shift & 0xFF)] += 1 }
        var byte = 0
        while rank > counts[byte] {
            rank -= counts[byte]
            byte += 1
        }
        found |= UInt32(byte) << shift
        known |= 0xFF << shift
    }
    return found
}
