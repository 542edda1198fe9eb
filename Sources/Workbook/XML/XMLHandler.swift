/// What makes something of the elements of an XML document, in their order.
protocol XMLHandler: AnyObject {
    /// An element begins.
    func begin(_ name: XMLName, _ attributes: XMLAttributes)
    /// An element ends.
    func end(_ name: XMLName)
    /// Some of the text within the innermost element; the text between two tags can come in several pieces.
    func add(text: UnsafeBufferPointer<UInt8>)
}
