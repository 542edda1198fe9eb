import Foundation
import RegistrationLog
import Testing

@testable import kcc_sample

@Suite struct SurveyExportTests {
    private let product = "Evenement melden"

    /// What `sha256sum` says of the sample, the product in lower case and the id, a line each.
    @Test func provesThatARowWasDrawn() {
        #expect(
            SurveyExport.digits(of: "K24-0024574", of: product, in: "2024 2024-12-31")
                == "a5d3efdb7725b87318d524679212839e31f43658591ceab194e26e0c3fbb2008")
    }

    @Test func writesWhatPeopleFilledIn() throws {
        let story = Story.municipality
        let questions = [2, 0]
        // 9 March is day 69 of the year.
        let time = LocalTime(day: SampleYear.committed.day(69), second: 32_700)
        let action = FollowUpEntry(
            identifier: "", reference: "", time: LocalTime(day: SampleYear.committed.day(75), second: 0),
            action: "Vergunning verlenen", beneficiary: "", employee: "", mentions: [], values: [], required: [])
        try withTemporaryFolder { folder in
            var export = try SurveyExport(
                of: product, sample: "2024 2024-12-31", asking: questions, of: story, in: folder)
            let truth = try export.write([
                SurveyExport.Row(
                    identifier: "K24-0024574", time: time, actions: [action, action], marked: [0],
                    beneficiary: "burger", outcome: "ja", remark: "gebeld; twee keer")
            ])
            #expect(truth.accepted == 1 && truth.kind == .survey)
            let file = try Data(contentsOf: folder.appending(path: "steekproef-\(product).csv"))
            let text = String(decoding: file, as: UTF8.self)
            #expect(
                text == """
                    \u{FEFF}registratie_id;steekproef;\(story.fields[2]);\(story.fields[0]);baathebber;bekeken;opmerking;\
                    tijdstip;product;acties\r
                    K24-0024574;2024 2024-12-31 a5d3efdb7725;;ja;burger;ja;"gebeld; twee keer";9 maart 2024, 9:05;\
                    \(product);"Vergunning verlenen (15 maart 2024); Vergunning verlenen (15 maart 2024)"\r

                    """)
        }
    }
}
