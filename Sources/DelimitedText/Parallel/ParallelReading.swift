import Synchronization
import Tabular
import Threads

/// Reads one text on several threads, and gives what was made of its batches in the order of the text.
///
/// Each thread does what can be done next: it reads a piece of the text, one thread at a time, and takes it apart; or
/// makes something of a batch whose position in the text is certain. The pieces become batches in their order, for only
/// then is it known that a piece begins where a record does, and on which line. One that does not is taken apart again.
final class ParallelReading<Value: Sendable>: Sendable {
    private let source: Mutex<TextChunks>
    private let state: Monitor<State>
    private let form: RecordReader.Form
    private let transform: @Sendable (RecordBatch) -> Value

    /// Goes on behind what was read before, which ended as `order` says.
    init(
        _ source: consuming TextChunks, order: RecordOrder, form: RecordReader.Form, threads: Int,
        transform: @escaping @Sendable (RecordBatch) -> Value
    ) {
        self.source = Mutex(source)
        state = Monitor(State(order: order, mostInFlight: 2 * threads + 2))
        self.form = form
        self.transform = transform
    }

    /// Does what is to be done until nothing is left; `consume` takes what was made of the batches, in their order.
    ///
    /// - Throws: What the source throws, once all that was read before was consumed.
    func run(threads: Int, consume: (Value) -> Void) throws(ByteSourceError) -> TextEnding {
        let helpers = HelperThreads(threads - 1) { self.work(consumes: false) { _ in } }
        work(consumes: true, consume: consume)
        helpers.join()
        if let failure = state.change({ $0.failure }) { throw failure }
        return source.withLock { $0.ending }
    }

    /// Does one task after the other until nothing is left.
    private func work(consumes: Bool, consume: (Value) -> Void) {
        var assembler = form.assembler()
        while true {
            switch state.wait(for: { $0.next(consumes: consumes) }) {
            case .read(var room):
                read(into: &room, with: &assembler)
            case .mend(let chunk, let order):
                let mended = order.read(TextChunk(chunk), with: &assembler)
                state.change { $0.add(mended: mended) }
            case .transform(var batch):
                let value = transform(batch.batch)
                batch.batch.empty()
                state.change { $0.keep(value, room: &batch) }
            case .consume(let value):
                if let value { consume(value) }
                state.change { $0.consumedCount += 1 }
            case .stop: return
            }
        }
    }

    private func read(into room: inout NumberedBatch, with assembler: inout RecordAssembler) {
        let number = room.number
        do throws(ByteSourceError) {
            let next = try source.withLock { (source) throws(ByteSourceError) in
                try source.next(into: &room.batch.text)
            }
            guard let chunk = next else { return state.change { $0.end(at: number) } }
            let endsText = chunk.endsText
            state.change { $0.endReading(number: number, endsText: endsText) }
            let read = assembler.read(chunk, into: &room.batch)
            state.change { $0.add(read, number: number) }
        } catch {
            state.change { $0.end(at: number, error) }
        }
    }
}
