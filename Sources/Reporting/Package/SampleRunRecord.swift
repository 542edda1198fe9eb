import Metrics

/// `run.json` of a sample: what it was drawn from, and the lists as they were written.
struct SampleRunRecord: Encodable, Sendable {
    let program = ReportInput.programName
    let version: String
    /// The edition of the definitions, as a report has it.
    let format = RunRecord.format
    let kind = OutputKind.survey.rawValue
    /// The name of the organisation and the code of the municipality; nil where `kcc.yaml` does not say.
    let organisation: String?
    let gmCode: String?
    /// The name of the sample.
    let sample: String
    let products: [Product]
    let inputFiles: [InputFileRecord]
    /// The files beside it that people fill in, as they were written.
    let toFillIn: [ListToFillIn]

    /// What was drawn of a product.
    struct Product: Encodable, Sendable {
        let name: String
        /// The registrations that were drawn.
        let drawn: Int
        /// The registrations from which they were.
        let population: Int
    }

    /// Records the sample of `input`, whose `files` stand beside it.
    init(of input: SampleInput, beside files: [ReportFile]) {
        version = input.version
        organisation = input.letterhead.organisation
        gmCode = input.letterhead.municipalityCode
        sample = input.sample
        products = input.products.map {
            Product(name: $0.sheet.product, drawn: $0.sheet.rows.count, population: $0.outlook.population)
        }
        inputFiles = input.files.map { InputFileRecord($0) }
        toFillIn = files.filter { ListToFillIn.isOne($0.name) }.map(ListToFillIn.init)
    }
}
