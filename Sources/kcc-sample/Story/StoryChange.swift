/// What became otherwise with a question of a product when the year of the story began.
struct StoryChange: Hashable, Sendable {
    /// What became otherwise.
    enum Kind: Hashable, Sendable {
        /// It was not put before.
        case came
        /// It was put before, behind all others, and never looked at.
        case went(AnswerKind)
        /// It was put in these words before.
        case renamed(from: String)
        /// It was used half as often before.
        case usedTwiceAsOften
    }

    /// The name of the product.
    let product: String
    /// The words of the question; of one that was renamed the new ones.
    let question: String
    /// What became otherwise.
    let kind: Kind
}

extension ProductStory {
    /// The product as it was in `year`, before `change`; the same where that is about another one.
    func before(_ change: StoryChange, in year: SampleYear) -> ProductStory {
        guard change.product == name else { return self }
        var product = self
        switch change.kind {
        case .came: product.questions.removeAll { $0.text == change.question }
        case .went(let answer): product.questions.append(Question(change.question, answer))
        case .renamed(let words):
            product.questions = questions.map { question in
                question.text == change.question ? question.worded(words, from: year.firstDay) : question
            }
        case .usedTwiceAsOften:
            product.followUps = followUps.map { $0.halvingUses(of: change.question) }
        }
        return product
    }
}
