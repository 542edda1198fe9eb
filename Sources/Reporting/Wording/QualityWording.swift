import Metrics
import RegistrationLog

/// The words around the account of the input.
struct QualityWording: Sendable {
    let numbers: NumberText
    let common: CommonWording
    let lists: ListText
    let nouns: Nouns
    let intake: IntakeWording
    let shield: ShieldWording
    let unknownNames: UnknownNameWording
    let withheld: SmallCellsWording

    let linkText = "Gegevens"
    let fileColumns = [
        "Bestand", "Soort", "Rijen", "Geaccepteerd", "Duplicaat", "Buiten selectie", "Afgekeurd", "Bijzonderheden",
    ]
    let reasonColumns = ["Reden van afkeuren", "Rijen", "Een rij is afgekeurd omdat"]
    let total = "Alle bestanden"
    let notCounted = "niet geteld"
    let noRejections = "Er is geen enkele rij afgekeurd."
    let noFiles = "Er zijn geen bestanden gelezen."
    let balance = "Elke rij telt precies één keer: rijen = geaccepteerd + duplicaat + buiten selectie + afgekeurd."
    let files: Prose = """
        Welke rijen zijn afgekeurd staat in \(file: "afgekeurd.csv"), de telling per bestand in \(file: "kwaliteit.csv").
        """
    let filesWithoutRows: Prose = """
        De telling per bestand en de lijst van afgekeurde rijen zijn weggelaten.
        """
    let warningsHeading = "Opmerkingen bij het inlezen"
    let omittedHeading = "Wel gelezen, niet in alle cijfers"

    /// The heading, which says how much of the input counts.
    func heading(_ totals: PublishedRows) -> String {
        guard totals.rows != 0 else { return "Gegevens: er zijn geen rijen gelezen" }
        guard let rows = totals.rows.exact, let rejected = totals.rejected.exact else {
            return withheld.rejectedHeading
        }
        let ratio = Ratio(rejected, rows)
        if rejected > 0, let share = common.share(ratio, of: nouns.row) {
            return "Gegevens: \(share) \(common.isSingular(ratio) ? "is" : "zijn") afgekeurd"
        }
        return rows == 1
            ? "Gegevens: de enige rij is leesbaar" : "Gegevens: alle \(nouns.row.counted(rows)) zijn leesbaar"
    }

    func fileCaption(_ totals: PublishedRows, files: Int, isComplete: Bool = true) -> Prose {
        guard isComplete else { return withheld.fileCaption(files: files) }
        return
            "Rijen per bestand, alle ingelezen gegevens; n = \(nouns.row.counted(totals.rows)) in \(nouns.file.counted(files))"
    }

    func reasonCaption(_ totals: PublishedRows, isComplete: Bool = true) -> Prose {
        let files = isComplete ? "alle ingelezen gegevens" : "bestanden die zijn geteld"
        return "Afgekeurde rijen per reden, \(files); n = \(nouns.row.counted(totals.rejected))"
    }

    /// What became of the rows of a file, beyond their numbers.
    func details(_ rows: PublishedRows?, of placement: FilePlacement) -> String {
        guard let rows else { return intake.explanation(of: placement) }
        if rows.rejected == .leftOut { return numbers.leftOut }
        let reasons = RejectionKind.allCases.compactMap { kind in
            rows.reasons[kind].flatMap { $0 == 0 ? nil : "\(common.terms.name(of: kind)) \(numbers.count($0))" }
        }
        let rejected = reasons.isEmpty ? [] : ["afgekeurd: " + reasons.joined(separator: ", ")]
        let shape = [("met te weinig cellen", rows.short), ("herhaalde kopregels", rows.repeatedHeaders)]
            .filter { $0.1 != 0 && $0.1 != .leftOut }.map { "\($0.0): \(numbers.count($0.1))" }
        let without = rows.orphans ?? 0
        let orphans = without != 0 ? ["zonder registratie: \(numbers.count(without))"] : []
        let early = rows.beforeRegistration ?? 0
        let before = early != 0 ? ["vóór de registratie: \(numbers.count(early))"] : []
        let parts = rejected + shape + orphans + before + followUp(rows.followUp)
        return parts.isEmpty ? "geen" : parts.joined(separator: "; ")
    }

    /// What follow-up rows count for, beyond being accepted; nothing where that is not published.
    private func followUp(_ rows: PublishedFollowUpRows?) -> [String] {
        guard let rows else { return [] }
        let parts = [
            ("geen vervolg", rows.withoutFollowUp), ("te veel koppelingen", rows.tooManyLinks),
            ("noemt een vraag", rows.namingFields), ("noemt alleen onbekende vragen", rows.namingUnknownFields),
        ]
        return parts.filter { $0.1 != 0 && $0.1 != .leftOut }.map { "\($0.0): \(numbers.count($0.1))" }
    }

