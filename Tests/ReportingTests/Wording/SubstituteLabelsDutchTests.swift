import RegistrationLog
import Reporting
import Testing

@Suite struct SubstituteLabelsDutchTests {
    @Test func labelsAreDutch() {
        let labels = SubstituteLabels.dutch
        #expect(
            LabelKind.allCases.map { labels.shieldedName($0, 7) } == [
                "product 7 (afgeschermd)", "vraag 7 (afgeschermd)", "actie 7 (afgeschermd)", "kanaal 7 (afgeschermd)",
                "afdeling 7 (afgeschermd)",
            ])
        #expect(labels.shieldedColumn(3) == "kolom 3 (afgeschermd)")
        #expect(labels.unnamedFile(3) == "bestand 3 (naam weggelaten)")
        #expect(labels.otherNames == "Overig (niet getoond)")
    }
}
