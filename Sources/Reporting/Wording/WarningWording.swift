import Metrics
import RegistrationLog

/// The words of what makes figures doubtful.
struct WarningWording: Sendable {
    let numbers: NumberText
    let common: CommonWording
    let dates: DateText
    let lists: ListText
    let nouns: Nouns

    /// More rows were rejected than allowed.
    func tooManyRejected(rejected: Int, rows: Int, maximum: String) -> String {
        let ratio = Ratio(rejected, rows)
        return """
            \(common.share(ratio, of: nouns.row) ?? "") \(common.isSingular(ratio) ? "is" : "zijn") \
            afgekeurd\(common.counts(ratio)). \
            Dat is meer dan de grens van \(maximum)%. Herstel eerst de bestanden; de redenen staan bij Gegevens.
            """
    }

    /// Rejected records take more of a file than the user allows.
    func tooMuchRejected(share: String, file: String, maximum: String) -> Prose {
        """
        Afgekeurde rijen nemen \(share) van \(name: file) in. Dat is meer dan tienmaal de grens van \(maximum)%. \
        Herstel eerst het bestand; de redenen staan bij Gegevens.
        """
    }

    /// Every row was rejected.
    func everyRowRejected(rows: Int) -> String {
        rows == 1
            ? "De enige rij is afgekeurd. Dit rapport heeft daarom geen cijfers; de reden staat bij Gegevens."
            : """
            Alle \(numbers.count(rows)) rijen zijn afgekeurd. \
            Dit rapport heeft daarom geen cijfers; de redenen staan bij Gegevens.
            """
    }

    /// Nothing was registered, or nothing in the period.
    let noRegistrations = """
        Er zijn geen registraties in de gelezen bestanden of in de gekozen periode. Lever ze aan, of kies een andere periode.
        """

    /// Few registrations have follow-up at all.
    func lowCoverage(_ coverage: Ratio) -> String {
        """
        Bij \(common.share(coverage, of: nouns.registration) ?? "") staat een vervolgactie\(common.counts(coverage)). \
        Geen gebruik kan dus ook betekenen dat vervolg in de gegevens ontbreekt. Lever al het vervolg aan.
        """
    }

    /// A warning that came with the figures.
    func text(_ warning: AnalysisWarning) -> Prose {
        switch warning {
        case .noLags:
            """
            Geen vervolgactie laat gebruik zien. De volgtermijn is daarom het minimum uit de instellingen. \
            Zet de juiste termijn in kcc.yaml, bij follow_up_horizon_days.
            """
        case .isolatedObservationEnd(let last, let previous):
            """
            Een dag in de gegevens (\(dates.day(last))) ligt ver na de dag ervoor (\(dates.day(previous))). \
            Zij geldt niet als laatste dag. Klopt zij wel? Zet haar dan in kcc.yaml, bij observation_end.
            """
        case .copiedRecords(let source, let product):
            """
            Vervolgacties uit \(name: source) nemen bij \(name: product) hele registraties over. \
            Gelijke antwoorden zijn daar geen bewijs van gebruik. Leg vast welk antwoord een vervolgactie gebruikt.
            """
        case .assumedSecondsOutside(let interval, let assumed):
            """
            Uit de afhandeltijden blijkt geen tijdwinst per vraag: \
            met 95% zekerheid kost een vraag \(seconds(interval.lowerBound)) tot \(seconds(interval.upperBound)) seconden. \
            De \(seconds(assumed)) seconden uit kcc.yaml, bij seconds_per_question, liggen daarbuiten. \
            Controleer die aanname. De uren in dit rapport gaan ervan uit.
            """
        }
    }

    /// A number of seconds with at most one decimal, which can lie below 0.
    private func seconds(_ seconds: Double) -> String {
        let rounded = (seconds * 10).rounded(.toNearestOrEven) / 10
        return (rounded < 0 ? "−" : "") + numbers.setting(rounded.magnitude)
    }

    /// The months of the calendar that were seen at none of `products`, whose log is less than a year, and those at some.
    func unseen(months: [Int], atSome: [Int], products: [String]) -> Prose {
        let names = lists.prose(products.map { name -> Prose in "\(name: name)" })
        let shown: Prose = products.count > Self.mostNames ? "\(nouns.product.counted(products.count))" : names
        let parts = [
            months.isEmpty ? nil : "Niet gezien: \(dates.months(months, lists)).",
            atSome.isEmpty
                ? nil : "Niet overal gezien: \(dates.months(atSome, lists)).",
        ].compactMap { $0 }
        return """
            Minder dan een jaar gezien bij \(shown). \(parts.joined(separator: " ")) \
            Wat alleen dan wordt gebruikt, kunnen deze gegevens niet tonen. Lever 14 maanden aan.
            """
    }

    /// How many products a warning names.
    private static let mostNames = 4

    /// How many questions may go by another name in the follow-up.
    func resembling(_ questions: Int) -> Prose {
        """
        Bij \(nouns.question.counted(questions)) noemen vervolgacties een naam die niemand vraagt en die erop lijkt. \
        Is het dezelfde vraag? Zet die naam dan in kcc.yaml, bij aliases van de vraag.
        """
    }
}
