import Foundation
import Testing

/// `docs/glossary.md` names types; a type that is renamed has to be renamed there.
@Suite struct GlossaryTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func everyTypeThatIsNamedExists() throws {
        let glossary = try String(contentsOf: Self.root.appending(path: "docs/glossary.md"), encoding: .utf8)
        let named = Set(glossary.matches(of: /`([A-Z][A-Za-z]+)`/).map { String($0.1) })
        let declared = try Self.declaredTypes()
        #expect(named.count > 50)
        #expect(named.subtracting(declared).sorted() == [])
    }

    /// The names of the types in the sources, found by how a declaration is written.
    private static func declaredTypes() throws -> Set<String> {
        let files = try #require(
            FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil))
        var types: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            types.formUnion(text.matches(of: /\b(?:struct|enum|class|protocol) ([A-Z]\w+)/).map { String($0.1) })
        }
        return types
    }
}