    /// The balance of all rows in numbers.
    func balanceOf(_ totals: PublishedRows) -> String {
        if totals.accepted == .leftOut { return numbers.leftOut }
        let parts = [totals.accepted, totals.duplicates, totals.outOfSelection, totals.rejected].map {
            numbers.count($0)
        }
        return "\(numbers.count(totals.rows)) = \(parts.joined(separator: " + "))"
    }

    /// What was read and still does not count everywhere, with the reason; that it is withheld, where it is.
    func omitted(_ totals: PublishedRows, young: PublishedCount) -> [String] {
        if totals.rows == .leftOut { return [withheld.omitted] }
        let orphans = totals.orphans ?? 0
        let before = totals.beforeRegistration ?? 0
        return [
            """
            \(nouns.registration.counted(young)) \(young == 1 ? "is" : "zijn") niet oud genoeg: de volgtermijn is nog \
            niet voorbij, of een bron zweeg. \(notCounted(young)) mee in de zekerheid.
            """,
            """
            \(nouns.followUp.counted(orphans)) \(orphans == 1 ? "hoort" : "horen") niet bij een registratie. \
            \(notCounted(orphans)) mee als gebruik.
            """,
            """
            \(nouns.followUp.counted(before)) \(before == 1 ? "ligt" : "liggen") vóór de registratie. \
            \(notCounted(before)) mee als gebruik.
            """,
            """
            \(nouns.row.counted(totals.duplicates)) \(totals.duplicates == 1 ? "is" : "zijn") dubbel aangeleverd. \
            \(totals.duplicates == 1 ? "Die telt" : "Die tellen") één keer.
            """,
        ]
    }

    private func notCounted(_ number: PublishedCount) -> String { number == 1 ? "Die telt niet" : "Die tellen niet" }

    /// How long the sources of follow-up were silent, of those that were; nil for none.
    func silence(_ sources: [(name: String, days: Int)]) -> Prose? {
        guard !sources.isEmpty else { return nil }
        let parts = sources.map { source -> Prose in "\(name: source.name) (\(nouns.day.counted(source.days)))" }
        return "Bronnen die zwegen: \(lists.prose(parts)). Registraties van toen tellen niet als oud genoeg."
    }

