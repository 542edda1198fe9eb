import RegistrationLog

/// Gathers what was answered to some questions while registrations are assembled: a byte a registration for each of them.
struct AnswerGathering {
    private var questions: [(field: FieldID, answers: GatheredAnswers)] = []
    /// For each field where it stands among them; -1 where it does not.
    private var positions: [Int] = []
    /// The answers of the piece that is being added, by number.
    private var values = ByteTable()

    /// Begins the next piece, in which answers have these numbers.
    mutating func beginPiece(_ values: ByteTable) {
        self.values = values
        for index in questions.indices { questions[index].answers.beginPiece(values.count) }
    }

    /// Gives `registration` the answer with this number in its piece to `field`.
    mutating func add(_ number: Int, to field: FieldID, of registration: Int) {
        questions[position(of: field)].answers.add(number, of: values, registration)
    }

    /// Gives `registration` the answer with this number in its piece to `field`, unless that has one, or may have none.
    mutating func addFirst(_ number: Int, to field: FieldID, of registration: Int) {
        questions[position(of: field)].answers.addFirst(number, of: values, registration)
    }

    /// Lets `registration` have no answer to `field`, unless it has one.
    mutating func leaveOpen(_ field: FieldID, of registration: Int) {
        questions[position(of: field)].answers.leaveOpen(registration)
    }

    /// Whether so many answers to `field` differ that none will be known.
    func isDropped(_ field: FieldID) -> Bool {
        guard field.index < positions.count, positions[field.index] >= 0 else { return false }
        return questions[positions[field.index]].answers.isDropped
    }

    private mutating func position(of field: FieldID) -> Int {
        if field.index >= positions.count {
            positions.append(contentsOf: repeatElement(-1, count: field.index + 1 - positions.count))
        }
        if positions[field.index] < 0 {
            positions[field.index] = questions.count
            questions.append((field, GatheredAnswers(valueCount: values.count)))
        }
        return positions[field.index]
    }

    /// The answers by question, as far as so few differ that they are known.
    var columns: [FieldID: AttributeColumn] {
        Dictionary(questions.compactMap { question in question.answers.known.map { (question.field, $0) } }) {
            first, _ in
            first
        }
    }
}

/// The answers to one question.
private struct GatheredAnswers {
    /// The answers in order of first appearance, and their texts.
    private var values: [AttributeValue] = []
    private var texts = ByteTable()
    /// For each registration the position of its answer from 1, 0 for none; some more zeros at the end.
    private var answers: [UInt8] = []
    /// For each number in the piece the position of that answer from 1; 0 where it was not looked up yet.
    private var positions: [UInt8]
    /// For so many registrations more there is room at once.
    private static let step = 1_024
    /// Whether more differ than are known, so that none is.
    private(set) var isDropped = false
    /// The last registration that may have no answer; -1 for none.
    private var lastOpen = -1

    init(valueCount: Int) { positions = Array(repeating: 0, count: valueCount) }

    mutating func beginPiece(_ valueCount: Int) {
        positions.removeAll(keepingCapacity: true)
        if !isDropped { positions.append(contentsOf: repeatElement(0, count: valueCount)) }
    }

    mutating func add(_ number: Int, of pieceValues: ByteTable, _ registration: Int) {
        if isDropped || positions[number] == 0 && !lookUp(number, of: pieceValues) { return }
        if registration >= answers.count {
            answers.append(contentsOf: repeatElement(0, count: registration - answers.count + Self.step))
        }
        answers[registration] = positions[number]
    }

    /// Gives an answer its position; false where it is one too many, so that none is known any more.
    private mutating func lookUp(_ number: Int, of pieceValues: ByteTable) -> Bool {
        let position = texts.insert(number, of: pieceValues)
        if position == AnswerReading.mostAnswers {
            self = GatheredAnswers(valueCount: 0)
            isDropped = true
            return false
        }
        if position == values.count {
            let text = pieceValues.string(number)
            values.append(AttributeValue(key: text, name: text))
        }
        positions[number] = UInt8(position + 1)
        return true
    }

    mutating func addFirst(_ number: Int, of pieceValues: ByteTable, _ registration: Int) {
        if isDropped || registration == lastOpen || isAnswered(in: registration) { return }
        add(number, of: pieceValues, registration)
    }

    mutating func leaveOpen(_ registration: Int) {
        if !isAnswered(in: registration) { lastOpen = registration }
    }

    private func isAnswered(in registration: Int) -> Bool {
        registration < answers.count && answers[registration] != 0
    }

    /// The answers, where there are any, and so few differ that they are known.
    var known: AttributeColumn? {
        isDropped || values.isEmpty ? nil : AttributeColumn(values: values, positions: answers)
    }
}
