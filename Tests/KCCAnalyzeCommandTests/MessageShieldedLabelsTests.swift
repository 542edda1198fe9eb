import RegistrationLog
import TestSupport
import Testing

@testable import KCCAnalyzeCommand

@Suite struct MessageShieldedLabelsTests {
    private func text(
        _ location: ShieldedLabels.Location, _ kind: LabelKind, _ pattern: PersonalDataPattern, _ count: Int
    ) -> String {
        let labels = ShieldedLabels(file: FileID(0), location: location, kind: kind, pattern: pattern, count: count)
        return Message(.shieldedLabels(labels), fileNames: ["a.csv"], substitutes: .test).text
    }

    @Test func namesInAColumn() {
        let expected = """
            a.csv, column product: 12 names look like e-mail addresses, and are shown as "product … (afgeschermd)". If that \
            is no column of products, correct header_line or columns in kcc.yaml; a name that may be seen is shown once it \
            is listed under products there.
            """
        #expect(text(.column(3, name: "product"), .product, .emailAddress, 12) == expected)
    }

    @Test func namesInAHeader() {
        let expected = """
            a.csv, header, columns 4, 5, 6, 7, 8 and 2 more: 1 name looks like a citizen service number (BSN), and is shown \
            as "vraag … (afgeschermd)". If that is no column of fields, correct header_line or columns in kcc.yaml; a name \
            that may be seen is shown once it is listed under fields there.
            """
        let columns = Array(4...10)
        #expect(text(.header(columns: columns), .field, .citizenServiceNumber, 1) == expected)
    }

    @Test func namesInAColumnWhoseNameIsShieldedToo() {
        let expected = """
            a.csv, column 4: 2 names look like telephone numbers, and are shown as "actie … (afgeschermd)". If that is no \
            column of actions, correct header_line or columns in kcc.yaml; a name that may be seen is shown once it is \
            listed under actions there.
            """
        #expect(text(.column(4, name: nil), .action, .telephoneNumber, 2) == expected)
    }

    /// No key of `kcc.yaml` lists departments.
    @Test func departments() {
        let expected = """
            a.csv, column afdeling: 2 names look like telephone numbers, and are shown as "afdeling … (afgeschermd)". If that \
            is no column of departments, correct header_line or columns in kcc.yaml.
            """
        #expect(text(.column(4, name: "afdeling"), .department, .telephoneNumber, 2) == expected)
    }

    /// Another language has other words for a name that is not shown.
    @Test func theNameIsTheOneThatTheRunShows() {
        let substitutes = SubstituteLabels(
            nouns: SubstituteLabels.Nouns(
                product: "product", field: "question", action: "action", channel: "channel", department: "department"),
            column: "column", file: "file", shielded: "shielded", unnamed: "unnamed", otherNames: "Other")
        let labels = ShieldedLabels(
            file: FileID(0), location: .column(3, name: "vraag"), kind: .field, pattern: .postcode, count: 2)
        let message = Message(.shieldedLabels(labels), fileNames: ["a.csv"], substitutes: substitutes)
        #expect(message.text.contains("are shown as \"question … (shielded)\"."))
    }
}
