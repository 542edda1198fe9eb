import Configuration
import Reporting

extension Letterhead {
    /// Reads whose report it is from what `kcc.yaml` says.
    init(_ configuration: Configuration) {
        self.init(
            title: configuration.title, organisation: configuration.organisation,
            municipalityCode: configuration.municipalityCode)
    }
}
