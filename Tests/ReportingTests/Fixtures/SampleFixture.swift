import RegistrationLog

@testable import Metrics
@testable import Reporting

/// A sample of two products, of which one row came filled in from an earlier sheet.
enum SampleFixture {
    /// The 3rd of March 2024 at 14:05 in the Netherlands, one hour ahead of UTC.
    static let time = Timestamp(instant: 1_709_471_100, utcOffset: 3_600, precision: .minute)

    static let passport = SampleSheet(
        sample: "2024 2024-12-31", product: "Paspoort verlengen",
        questions: ["Telefoonnummer", "=Reden van de aanvraag"],
        rows: [
            SampleSheet.Row(
                id: "00123", code: "0123456789ab", time: time,
                actions: [
                    SampleSheet.Action(type: "Terugbellen", time: time),
                    SampleSheet.Action(
                        type: "Paspoort; spoed",
                        time: Timestamp(instant: 1_709_506_800, utcOffset: 3_600, precision: .day)),
                ], entry: nil),
            SampleSheet.Row(
                id: "=1+1", code: "ba9876543210", time: time, actions: [SampleSheet.Action(type: "Brief", time: time)],
                entry: SampleSheet.Entry(outcome: .lookedAt, marked: [1], beneficiary: .both)),
            SampleSheet.Row(
                id: "R-7", code: "00000000000a", time: time, actions: [SampleSheet.Action(type: "Brief", time: time)],
                entry: SampleSheet.Entry(outcome: .notFound, marked: [], beneficiary: nil)),
        ])

    static let street = SampleSheet(
        sample: "2024 2024-12-31", product: "Straat/stoep", questions: ["Locatie"],
        rows: [
            SampleSheet.Row(
                id: "9", code: "fedcba987654", time: time, actions: [SampleSheet.Action(type: "Melden", time: time)],
                entry: SampleSheet.Entry(outcome: .open, marked: [0], beneficiary: .citizen))
        ])

    /// The input of the files of both.
    static let input = input(of: [
        SampledProduct(
            sheet: passport,
            outlook: SampleOutlook(population: 326, size: 3, reason: .fewest, undecided: 9, decidable: 7)),
        SampledProduct(
            sheet: street, outlook: SampleOutlook(population: 1, size: 1, reason: .all, undecided: 1, decidable: 0)),
    ])

    /// The input of the files of `products`.
    static func input(of products: [SampledProduct], name: String = "2024") -> SampleInput {
        SampleInput(
            name: name, version: "0.1.0", sample: "2024 2024-12-31", products: products,
            files: [
                PublishedFile(IntakeFile(name: "registraties.csv", bytes: 12, placement: .ignored, rows: nil))
            ], minutesPerRow: 2, wording: .dutch,
            letterhead: Letterhead(title: nil, organisation: "Gemeente Voorbeeld", municipalityCode: nil))
    }

    /// A product of which a sheet with one row was drawn.
    static func product(named name: String) -> SampledProduct {
        SampledProduct(
            sheet: SampleSheet(sample: "s", product: name, questions: street.questions, rows: street.rows),
            outlook: SampleOutlook(population: 1, size: 1, reason: .all, undecided: 1, decidable: 1))
    }
}
