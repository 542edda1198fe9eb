/// A count among the figures of a field.
public enum FieldCell: CaseIterable, Sendable {
    case asked, captured, used, matureCaptured, matureUsed, missing, explicit, carried, required, chance, observable,
        citizen, organisation, both, unknown, signals

    /// Used registrations by kind of evidence.
    static let evidence: [FieldCell] = [.explicit, .carried, .required]
    /// Used registrations by who gains.
    static let beneficiaries: [FieldCell] = [.citizen, .organisation, .both, .unknown]
}

extension FieldFigures {
    /// The count in `cell`, as the figures hold it.
    func count(in cell: FieldCell) -> Int {
        switch cell {
        case .asked: asked
        case .captured: captured
        case .used: used
        case .matureCaptured: matureCaptured
        case .matureUsed: matureUsed
        case .missing: missing
        case .explicit: evidence.explicit
        case .carried: evidence.carried
        case .required: evidence.required
        case .chance: chance
        case .observable: observable
        case .citizen: beneficiaries.citizen
        case .organisation: beneficiaries.organisation
        case .both: beneficiaries.both
        case .unknown: beneficiaries.unknown
        case .signals: signals
        }
    }

    /// The count in `cell`, as it may be told.
    public func published(_ cell: FieldCell) -> PublishedCount { withheld.published(cell, count(in: cell)) }

    /// Whether the usage rate, its interval and the bound without use are told.
    public var isRateShown: Bool { withheld.isShown(.matureCaptured) && withheld.isShown(.matureUsed) }

    /// Whether the uses, and with them their dates and lags, are told.
    public var isUseShown: Bool { withheld.isShown(.used) }

    /// Whether the kinds of evidence are told.
    public var isEvidenceShown: Bool { FieldCell.evidence.allSatisfy(withheld.isShown) }

    /// Whether the beneficiaries are told.
    public var areBeneficiariesShown: Bool { FieldCell.beneficiaries.allSatisfy(withheld.isShown) }
}
