import RegistrationLog
import TestSupport
import Testing

/// What the documents say of the program is so.
@Suite struct DocumentTests {
    /// Every type, test and function that says where a figure is computed and held to account.
    @Test func whatIsSaidOfTheFiguresExists() throws {
        let document = try Document("docs/metrics.md")
        let declared = try DeclaredNames().all
        let named =
            document.codeSpans(inColumns: ["type", "test"])
            + document.codeSpans.filter { $0.first?.isUppercase == true }
        // «Verdict+Decision» is a file, «Timestamp.isAtOrAfter» a member, «Analysis(of: log, …)» a call.
        let missing = named.filter { span in
            let name = span.prefix { $0 != "(" }
            return !declared.contains(String(name))
                && !name.split(separator: ".").allSatisfy { declared.contains(String($0)) }
        }
        #expect(missing == [])
        #expect(named.count > 100, "\(named.count)")
    }

    @Test func theRoomsOfTheHouseExist() throws {
        let document = try Document("docs/pipeline.md")
        let declared = try DeclaredNames().all
        let begun = document.codeSpans(inColumns: ["where to begin reading"])
        #expect(begun.filter { !declared.contains($0) } == [])
        #expect(begun.count > 8)
    }

    /// What the documents promise is held by the tests that they name.
    @Test(arguments: ["docs/accessibility.md", "docs/reliability.md", "docs/report.md"])
    func theTestsThatAreNamedExist(_ path: String) throws {
        let declared = try DeclaredNames().all
        let named = try Document(path).codeSpans.filter {
            $0.wholeMatch(of: /[A-Z][A-Za-z]*Tests(\.[A-Za-z]+)?/) != nil
        }
        #expect(named.filter { !$0.split(separator: ".").allSatisfy { declared.contains(String($0)) } } == [])
        #expect(named.count > 5)
    }
}
