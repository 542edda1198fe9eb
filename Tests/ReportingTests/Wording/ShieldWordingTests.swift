import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ShieldWordingTests {
    @Test(arguments: [
        (
            ShieldedLabels.Location.column(3, name: "dienst"), LabelKind.product, PersonalDataPattern.emailAddress, 12,
            "In a.csv (kolom dienst) lijken 12 namen van producten op een e-mailadres. Die zijn afgeschermd. Mag de naam er "
                + "staan? Noem hem in kcc.yaml onder products."
        ),
        (
            .header(columns: [4]), .field, .citizenServiceNumber, 1,
            "In a.csv (kopregel, kolom 4) lijkt 1 naam van een vraag op een burgerservicenummer (BSN). Die is afgeschermd. "
                + "Mag de naam er staan? Noem hem in kcc.yaml onder fields."
        ),
        (
            .header(columns: [4, 5, 6, 7, 8, 9]), .field, .bankAccount, 6,
            "In a.csv (kopregel, kolom 4, 5, 6, 7, 8 en nog 1) lijken 6 namen van vragen op een rekeningnummer (IBAN). Die "
                + "zijn afgeschermd. Mag de naam er staan? Noem hem in kcc.yaml onder fields."
        ),
        (
            .column(4, name: nil), .action, .telephoneNumber, 1,
            "In a.csv (kolom 4) lijkt 1 naam van een vervolgactie op een telefoonnummer. Die is afgeschermd. Mag de naam er "
                + "staan? Noem hem in kcc.yaml onder actions."
        ),
        (
            .column(4, name: "kanaal"), .channel, .telephoneNumber, 2,
            "In a.csv (kolom kanaal) lijken 2 namen van kanalen op een telefoonnummer. Die zijn afgeschermd. Is dat de kolom "
                + "niet? Verbeter columns in kcc.yaml."
        ),
    ])
    func whereWhatAndWhatToDo(
        location: ShieldedLabels.Location, kind: LabelKind, pattern: PersonalDataPattern, count: Int, text: String
    ) {
        let labels = ShieldedLabels(file: FileID(0), location: location, kind: kind, pattern: pattern, count: count)
        #expect(Wording.dutch.quality.text(.shieldedLabels(labels)) { _ in "a.csv" }.plainText == text)
    }
}
