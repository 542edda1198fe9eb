import Platform
public import RegistrationLog

/// The folder of a report that was made earlier.
public struct ReportFolder: Sendable {
    private let path: String

    /// The folder at `path`, or that in which its `run.json` or `index.html` stands there.
    public init(_ path: String) { self.path = path }

    /// Reads what the report says: its `run.json`, `producten.csv` and `velden.csv`, of whatever edition and dialect.
    ///
    /// - Throws: ``FeedbackError``.
    /// - Complexity: Linear in the bytes of these files.
    public func read() throws(FeedbackError) -> ReportRecord {
        let folder: (path: String, name: String)
        do throws(SystemError) { folder = try found() } catch { throw FeedbackError(error, at: path) }
        guard let record = try FeedbackFile(ifThere: folder.path + RunFile.name) else { throw .noReport(path: path) }
        let run = try RunFile(record)
        let products = try ProductRows(FeedbackFile(folder.path + "producten.csv"))
        let fields = try FieldRows(FeedbackFile(folder.path + "velden.csv"), of: products).fields
        return ReportRecord(
            name: folder.name, origin: run.origin, terms: run.terms,
            products: products.products.map { product in
                let key = product.name.key
                return ReportedProduct(
                    key: key, name: product.name.name, uniformProductName: run.uniformProductNames[key],
                    registrations: product.registrations, clusteringHundredths: product.clusteringHundredths,
                    questionsPerContact: product.questionsPerContact, fields: fields[key] ?? [])
            })
    }

    /// The path of the folder, with a slash at its end, and its name.
    ///
    /// A file that is no part of a report stands in no folder of one: there is no `run.json` in the path of a file.
    private func found() throws(SystemError) -> (path: String, name: String) {
        var folder = path
        if try FileStatus(path: path).kind != .directory {
            let parts = ["/" + RunFile.name, "/index.html"]
            let file = "./" + path
            if parts.contains(where: file.hasSuffix) { folder = FeedbackFile.path(of: ".", beside: path) }
        }
        let resolved = try FileTree.resolve(folder)
        return (
            folder.hasSuffix("/") ? folder : folder + "/", resolved.split(separator: "/").last.map(String.init) ?? ""
        )
    }
}
