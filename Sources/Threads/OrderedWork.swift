/// Pieces of work that are done by many threads, and whose results one of them takes in their order.
final class OrderedWork<Item: Sendable, Value: Sendable, Failure: Error>: Sendable {
    /// What the thread that takes results does next.
    private enum Step {
        case consume(Value)
        case fail(Failure)
        case work(Int)
        case stop
    }

    /// What was done so far; items are numbered from 0.
    private struct State {
        let count: Int
        /// How many items were given out.
        var started = 0
        /// How many results were taken.
        var consumed = 0
        /// The results that wait for those before them.
        var results: [Int: Result<Value, Failure>] = [:]

        /// The number of the next item, for whoever has nothing else to do; nil where none is left.
        mutating func nextItem() -> Int? {
            guard started < count else { return nil }
            started += 1
            return started - 1
        }

        /// What the thread that takes results does; nil where it has to wait for others.
        mutating func nextStep() -> Step? {
            if consumed == count { return .stop }
            switch results.removeValue(forKey: consumed) {
            case .success(let value):
                consumed += 1
                return .consume(value)
            case .failure(let failure):
                // What was not begun need not be done any more.
                started = count
                return .fail(failure)
            case nil: return nextItem().map { .work($0) }
            }
        }
    }

    private let items: [Item]
    private let transform: @Sendable (Item) throws(Failure) -> Value
    private let state: Monitor<State>

    /// Creates the work of making `transform` of each of `items`.
    init(_ items: [Item], _ transform: @escaping @Sendable (Item) throws(Failure) -> Value) {
        self.items = items
        self.transform = transform
        state = Monitor(State(count: items.count))
    }

    /// Works until nothing is left to be begun.
    func help() {
        while let item = state.change({ $0.nextItem() }) { work(on: item) }
    }

    /// Gives all results to `consume`, and works while none is ready; gives the first failure, behind which nothing is consumed.
    func run(_ consume: (Value) -> Void) -> Failure? {
        while true {
            switch state.wait(for: { $0.nextStep() }) {
            case .consume(let value): consume(value)
            case .fail(let failure): return failure
            case .work(let item): work(on: item)
            case .stop: return nil
            }
        }
    }

    private func work(on item: Int) {
        let result: Result<Value, Failure>
        do throws(Failure) { result = .success(try transform(items[item])) } catch { result = .failure(error) }
        state.change { $0.results[item] = result }
    }
}
