/// The parts of a workbook by their names, and how they name each other.
struct WorkbookParts: Sendable {
    /// A part with its name.
    struct Part: Sendable {
        let name: String
        let number: MemberNumber
    }

    /// A part that another one names.
    struct RelatedPart: Sendable {
        /// The last word of the type of the relation, which is the same in all editions of the standard.
        let type: String
        let number: MemberNumber
    }

    private let numbers: [String: MemberNumber]
    /// The part that lists the sheets.
    let main: Part?

    /// Creates the parts of the workbook with these `members`; of two of one name the first counts.
    init(_ members: [ArchiveMember]) {
        var numbers: [String: MemberNumber] = [:]
        for member in members where member.kind == .file && !member.isEncrypted {
            let key = Self.key(member.name)
            if numbers[key] == nil { numbers[key] = member.number }
        }
        self.numbers = numbers
        let usual = "xl/workbook.xml"
        let name =
            numbers[usual] != nil
            ? usual : numbers.keys.filter { $0.hasPrefix("xl/workbook") && $0.hasSuffix(".xml") }.min()
        main = name.flatMap { name in numbers[name].map { Part(name: name, number: $0) } }
    }

    /// Names of parts are compared without regard to case.
    private static func key(_ name: String) -> String {
        name.lowercased().split { $0 == "/" || $0 == "\\" }.joined(separator: "/")
    }

    /// The parts that `part` names, by the id under which it does.
    ///
    /// - Throws: ``ArchiveError``.
    func related(to part: Part, in container: Container) throws(ArchiveError) -> [String: RelatedPart] {
        let folder = part.name.split(separator: "/").dropLast()
        let file = part.name.split(separator: "/").last ?? ""
        let list = Self.key((folder + ["_rels", file + ".rels"]).joined(separator: "/"))
        guard let number = numbers[list] else { return [:] }
        let handler = RelationsHandler()
        try XMLReader.read(number, of: container, handler)
        var related: [String: RelatedPart] = [:]
        for relation in handler.relations where related[relation.id] == nil {
            guard let number = numbers[Self.resolved(relation.target, in: folder.map(String.init))] else { continue }
            related[relation.id] = RelatedPart(type: relation.type, number: number)
        }
        return related
    }

    /// The name of the part that `target` leads to from `folder`.
    static func resolved(_ target: String, in folder: [String]) -> String {
        var path = target.hasPrefix("/") ? [] : folder
        for component in target.split(separator: "/") {
            switch component {
            case ".": continue
            case "..": path = path.dropLast()
            default: path.append(String(component))
            }
        }
        return key(path.joined(separator: "/"))
    }
}

/// Takes the relations out of the part that lists them.
private final class RelationsHandler: XMLHandler {
    private(set) var relations: [(id: String, type: String, target: String)] = []

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", relations.count <= 2 * ArchiveListing.mostMembers,
            attributes["TargetMode"] != "External", let id = attributes["Id"],
            let type = attributes["Type"]?.split(separator: "/").last, let target = attributes["Target"]
        else { return }
        relations.append((id, String(type), target))
    }

    func end(_ name: XMLName) {}

    func add(text: UnsafeBufferPointer<UInt8>) {}
}
