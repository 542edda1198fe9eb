/// Walks templates together with the model that they render, and notes which tags find nothing.
struct TemplateWalk {
    /// A part of a template.
    indirect enum Node {
        case variable(String, location: String)
        case section(String, isInverted: Bool, [Node], location: String)
        case partial(String)
    }

    /// Tags that ask for what the model does not have.
    private(set) var unresolved: Set<String> = []
    private var reached: Set<String> = []
    private let templates: [String: [Node]]

    /// Reads templates.
    init(sources: [String: String]) {
        templates = Dictionary(
            uniqueKeysWithValues: sources.map { name, text in
                var tags = text.matches(of: /\{\{([^}]*)\}\}/).map { String($0.1) }[...]
                return (name, Self.nodes(&tags, of: name))
            })
    }

    /// A tag that is neither closed nor known.
    struct UnknownTemplate: Error { let name: String }

    /// Tags that no model reached.
    var neverReached: Set<String> { Set(templates.values.flatMap(Self.locations)).subtracting(reached) }

    /// Renders `template` in thought.
    mutating func enter(_ template: String, with value: Any) throws {
        guard let nodes = templates[template] else { throw UnknownTemplate(name: template) }
        try walk(nodes, value)
    }

    private mutating func walk(_ nodes: [Node], _ value: Any) throws {
        for node in nodes {
            switch node {
            case .partial(let name): try enter(name, with: value)
            case .variable(let name, let location):
                reached.insert(location)
                if case .missing = Self.find(name, in: value) { unresolved.insert(location) }
            case .section(let name, let isInverted, let inner, let location):
                switch Self.find(name, in: value) {
                case .missing: unresolved.insert(location)
                case .nothing: if isInverted { try enterSection(inner, [value], location) }
                case .value(let found as Bool): if found != isInverted { try enterSection(inner, [value], location) }
                case .value(let found as [Any]): if !isInverted { try enterSection(inner, found, location) }
                case .value(let found): if !isInverted { try enterSection(inner, [found], location) }
                }
            }
        }
    }

    private mutating func enterSection(_ nodes: [Node], _ values: [Any], _ location: String) throws {
        for value in values {
            reached.insert(location)
            try walk(nodes, value)
        }
    }

    private enum Found { case missing, nothing, value(Any) }

    /// Looks a name up as a template writes it: with a point before each part, and never in an outer value.
    private static func find(_ name: String, in value: Any) -> Found {
        if name == "." { return .value(value) }
        guard name.hasPrefix(".") else { return .missing }
        var current = value
        for part in name.split(separator: ".") {
            guard let child = Mirror(reflecting: current).children.first(where: { $0.label.map { $0 == part } == true })
            else { return .missing }
            let mirror = Mirror(reflecting: child.value)
            if mirror.displayStyle == .optional {
                guard let wrapped = mirror.children.first else { return .nothing }
                current = wrapped.value
            } else {
                current = child.value
            }
        }
        return .value(current)
    }

    private static func nodes(_ tags: inout ArraySlice<String>, of template: String) -> [Node] {
        var nodes: [Node] = []
        while let tag = tags.popFirst() {
            let name = String(tag.dropFirst()).filter { $0 != " " }
            let location = "\(template): \(tag)"
            switch tag.first {
            case "%": continue
            case "/": return nodes
            case ">": nodes.append(.partial(name))
            case "#":
                nodes.append(.section(name, isInverted: false, Self.nodes(&tags, of: template), location: location))
            case "^":
                nodes.append(.section(name, isInverted: true, Self.nodes(&tags, of: template), location: location))
            default: nodes.append(.variable(tag, location: location))
            }
        }
        return nodes
    }

    private static func locations(_ nodes: [Node]) -> [String] {
        nodes.flatMap { node -> [String] in
            switch node {
            case .partial: []
            case .variable(_, let location): [location]
            case .section(_, _, let inner, let location): [location] + locations(inner)
            }
        }
    }
}
