import Testing

@testable import kcc_sample

@Suite struct StoryTests {
    private let story = Story.municipality

    @Test func hasFifteenProductsAndOverAHundredQuestions() {
        #expect(story.products.count == 15)
        #expect(story.products.map(\.registrations).reduce(0, +) == 24_900)
        #expect(story.products.map(\.questions.count).reduce(0, +) == 128)
    }

    @Test func putsNoQuestionTwiceForAProduct() {
        for product in story.products {
            #expect(Set(product.questions.map(\.text)).count == product.questions.count)
        }
    }

    @Test func numbersEveryFieldOnce() {
        #expect(Set(story.fields).count == story.fields.count)
        for (product, fields) in zip(story.products, story.askedFields) {
            #expect(fields.map { story.fields[$0] } == product.questions.map(\.text))
        }
    }

    @Test func wordsAQuestionAnewFromJuly() throws {
        let product = try #require(story.products.firstIndex { $0.name == "Bijstand aanvragen" })
        let field = try #require(story.number(of: "Sinds wanneer heeft u geen werk?"))
        // 30 June is day 182.
        #expect(
            story.wording(of: field, for: product, on: SampleYear.committed.day(182))
                == "Sinds wanneer heeft u geen werk?")
        #expect(
            story.wording(of: field, for: product, on: SampleYear.committed.day(183))
                == "Sinds wanneer bent u werkloos?")
        #expect(story.number(of: "Sinds wanneer bent u werkloos?") == nil)
    }

    /// What a reader's shortest horizon supposes: office hours and holidays put an action off by four days at most.
    @Test func followsUpWithinSixtyDays() {
        for followUp in story.products.flatMap(\.followUps) { #expect(followUp.lagDays.upperBound <= 56) }
    }

    @Test func borrowsQuestionsForMeasuring() {
        let borrowed = story.borrowingQuestions(upTo: 20)
        // Where actions say what they use there is nothing to ask people.
        #expect(borrowed.products.map(\.name) == story.products.filter { $0.survey == nil }.map(\.name))
        for (product, original) in zip(borrowed.products, story.products) {
            #expect(product.questions.count == 20)
            #expect(Set(product.questions.map(\.text)).count == 20)
            #expect(
                Array(product.questions.prefix(original.questions.count)).map(\.text) == original.questions.map(\.text))
            #expect(product.questions.allSatisfy { $0.lastDay == nil && $0.rewording == nil })
            #expect(product.followUps.allSatisfy { $0.required.isEmpty && $0.columns.isEmpty })
            #expect([.frontOffice, .caseSystem].contains(product.system))
        }
    }
}
