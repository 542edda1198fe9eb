@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

@Suite struct ProductFiguresTests {
    // Three registrations with 2, 2 and 1 answers; the name is used twice and the town once, the note never answered.
    @Test func answersFieldsAndFollowUp() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b", "note": nil])
        sketch.register("move", at: "2024-03-01", ["name": "a", "phone": "06"])
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name", "town"])
        sketch.act("call", at: "2024-03-02", on: [1], names: ["name"])
        sketch.act("call", at: "2024-02-02", on: [2], names: ["name"])
        let product = try sketch.figures(of: "move")
        #expect(product.registrations == 3)
        #expect(product.answers == 5)
        #expect(product.usedAnswers == 3)
        #expect(product.capturedFields == 3)
        #expect(product.everUsedFields == 2)
        #expect(product.followUpCoverage == Ratio(2, 3))
        #expect(product.present.questionsPerContact == Ratio(5, 3))
        #expect(product.count(of: .neverAnswered) == 1)
    }

    // 299 captures of a town that nobody used, all mature under a horizon of 0 days, of which all follow-up is in the
    // data: it can be dropped. The name of the first registration was used.
    @Test func proposedQuestionsLeaveOutWhatCanBeDropped() throws {
        var sketch = LogSketch()
        sketch.register("move", times: 299, ["name": "a", "town": "b"])
        sketch.act("call", at: "2024-01-28 12:00", on: [0], names: ["name"])
        let settings = AnalysisSettings {
            $0.products["move"] = ProductSettings {
                $0.followUpHorizonDays = 0
                $0.followUpComplete = true
            }
        }
        let product = try sketch.figures(of: "move", settings)
        #expect(product.droppableAnswers == 299)
        #expect(product.present.questionsPerContact == Ratio(598, 299))
        #expect(product.present.proposedQuestionsPerContact == Ratio(299, 299))
    }

    // The same 299 captures without a word on completeness: one visible registration of the 30 that it takes.
    @Test func withoutObservableFollowUpNothingCanBeDropped() throws {
        var sketch = LogSketch()
        sketch.register("move", times: 299, ["town": "b"])
        sketch.act("call", at: "2024-01-28 12:00", on: [0], names: ["name"])
        let settings = AnalysisSettings { $0.products["move"] = ProductSettings { $0.followUpHorizonDays = 0 } }
        let product = try sketch.figures(of: "move", settings)
        #expect(product.fields.first { $0.name == "town" }?.verdict == .notMeasurable)
        #expect(product.droppableAnswers == 0)
    }

    // Local months: half past midnight on 1 April at +02:00 is still March in UTC.
    @Test func monthsAreLocalAndAscending() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-04-01 00:30+02:00", ["name": "a"])
        sketch.register("move", at: "2023-12-31 12:00+01:00", ["name": "a", "town": "b"])
        sketch.register("move", at: "2024-03-31 23:30+02:00", ["name": nil])
        sketch.register("move", at: "2024-04-30 12:00+02:00", ["town": "b"])
        sketch.act("call", at: "2024-05-02 12:00+02:00", on: [0, 1], names: ["name"])
        func month(_ year: Int, _ month: Int, _ registrations: Int, _ answers: Int, _ used: Int) -> MonthFigures {
            MonthFigures(
                month: CalendarMonth(year: year, month: month), registrations: registrations, answers: answers,
                usedAnswers: used)
        }
        #expect(
            try sketch.figures(of: "move").months == [
                month(2023, 12, 1, 2, 1), month(2024, 3, 1, 0, 0), month(2024, 4, 2, 2, 1),
            ])
    }

    @Test func signalsCountForTheProductAndForItsQuestion() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"])
        sketch.register("waste", at: "2024-03-01", ["name": "a"])
        sketch.remark(on: "move")
        sketch.remark(on: "move", field: "name", at: "2030-01-01")
        sketch.remark(on: "waste", field: "name")
        let settings = AnalysisSettings { $0.period.to = CalendarDate(year: 2024, month: 12, day: 31) }
        #expect(try sketch.figures(of: "move", settings).signals == 2)
        #expect(try sketch.figures(of: "name", in: "move", settings).signals == 1)
        #expect(try sketch.figures(of: "town", in: "move", settings).signals == 0)
    }
}
