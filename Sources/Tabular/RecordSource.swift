/// What yields the records of a table in batches, one after the other; it cannot fail on content.
///
/// A reader of one format conforms. Whoever reads batches is not generic: a batch is the same whatever it was read from.
public protocol RecordSource: ~Copyable, Sendable {
    /// Why bytes cannot be had.
    associatedtype Failure: Error
    /// What is known of the whole table once it was read to its end, such as its encoding.
    associatedtype Ending

    /// Reads the next records, at least one or a rejected one; nil at the end.
    ///
    /// - Throws: Why bytes cannot be had; nothing can be read after that.
    mutating func next() throws(Failure) -> RecordBatch?

    /// Reads all further records on up to `threads` threads, this one among them, and gives what is known at the end.
    ///
    /// Of every batch `transform` makes a value, on any thread; `consume` takes the values on this thread, in the order of the
    /// table. The batches are those that ``next()`` gives.
    ///
    /// - Throws: Why bytes cannot be had, after all that was read before was consumed.
    consuming func forEachBatch<Value: Sendable>(
        threads: Int, transform: @escaping @Sendable (RecordBatch) -> Value, consume: (Value) -> Void
    ) throws(Failure) -> Ending
}
