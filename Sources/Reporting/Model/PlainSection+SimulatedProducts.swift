import Metrics
import RegistrationLog

extension PlainSection {
    /// How many channels of a product the page shows; of more, one less than that, so that never a single one is left out.
    static let mostChannels = 8

    /// What a proposal does to each product, and to each channel of it where there are any.
    init(productsOf input: SimulationInput, period: String) {
        let (simulation, words) = (input.simulation, input.wording.simulationTables)
        let columns = SimulationColumns(input)
        let products = PlainTable(
            head: TableHead(
                id: Anchors.caption(Anchors.products),
                caption: words.productCaption(period: period, registrations: simulation.total.registrations),
                columns: [words.productColumn] + columns.names),
            rows: simulation.products.map { columns.row("\(name: $0.label.name)", $0.counts) },
            total: columns.row(Prose(words.all), simulation.total), note: words.productNote)
        self.init(
            id: Anchors.products, linkText: words.productsLink, heading: words.productHeading(simulation.mostSaved),
            paragraphs: simulation.products.isEmpty ? [Prose(words.noProducts)] : [],
            tables: simulation.products.isEmpty ? [] : [products] + Self.channels(input, columns, period: period))
    }

    /// The table of channels; none where no product has any.
    private static func channels(_ input: SimulationInput, _ columns: SimulationColumns, period: String) -> [PlainTable]
    {
        let words = input.wording.simulationTables
        let products = input.simulation.products.filter { !$0.channels.isEmpty }
        guard !products.isEmpty else { return [] }
        var others = 0
        let rows = products.flatMap { product in
            let shown = product.channels.count > mostChannels ? mostChannels - 1 : product.channels.count
            others += product.channels.count - shown
            return product.channels.prefix(shown).map { channel in
                columns.row(words.channel(channel.value, of: product.label), channel.counts)
            }
        }
        let head = TableHead(
            id: Anchors.caption(Anchors.channels),
            caption: words.channelCaption(
                period: period, registrations: products.reduce(0) { $0 + $1.counts.registrations }),
            columns: [words.channelColumn] + columns.names)
        return [PlainTable(head: head, rows: rows, total: nil, note: words.channelNote(others: others))]
    }
}

/// The columns of the tables of products and channels.
private struct SimulationColumns {
    let names: [String]
    private let wording: Wording
    private let duration: QuestionDuration?

    /// The columns of a simulation, without hours where nobody says how long a question takes.
    init(_ input: SimulationInput) {
        wording = input.wording
        duration = input.simulation.questionDuration
        names = wording.simulationTables.countColumns(hasHours: duration != nil)
    }

    /// The row of some registrations.
    func row(_ header: Prose, _ counts: SimulatedCounts) -> PlainRow {
        let (numbers, words) = (wording.numbers, wording.simulationTables)
        let integers = [counts.registrations, counts.answers, counts.remaining, counts.saved].map(numbers.count)
        let hours = SavedHours(counts.saved, duration).map { [words.hours($0)] } ?? []
        let values = integers + hours + [numbers.count(counts.withoutAnswer)]
        let texts = [words.certainty(counts), words.beneficiaries(counts.beneficiaries)]
        return PlainRow(
            header: header,
            cells: zip(names, values + texts).enumerated().map { index, cell in
                PlainCell(cell.0, Prose(cell.1), isNumber: index < values.count)
            })
    }
}
