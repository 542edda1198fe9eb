public import Tabular

extension RecordReader {
    /// Gives what is known of the text at its end, whose next records it reads on up to `threads` threads, this one among them.
    ///
    /// Of every batch `transform` makes a value, on any thread; `consume` takes the values on this thread, in the order of
    /// the text. The records, their lines and bytes are those that ``next()`` gives, and so are the batches.
    ///
    ///     var rows: [Rows] = []
    ///     let ending = try reader.forEachBatch(threads: threads) { batch in
    ///         Rows(batch)
    ///     } consume: { rows.append($0) }
    ///
    /// What of the text is in memory at a time is a few chunks for each thread.
    ///
    /// - Throws: What the source throws, after all that was read before was consumed.
    /// - Complexity: O(n) in the text read.
    public consuming func forEachBatch<Value: Sendable>(
        threads: Int, transform: @escaping @Sendable (RecordBatch) -> Value, consume: (Value) -> Void
    ) throws(ByteSourceError) -> TextEnding {
        let reading = ParallelReading(
            chunks, order: order, form: form, threads: threads, transform: transform)
        return try reading.run(threads: threads, consume: consume)
    }
}
