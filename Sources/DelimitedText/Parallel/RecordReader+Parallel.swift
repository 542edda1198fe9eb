extension RecordReader {
    /// Gives the encoding of the text, whose next records it reads on up to `threads` threads, this one among them.
    ///
    /// Of every batch `transform` makes a value, on any thread; `consume` takes the values on this thread, in the order of
    /// the text. The records, their lines and bytes are those that ``next()`` gives, and so are the batches.
    ///
    ///     var batches: [RecordBatch] = []
    ///     while !isEnough(batches), let batch = try reader.next() { batches.append(batch) }
    ///     var rows: [Rows] = []
    ///     let encoding = try reader.forEachBatch(behind: batches, threads: threads) { batch in
    ///         Rows(batch)
    ///     } consume: { rows.append($0) }
    ///
    /// The `batches` are those that were read before; they come first, so that all records take one road. What of the text
    /// is in memory at a time is a few chunks for each thread.
    ///
    /// - Throws: What the source throws, after all that was read before was consumed.
    /// - Complexity: O(n) in the text read.
    public consuming func forEachBatch<Value: Sendable>(
        behind batches: [RecordBatch] = [], threads: Int, transform: @escaping @Sendable (RecordBatch) -> Value,
        consume: (Value) -> Void
    ) throws(ByteSourceError) -> EncodingDecision {
        let reading = ParallelReading(
            chunks, order: order, behind: batches, form: form, threads: threads, transform: transform)
        return try reading.run(threads: threads, consume: consume)
    }
}
