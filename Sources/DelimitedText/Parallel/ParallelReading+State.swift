import Tabular

extension ParallelReading {
    /// A batch and its number; it cannot be copied, so that the batch has one owner and its room can be used again.
    struct NumberedBatch: ~Copyable {
        let number: Int
        var batch: RecordBatch
    }

    /// What a thread is to do.
    enum Task: ~Copyable {
        /// Read the piece of this number, and take it apart; the batch is empty.
        case read(NumberedBatch)
        /// Take a piece apart again, behind what the piece before it left.
        case mend(ReadChunk, RecordOrder)
        /// Make what is wanted of the batch of this number.
        case transform(NumberedBatch)
        /// Take what was made of the next batch; nil for one that holds nothing.
        case consume(Value?)
        /// Nothing will come any more.
        case stop
    }

    /// What was done so far; pieces and their batches are numbered from 0.
    struct State {
        /// Where the last piece ended whose position in the text is known.
        private var order: RecordOrder
        /// Of how many pieces the position is known.
        private var locatedCount = 0
        /// Whether the next of them is being taken apart again.
        private var isMending = false
        /// The pieces that were taken apart and whose position is not known yet.
        private var chunks: [Int: ReadChunk] = [:]
        /// How many pieces were given out for reading.
        private var readCount = 0
        /// Whether one is being read from the source.
        private var isReading = false
        /// How many pieces there are, once that is known, and why there are no more.
        private var count: Int?
        private(set) var failure: ByteSourceError?
        /// The batches of which nothing was made yet, the last first.
        private var batches: [(number: Int, batch: RecordBatch)] = []
        /// What was made of batches; nil for one that holds nothing.
        private var values: [Int: Value?] = [:]
        var consumedCount = 0
        /// Batches whose room can be used again.
        private var rooms: [RecordBatch] = []
        /// The most pieces between reading and consuming, so that memory does not grow with the text.
        private let mostInFlight: Int

        init(order: RecordOrder, mostInFlight: Int) {
            self.order = order
            self.mostInFlight = mostInFlight
        }

        /// What a thread can do now; nil when it has to wait for others.
        ///
        /// One thread alone `consumes`.
        mutating func next(consumes: Bool) -> Task? {
            if consumes {
                if let value = values.removeValue(forKey: consumedCount) { return .consume(value) }
                if consumedCount == count { return .stop }
            } else if locatedCount == count, batches.isEmpty {
                return .stop
            }
            if let next = batches.popLast() {
                return .transform(NumberedBatch(number: next.number, batch: next.batch))
            }
            if !isMending, let chunk = chunks.removeValue(forKey: locatedCount) {
                isMending = true
                return .mend(chunk, order)
            }
            guard count == nil, !isReading, readCount - consumedCount < mostInFlight else { return nil }
            isReading = true
            readCount += 1
            return .read(NumberedBatch(number: readCount - 1, batch: rooms.popLast() ?? RecordBatch()))
        }

        /// Takes up a piece that was taken apart.
        mutating func add(_ chunk: ReadChunk, number: Int) {
            chunks[number] = chunk
            locateChunks()
        }

        /// Takes up the next piece, which was taken apart again.
        mutating func add(mended chunk: ReadChunk) {
            isMending = false
            locateNext(chunk)
            locateChunks()
        }

        /// Takes up what was made of a batch, and its room.
        mutating func keep(_ value: Value, room: inout NumberedBatch) {
            values[room.number] = .some(value)
            var empty = RecordBatch()
            swap(&empty, &room.batch)
            rooms.append(empty)
        }

        /// Lets another thread read from the source, unless the piece of this number was the last.
        mutating func endReading(number: Int, endsText: Bool) {
            isReading = false
            if endsText { count = number + 1 }
        }

        /// Ends the text before the piece of this number, because there is none or it cannot be had.
        mutating func end(at number: Int, _ failure: ByteSourceError? = nil) {
            isReading = false
            count = number
            self.failure = failure
        }

        /// Gives the next pieces their positions, up to one that is missing or must be taken apart again.
        private mutating func locateChunks() {
            while !isMending, order.isBetweenRecords, let chunk = chunks.removeValue(forKey: locatedCount) {
                locateNext(chunk)
            }
        }

        private mutating func locateNext(_ chunk: ReadChunk) {
            let batch = order.locate(chunk)
            if batch.isEmpty {
                values.updateValue(nil, forKey: locatedCount)
            } else {
                batches.insert((locatedCount, batch), at: 0)
            }
            locatedCount += 1
        }
    }
}
