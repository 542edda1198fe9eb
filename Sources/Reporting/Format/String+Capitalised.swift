extension String {
    /// The text as it begins a sentence.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
