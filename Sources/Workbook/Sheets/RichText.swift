/// The text of an element whose parts may each look otherwise: the parts are joined, and how they are pronounced is no
/// part of it.
struct RichText: Sendable {
    /// The text so far, in which characters are escaped.
    private(set) var bytes: [UInt8] = []
    private var isInText = false
    private var isInPhonetics = false

    /// An element within it begins.
    mutating func begin(_ name: XMLName) {
        switch name {
        case "t": isInText = true
        case "rPh": isInPhonetics = true
        default: break
        }
    }

    /// An element within it ends.
    mutating func end(_ name: XMLName) {
        switch name {
        case "t": isInText = false
        case "rPh": isInPhonetics = false
        default: break
        }
    }

    /// Some of the text within it.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        if isInText, !isInPhonetics { bytes.append(contentsOf: text) }
    }

    /// Makes ready for the next text.
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }
}
