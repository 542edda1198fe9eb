import Metrics
import RegistrationLog

/// The words of what rests on a sample, and of what a sample would bring.
struct SurveyWording: Sendable {
    let numbers: NumberText
    let lists: ListText
    let nouns: Nouns

    let label = "Steekproef"
    private static let mostNames = 4

    /// That verdicts rest on a sample: at which products, and how many were looked at of how many that were drawn.
    func basis(_ products: [SurveyedProduct]) -> Prose? {
        guard !products.isEmpty else { return nil }
        return "De oordelen over \(listed(products)) berusten ook op een steekproef."
    }

    /// Products with how many were looked at.
    private func listed(_ products: [SurveyedProduct]) -> Prose {
        let named = products.map { "\(name: $0.product) (\(lookedAt($0.sample)))" as Prose }
        return lists.prose(named, most: Self.mostNames, others: nouns.other)
    }

    /// How many of those that were drawn were looked at: «38 van de 40 bekeken».
    func lookedAt(_ sample: SampleCounts) -> String {
        sample.drawn == sample.lookedAt
            ? (sample.drawn == 1 ? "de enige bekeken" : "alle \(numbers.count(sample.drawn)) bekeken")
            : "\(numbers.count(sample.lookedAt)) van de \(numbers.count(sample.drawn)) bekeken"
    }

    /// That too few were looked at at `products`, of which there is at least one.
    func fewLookedAt(_ products: [SurveyedProduct]) -> Prose {
        """
        Van de steekproef is minder dan 80% bekeken bij \(listed(products)). \
        Wat niet gevonden is, kan anders zijn dan de rest. Zoek het alsnog op.
        """
    }

    /// What a sample would bring where most questions cannot be decided on, and how it is made.
    func advice(_ advice: SampleAdvice) -> Prose {
        let all = advice.notMeasurable == advice.asked
        let now =
            switch (all, advice.asked) {
            case (true, 1): "Over de enige vraag zeggen deze gegevens niets."
            case (true, let asked): "Over geen van de \(nouns.question.counted(asked)) zeggen deze gegevens iets."
            case (false, let asked):
                "Over \(numbers.count(advice.notMeasurable)) van de \(nouns.question.counted(asked)) zeggen deze gegevens niets."
            }
        return """
            \(now) Laat van \(nouns.registration.counted(advice.rows)) bij \
            \(lists.prose(advice.products.map { "\(name: $0)" }, most: Self.mostNames, others: nouns.other)) nagaan welke \
            antwoorden nodig waren: dan kunt u over \(nouns.question.counted(advice.decidable)) beslissen. \
            «kcc-analyze survey», met dezelfde bestanden, maakt de lijst.
            """
    }

    /// What the sample says of an answer; nil where nobody looked at one.
    func finding(_ sample: LookedAt) -> String? {
        switch (sample.directed, sample.mature) {
        case (_, 0): nil
        case (0, 1): "Steekproef: het enige bekeken antwoord was niet nodig."
        case (_, 1): "Steekproef: het enige bekeken antwoord was nodig."
        case (let directed, let mature) where directed == mature:
            "Steekproef: alle \(numbers.count(mature)) bekeken antwoorden waren nodig."
        case (let directed, let mature):
            "Steekproef: \(numbers.count(directed)) van de \(numbers.count(mature)) bekeken antwoorden nodig."
        }
    }

    /// What became of a sample of a product, as a fact of its chapter; nil without one.
    func fact(_ sample: SampleCounts) -> String? {
        guard sample.drawn > 0 else { return nil }
        let found = lookedAt(sample)
        guard sample.lookedAt < sample.drawn else { return found }
        return "\(found); van de rest is het vervolg niet gevonden, of nog niet bekeken"
    }

    /// That a list with ids was made, for the privacy officer.
    let workingList = """
        Voor de steekproef is een werklijst gemaakt met nummers van registraties, zonder antwoorden. Zij is voor intern gebruik. \
        Vernietig haar, met alle kopieën, zodra het besluit is genomen.
        """
}
