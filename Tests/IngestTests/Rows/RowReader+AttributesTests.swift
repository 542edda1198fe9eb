import RegistrationLog
import Testing

@testable import Ingest

/// What rows say of their registrations besides answers.
struct RowReaderAttributesTests {
    private static let tooLong = String(repeating: "x", count: 1_025)

    private func line(_ rows: DeliveredRows, _ index: Int) -> String {
        let attributes = rows.attributes[index]
        return [
            attributes.channel.value.map(rows.channels.string) ?? "",
            attributes.department.value.map(rows.departments.string) ?? "", "\(attributes.handlingSeconds)",
            "\(attributes.longNames)",
        ].joined(separator: " | ")
    }

    @Test func ofARowThatIsARegistration() throws {
        let rows = try rows(
            of: """
                registratie_id;afdeling;tijdstip;product;kanaal;afhandeltijd_s
                R1;KCC;2024-03-01;p; Balie  Noord ;0:01:30
                R2;NULL;2024-03-01;p;-;90
                R3;x;gisteren;p;Post;90
                R4;\(Self.tooLong);2024-03-01;p;(leeg);niets
                R5;kcc;2024-03-01;p

                """)
        #expect(
            rows.attributes.indices.map { line(rows, $0) } == [
                "Balie Noord | KCC | 90 | 0", "- |  | 90 | 0", " |  | 0 | 1", " | kcc | 0 | 0",
            ])
        #expect(rows.rejected.count == 1)
    }

    /// Of all rows of a run the first says what holds for it; a run of its own begins with another product or time, not with
    /// another channel.
    @Test func ofTheFirstRowOfARun() throws {
        let rows = try rows(
            of: """
                registratie_id;tijdstip;product;veld;waarde;kanaal
                R1;2024-03-01;p;a;1;balie
                R1;2024-03-01;p;b;1;post
                R1;2024-03-01 ;p;c;1;chat
                R1;2024-03-02;p;d;1;
                R2;2024-03-02;p;a
                R3;2024-03-02;p;a;1;post

                """)
        #expect(rows.longRuns.count == rows.attributes.count)
        #expect(
            rows.attributes.indices.map { line(rows, $0) } == [
                "balie |  | 0 | 0", " |  | 0 | 0", "post |  | 0 | 0",
            ])
    }

    /// A file without such columns pays nothing.
    @Test(arguments: [
        "registratie_id;tijdstip;product;tel\nR1;2024-03-01;p;1\n",
        "registratie_id;tijdstip;product;veld;waarde\nR1;2024-03-01;p;tel;1\n",
        "registratie_id;tijdstip;actie;kanaal\nR1;2024-03-01;a;balie\n",
    ])
    func withoutColumns(_ text: String) throws {
        let rows = try rows(of: text)
        #expect(rows.attributes.isEmpty && rows.channels.count == 0)
        #expect(rows.wide.count + rows.longRuns.count + rows.followUps.count == 1)
    }
}
