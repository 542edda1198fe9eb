/// A system whose exports come in as they are, and for which there is a `kcc.yaml` to begin with.
public enum ExportingSystem: String, CaseIterable, Sendable {
    case signalen
    case openKlant = "open-klant"
    case openZaak = "open-zaak"
    case openFormulieren = "open-formulieren"
    case kiss
    case serviceNow = "servicenow"
    case topdesk
    case excel

    /// A commented `kcc.yaml` for its exports, with a line end behind its last line.
    ///
    /// It takes the columns that the source of the system writes; what differs from one installation to another is
    /// said in its comments.
    public var configurationText: String {
        let template =
            switch self {
            case .signalen: PackageResources.signalen_yaml
            case .openKlant: PackageResources.open_klant_yaml
            case .openZaak: PackageResources.open_zaak_yaml
            case .openFormulieren: PackageResources.open_formulieren_yaml
            case .kiss: PackageResources.kiss_yaml
            case .serviceNow: PackageResources.servicenow_yaml
            case .topdesk: PackageResources.topdesk_yaml
            case .excel: PackageResources.excel_yaml
            }
        return String(decoding: template, as: UTF8.self)
    }
}
