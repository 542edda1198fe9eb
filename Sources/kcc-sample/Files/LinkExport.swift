import Foundation

/// The list of which record follows up which: contact → task → case.
struct LinkExport {
    /// The file.
    var file: SampleFile

    /// Creates the file `name`.
    init(_ name: String, in folder: URL) throws {
        file = try SampleFile(
            name, in: folder, kind: .links, dialect: .tableDump, header: ["registratie_id", "vervolg_id"],
            layout: RowLayout(columns: 2, identifier: 0, time: nil, required: [0, 1]))
    }

    /// Writes that the record `child` follows up the record `parent`; false where the row came out spoilt.
    mutating func write(_ child: String, of parent: String, faultRate: Double, random: inout RandomStream) throws
        -> Bool
    {
        let cells = [parent, child]
        if let fault = Fault.drawn(rate: faultRate, layout: file.layout, random: &random) {
            try file.reject(cells, for: fault, random: &random)
            return false
        }
        try file.accept(cells)
        // A row that stands there twice says nothing new, and counts all the same.
        if random.happens(0.01) { try file.accept(cells) }
        return true
    }
}
