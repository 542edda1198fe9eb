import Metrics

extension ExplanationSubject {
    /// The name of the figure that is explained; nil for a judgement.
    var figureName: String? {
        switch self {
        case .judgement: nil
        case .measured: "gemeten"
        case .figure(let figure): figure.dutch
        }
    }
}

extension ExplainedFigure {
    /// The figure as `velden.csv` names it.
    var dutch: String {
        switch self {
        case .asked: "gevraagd"
        case .captured: "vastgelegd"
        case .used: "gebruikt"
        case .directed: "gericht"
        case .matureCaptured: "rijp_vastgelegd"
        case .matureUsed: "rijp_gebruikt"
        case .matureDirected: "rijp_gericht"
        case .visible: "zichtbaar"
        case .blind: "blind"
        case .missing: "gemist"
        case .explicit: Evidence.explicit.dutch
        case .surveyed: Evidence.surveyed.dutch
        case .carried: Evidence.carried.dutch
        case .required: Evidence.required.dutch
        case .chance: "toeval"
        case .observable: "waarneembaar"
        case .citizen: "burger"
        case .organisation: "organisatie"
        case .both: "beide"
        case .unknown: "onbekend"
        }
    }
}

extension Evidence {
    /// The evidence as `velden.csv` names it.
    var dutch: String {
        switch self {
        case .explicit: "expliciet"
        case .surveyed: "steekproef"
        case .carried: "overgenomen"
        case .required: "vereist"
        }
    }
}
