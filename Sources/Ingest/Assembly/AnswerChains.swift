import RegistrationLog

/// The answers of all registrations while they are still being delivered, in any order.
///
/// Each registration has a chain of answers in one shared array, so that an answer costs twelve bytes and no
/// allocation of its own. Whether a registration has a field is seen by walking its chain; from
/// ``longChain`` answers on a set of its fields is kept, so that a registration with very many fields stays linear.
struct AnswerChains {
    /// What became of an answer.
    enum Addition {
        /// It is the first of its field.
        case added
        /// It took the place of an answer that was not captured.
        case replaced
        /// An answer of its field stands already.
        case kept
    }

    private struct Node {
        var answer: Answer
        var next: Int32
    }

    /// The length from which on the fields of a chain are kept in a set too.
    private static let longChain = 48

    private var nodes: [Node] = []
    private var heads: [Int32] = []
    private var tails: [Int32] = []
    private var lengths: [Int32] = []
    private var fieldsOfLongChains: [Int: [FieldID: Int32]] = [:]
    /// The fields that were asked in any registration.
    private(set) var askedFields: Set<FieldID> = []

    /// Makes room for a registration without answers.
    mutating func appendRegistration() {
        heads.append(-1)
        tails.append(-1)
        lengths.append(0)
    }

    /// The answers of `registration`, in order of delivery.
    func answers(of registration: Int) -> [Answer] {
        var answers: [Answer] = []
        answers.reserveCapacity(Int(lengths[registration]))
        var node = heads[registration]
        while node >= 0 {
            answers.append(nodes[Int(node)].answer)
            node = nodes[Int(node)].next
        }
        return answers
    }

    /// Whether `field` was asked in `registration`.
    func holds(_ field: FieldID, in registration: Int) -> Bool { node(of: field, in: registration) != nil }

    /// Whether `field` is captured in `registration`.
    func isCaptured(_ field: FieldID, in registration: Int) -> Bool {
        node(of: field, in: registration).map { nodes[$0].answer.isCaptured } ?? false
    }

    /// How many fields are captured in `registration`.
    func capturedCount(of registration: Int) -> Int { answers(of: registration).count(where: \.isCaptured) }

    /// Adds `answer`, whose field `registration` does not hold yet.
    mutating func append(_ answer: Answer, to registration: Int) {
        let node = Int32(nodes.count)
        nodes.append(Node(answer: answer, next: -1))
        askedFields.insert(answer.field)
        if tails[registration] >= 0 {
            nodes[Int(tails[registration])].next = node
        } else {
            heads[registration] = node
        }
        tails[registration] = node
        lengths[registration] += 1
        if lengths[registration] > Self.longChain {
            remember(answer.field, at: node, of: registration)
        } else if lengths[registration] == Self.longChain {
            rememberAll(of: registration)
        }
    }

    /// Adds `answer` unless its field stands already with a captured value, or `answer` has none itself.
    mutating func appendFirstCaptured(_ answer: Answer, to registration: Int) -> Addition {
        guard let node = node(of: answer.field, in: registration) else {
            append(answer, to: registration)
            return .added
        }
        guard answer.isCaptured, !nodes[node].answer.isCaptured else { return .kept }
        nodes[node].answer = answer
        return .replaced
    }

    private func node(of field: FieldID, in registration: Int) -> Int? {
        if lengths[registration] >= Self.longChain {
            return fieldsOfLongChains[registration]?[field].map(Int.init)
        }
        var node = heads[registration]
        while node >= 0 {
            if nodes[Int(node)].answer.field == field { return Int(node) }
            node = nodes[Int(node)].next
        }
        return nil
    }

    private mutating func remember(_ field: FieldID, at node: Int32, of registration: Int) {
        fieldsOfLongChains[registration, default: [:]][field] = node
    }

    private mutating func rememberAll(of registration: Int) {
        var node = heads[registration]
        while node >= 0 {
            remember(nodes[Int(node)].answer.field, at: node, of: registration)
            node = nodes[Int(node)].next
        }
    }
}