    /// Something about the input that the reader should know; `files` gives the name of a file.
    func text(_ warning: PublishedWarning, fileName: (FileID) -> String) -> Prose {
        switch warning {
        case .ambiguousDates(let file, let column):
            """
            In \(name: fileName(file)) kan de dag of de maand vooraan staan (kolom \(name: column)). \
            Wij lezen de dag eerst. Klopt dat niet? Zet in kcc.yaml date_format.
            """
        case .unreadTimes(let file, let column, _, _, let shape):
            """
            In \(name: fileName(file)) is van minder dan de helft van de rijen het tijdstip te lezen \
            (kolom \(name: column)). De meeste andere zien eruit als \(name: shape), met 9 voor een cijfer en a voor een \
            letter. Zet in kcc.yaml date_format.
            """
        case .actionIDsLostDigits(let file, let count):
            """
            In \(name: fileName(file)) \(count == 1 ? "staat" : "staan") \(nouns.followUp.counted(count)) met een nummer \
            waarvan een spreadsheet cijfers heeft weggelaten. Dubbele zijn daaraan niet te herkennen. \
            Exporteer die kolom als tekst.
            """
        case .longNames(let file, let count):
            """
            In \(name: fileName(file)) \(count == 1 ? "staat" : "staan") \(Noun(dutch: "naam", "namen").counted(count)) van \
            meer dan 1024 bytes. Die tellen niet mee. Controleer of daar namen horen te staan.
            """
        case .noRows(let file):
            "\(name: fileName(file)) heeft een kopregel, maar geen rijen. Klopt dat? Lever anders de rijen aan."
        case .namelessColumns(let file, let count):
            """
            \(name: fileName(file)) heeft \(nouns.column.counted(count)) zonder naam met waarden erin. \
            Die waarden tellen niet mee. Zijn het antwoorden? Geef de kolom een naam.
            """
        case .unlistedQuestions(let file, let column):
            """
            \(name: fileName(file)) heeft antwoorden als regels tekst (kolom \(name: column)). \
            In kcc.yaml staan geen vragen. Die antwoorden tellen niet mee. Zet de vragen in kcc.yaml, bij questions.
            """
        case .tooManyLinks(let file, let count):
            """
            In \(name: fileName(file)) \(count == 1 ? "hoort" : "horen") \(nouns.followUp.counted(count)) bij meer dan 100 \
            registraties tegelijk. Dat telt niet mee als gebruik. Controleer of dat koppelnummer klopt.
            """
        case .shortRows(let file, let count, broken: 0):
            """
            In \(name: fileName(file)) \(count == 1 ? "heeft" : "hebben") \(nouns.row.counted(count)) minder cellen dan de \
            kopregel. Wat ontbreekt telt als leeg. Controleer de export.
            """
        case .shortRows(let file, let count, _):
            """
            In \(name: fileName(file)) \(count == 1 ? "heeft" : "hebben") \(nouns.row.counted(count)) minder cellen dan de \
            kopregel. Wat ontbreekt telt als leeg. Soms staat er een afgekeurde rij achter: de rij lijkt in tweeën gebroken. \
            Controleer de export.
            """
        case .otherHeader(let file, let line):
            """
            In \(name: fileName(file)) staat op regel \(String(line)) een andere kopregel. Wat daar en daaronder staat telt niet mee. \
            Splits het bestand vóór die regel.
            """
        case .stopsAtLimit(let file, let count):
            """
            \(name: fileName(file)) heeft precies \(nouns.row.counted(count)). Veel programma's stoppen daar. Is het bestand heel? Lever anders de rest aan.
            """
        case .cutOff(let file):
            "\(name: fileName(file)) eindigt midden in een rij. Het lijkt afgebroken. Lever het opnieuw aan."
        case .duplicatesWithOtherAnswers(let count):
            """
            \(nouns.registration.counted(count)) \(count == 1 ? "is" : "zijn") twee keer aangeleverd \
            met andere antwoorden. De eerste telt.
            """
        // The word itself is an answer of citizens, which only the person at the machine may see.
        case .suggestedPlaceholder(_, let fields):
            """
            Eén antwoord vult bij \(nouns.question.counted(fields)) meer dan de helft van de antwoorden. \
            Betekent het «niet ingevuld»? «kcc-analyze inspect» noemt het.
            """
        case .configuredOtherwise(let file, let setting, let detected, let configured):
            """
            Bij \(name: fileName(file)) zegt kcc.yaml \(setting) = \(name: configured). \
            Het bestand lijkt op \(name: detected). De instelling geldt.
            """
        case .shieldedLabels(let labels): shield.text(labels, fileName: fileName(labels.file))
        case .unplacedColumns(let file, let columns, []):
            "\(name: fileName(file)) heeft de kolommen \(lists.prose(columns.map(named)))."
        case .unplacedColumns(let file, let columns, let candidates):
            """
            \(name: fileName(file)) heeft de kolommen \(lists.prose(columns.map(named))). \
            Misschien is \(lists.prose(candidates.map(likely))).
            """
        case .hiddenColumns(let file):
            """
            De kolomnamen van \(name: fileName(file)) tonen wij niet, want zonder kopregel zijn het gegevens van burgers. \
            «kcc-analyze inspect --show-headers» noemt ze.
            """
        case .withoutHeader(let file, let other):
            """
            \(name: fileName(file)) heeft evenveel kolommen als \(name: other), en misschien geen kopregel. \
            Is het een vervolg daarvan? Zet in kcc.yaml header_of: \(name: other).
            """
        case .mergeableRepeats(let file, let count):
            """
            In \(name: fileName(file)) \(count == 1 ? "vult" : "vullen") \(nouns.row.counted(count)) misschien een eerdere rij aan. \
            Moeten die antwoorden meetellen? Zet in kcc.yaml repeats: merge.
            """
        case .severalColumns(let file, let role, let column, let others):
            """
            In \(name: fileName(file)) is kolom \(name: column) gelezen als \(role). \
            Dat kan ook \(lists.prose(others.map(named))) zijn. Klopt het niet? Zet in kcc.yaml columns.
            """
        case .employeeColumns(let columns, _):
            """
            Weggelaten, omdat er namen van medewerkers in staan: \(lists.prose(columns.map(named))). \
            Is het een vraag aan de burger? Zet in kcc.yaml fields_of.
            """
        case .systemColumns(let columns, _):
            """
            Is dit een vraag aan de burger? \(lists.prose(columns.map(named))). \
            Zo nee: zet in kcc.yaml ignore. Dan telt het niet als vraag.
            """
        case .outsideColumns(let file, let columns):
            """
            In \(name: fileName(file)) \(columns.count == 1 ? "is" : "zijn") niet gelezen: \(lists.prose(columns.map(named))). \
            Een vraag hoort tussen steekproef en baathebber.
            """
        case .unaskedQuestions(let file, let questions):
            """
            \(name: fileName(file)) noemt wat geen registratie vraagt: \(lists.prose(questions.map(named))). \
            Heet de vraag nu anders? Zet de naam in kcc.yaml bij aliases.
            """
        case .groupedNames(let kind, let count): shield.grouped(kind, count)
        case .unknownName(let name): unknownNames.text(name)
        }
    }

    private func likely(_ candidates: ColumnCandidates) -> Prose {
        "\(candidates.role) \(lists.prose(candidates.columns.prefix(1).map(named)))"
    }

    private func named(_ name: String) -> Prose { "\(name: name)" }
}
