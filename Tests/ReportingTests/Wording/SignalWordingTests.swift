import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct SignalWordingTests {
    private let signals = Wording.dutch.signals

    private func counts(_ all: Int, _ needless: Int, _ needed: Int) -> QuestionSignals<PublishedCount> {
        QuestionSignals(all: .exact(all), needless: .exact(needless), needed: .exact(needed))
    }

    @Test func whatSignalsSayIsCounted() {
        #expect(signals.byDirection(counts(0, 0, 0)) == "geen signalen")
        #expect(signals.byDirection(counts(1, 0, 0)) == "1 zonder strekking")
        #expect(signals.byDirection(counts(1, 1, 0)) == "1 overbodig")
        #expect(signals.byDirection(counts(1_203, 1_000, 200)) == "1.000 overbodig, 200 nodig, 3 zonder strekking")
        #expect(
            signals.byDirection(QuestionSignals(all: .leftOut, needless: .leftOut, needed: .leftOut)) == "weggelaten")
    }

    @Test func aNoteIsThereOnlyWhereASignalSaysSomething() {
        #expect(signals.directionNote(counts(4, 0, 0)) == nil)
        #expect(signals.directionNote(counts(4, 0, 1)) == "1 nodig, 3 zonder strekking")
    }

    @Test func agreement() {
        func text(_ sketches: [(needless: Int, needed: Int)]) -> String? {
            let fields = sketches.map { needless, needed in
                var sketch = QuestionSketch("Vraag", captured: 400, .drop)
                sketch.signals = QuestionSignals(all: needless + needed, needless: needless, needed: needed)
                return sketch.figures(FieldID(0))
            }
            return signals.agreement(SignalAgreement(of: fields))
        }
        #expect(text([]) == nil)
        #expect(text([(0, 0)]) == nil)
        #expect(text([(1, 0)]) == "Cijfers en werkvloer wijzen dezelfde kant op bij 1 vraag.")
        #expect(text([(1, 0), (2, 0)]) == "Cijfers en werkvloer wijzen dezelfde kant op bij 2 vragen.")
        #expect(text([(0, 1)]) == "Cijfers en werkvloer wijzen een andere kant op bij 1 vraag.")
        #expect(
            text([(1, 0), (0, 1)])
                == "Cijfers en werkvloer wijzen dezelfde kant op bij 1 vraag, en een andere kant bij 1.")
    }

    @Test func whereAQuoteComesFrom() throws {
        let first = try #require(CalendarDate(year: 2024, month: 3, day: 1))
        let last = try #require(CalendarDate(year: 2024, month: 5, day: 2))
        func source(_ all: Int, _ needless: Int, _ days: ClosedRange<CalendarDate>) -> String {
            signals.source(
                of: SignalQuote(
                    product: ProductID(0), field: nil, fieldName: nil, text: "x",
                    counts: QuestionSignals(all: all, needless: needless, needed: 0), days: days))
        }
        #expect(source(1, 0, first...first) == "1 maart 2024")
        #expect(source(1, 1, first...first) == "1 maart 2024 (1 overbodig)")
        #expect(source(3, 0, first...first) == "3 keer op 1 maart 2024")
        #expect(source(9, 9, first...last) == "9 keer, van 1 maart 2024 tot en met 2 mei 2024 (9 overbodig)")
    }
}
