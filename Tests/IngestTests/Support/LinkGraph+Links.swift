@testable import Ingest

extension LinkGraph {
    /// The links of records by number, each as what follows up and what is followed up.
    init(links: [(Int, Int)]) {
        self.init(links.map { Link(child: IdentifierNumber($0.0), parent: IdentifierNumber($0.1)) })
    }
}
