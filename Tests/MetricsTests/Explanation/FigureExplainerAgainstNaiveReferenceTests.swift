import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// The registrations behind every figure of random logs, against a recomputation straight from the specification.
@Suite struct FigureExplainerAgainstNaiveReferenceTests {
    /// What each figure is called in `velden.csv`, as §6 of the specification lists them.
    private static let columns: [ExplainedFigure: String] = Dictionary(
        uniqueKeysWithValues: zip(ExplainedFigure.allCases, NaiveReference.explainedColumns))

    @Test(arguments: 0..<60)
    func everyFigureOfARandomLogIsShownAsTheNaiveOne(seed: Int) {
        compare(NaiveSketch.small(seed), threads: [1, 2, 7][seed % 3], "seed \(seed)")
    }

    @Test(arguments: 0..<4)
    func everyFigureOfALargerLogIsShownAsTheNaiveOne(seed: Int) {
        compare(NaiveSketch.large(seed), threads: 2, "large, seed \(seed)")
    }

    private func compare(_ sketch: NaiveSketch, threads: Int, _ location: String) {
        let (log, settings) = sketch.delivered
        let analysis = Analysis(of: log, settings: settings, threads: threads)
        let reference = NaiveReference(sketch)
        guard let followUp = ObservedFollowUp(of: log, settings: settings, threads: threads) else {
            #expect(analysis.products.isEmpty, "\(location)")
            return
        }
        let explainer = FigureExplainer(of: log, followUp)
        for product in analysis.products {
            let view = reference.view(of: product.name)
            for field in product.fields {
                let location = "\(location), \(product.name), \(field.name)"
                for (figure, column) in Self.columns {
                    let found = explainer.registrations(behind: figure, of: field.field, in: product.product)
                    // By the same definitions the figure is as large.
                    #expect(found.count == field.count(figure), "\(location), \(column)")
                    let expected = reference.registrations(behind: column, of: field.name, in: view)
                    #expect(found.map(Self.naive) == expected, "\(location), \(column)")
                }
                let road = explainer.road(of: field.field, in: product.product)
                #expect(road.steps == reference.road(of: field.name, in: view), "\(location)")
                #expect(road.measured == field.answers.measured.count, "\(location)")
                #expect(road.silences.isEmpty == (road.silenced == 0), "\(location)")
                #expect(road.silences.allSatisfy { $0.registrations <= road.silenced }, "\(location)")
            }
        }
    }

    private static func naive(_ found: ExplainedRegistration<LogRow>) -> NaiveReference.Explained {
        guard case .registration(let registration) = found.row else {
            return NaiveReference.Explained(registration: -1, actions: [])
        }
        return NaiveReference.Explained(
            registration: registration,
            actions: found.actions.map { action in
                let kinds = Set(action.evidence.map(\.naive))
                return switch action.row {
                case .action(let number): NaiveReference.Concerned(number: number, isSurvey: false, kinds: kinds)
                case .surveyRow(let number): NaiveReference.Concerned(number: number, isSurvey: true, kinds: kinds)
                case .registration: NaiveReference.Concerned(number: -1, isSurvey: false, kinds: kinds)
                }
            })
    }
}

extension Evidence {
    fileprivate var naive: NaiveReference.Kind {
        switch self {
        case .explicit: .explicit
        case .surveyed: .surveyed
        case .carried: .carried
        case .required: .required
        }
    }
}

extension FieldFigures {
    /// The figure as the analysis counts it.
    fileprivate func count(_ figure: ExplainedFigure) -> Int {
        switch figure {
        case .asked: counts.asked
        case .captured: counts.captured
        case .used: counts.used
        case .directed: counts.directed
        case .matureCaptured: answers.matureCaptured
        case .matureUsed: answers.matureUsed
        case .matureDirected: answers.matureDirected
        case .visible: answers.visible
        case .blind: answers.blind
        case .missing: counts.missing
        case .explicit: uses.evidence.explicit
        case .surveyed: uses.evidence.surveyed
        case .carried: uses.evidence.carried
        case .required: uses.evidence.required
        case .chance: counts.chance
        case .observable: counts.observable
        case .citizen: uses.beneficiaries.citizen
        case .organisation: uses.beneficiaries.organisation
        case .both: uses.beneficiaries.both
        case .unknown: uses.beneficiaries.unknown
        }
    }
}

extension QuestionRoad {
    fileprivate var steps: [String: Int] {
        [
            "everywhere": inLog, "outside": outsidePeriod, "captured": captured, "late": afterEnd, "unheard": silenced,
            "young": young, "mature": mature, "visible": visible, "blind": blind, "without": withoutFollowUp,
            "measured": measured,
        ]
    }
}
