/// The nouns of a report in a language.
struct Nouns: Sendable {
    let question: Noun
    let product: Noun
    let registration: Noun
    let answer: Noun
    let answeredQuestion: Noun
    let signal: Noun
    let decision: Noun
    let row: Noun
    let file: Noun
    let followUp: Noun
    let day: Noun
    let byte: Noun
    let column: Noun
    let other: Noun
    let second: Noun
    let minute: Noun
}
