/// The value at position ⌈p·n/100⌉ of the values in order.
func naivePercentile(_ percent: Int, _ values: [Int]) -> Int? {
    values.isEmpty ? nil : values.sorted()[Int((Double(percent * values.count) / 100).rounded(.up)) - 1]
}
