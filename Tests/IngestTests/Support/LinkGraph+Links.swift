@testable import Ingest

extension LinkGraph {
    /// The links of records by number, each as what follows up and what is followed up.
    init(links: [(Int, Int)]) {
        self.init(links.map { Link(child: IdentityNumber($0.0), parent: IdentityNumber($0.1)) })
    }
}
