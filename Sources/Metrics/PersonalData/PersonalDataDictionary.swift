import RegistrationLog

/// The words in the name of a question that say which class of personal data is asked.
///
/// It is a table for a first sorting, not a judgement: `kcc.yaml` overrules it. A word counts in one of four ways, so that
/// «straatverlichting», «adreswijziging», «ziekenhuis» and «naam van het product» are nothing:
/// - a word of the name *is* it;
/// - a word of the name *begins* with it, for parts that begin no other word;
/// - a word of the name *ends* with it, as Dutch compounds end in what they are about;
/// - it *is about somebody*: a word of the name is it, and all others are small words or persons.
///
/// Words of several classes give the most sensitive one.
enum PersonalDataDictionary {
    /// The words of one class, for one reason.
    private struct Entry {
        let kind: PersonalDataClass
        var are: Set<String> = []
        var begin: [String] = []
        var end: [String] = []
        var aboutSomebody: Set<String> = []
    }

    private static let table: [Entry] = [
        // AVG article 87 and UAVG article 46: only where a law says so. The sofinummer became the BSN in 2007.
        Entry(
            kind: .bsn, are: ["bsn", "sofi"], begin: ["bsnnummer", "bsnnr", "burgerservicen", "sofinummer", "sofinr"],
            end: ["burgerservicenummer"]),
        // AVG article 9(1): health. «Ziekenhuis» and «ziektekosten» say nothing of somebody's health.
        Entry(
            kind: .special, are: ["ziek", "ziekte", "ziektes", "ziekten", "ziekteverzuim", "gezondheid", "invalide"],
            begin: [
                "gezondheidsklacht", "gezondheidsprobleem", "gezondheidssituatie", "gezondheidstoestand",
                "gezondheidsverklaring", "ziektebeeld", "ziektegeschiedenis", "diagnose", "medicatie", "medicijn",
                "medisch",
                "aandoening", "handicap", "gehandicapt", "psychisch", "psychiatr", "verslav", "zwanger", "allergie",
                "zorgbehoefte", "zorgvraag",
            ], aboutSomebody: ["beperking", "beperkingen"]),
        // AVG article 9(1): belief, origin, union, politics, sexual life, biometric and genetic data. «Ras» is left out, since
        // municipalities ask it of dogs. Nationality is no origin by itself: it stands below.
        Entry(
            kind: .special, are: ["geloof", "dna", "politieke", "vakbond", "vakbondslid"],
            begin: [
                "godsdienst", "geloofsovertuiging", "religi", "kerkgenootschap", "levensovertuiging", "levensbeschouw",
                "etnisch", "etniciteit", "huidskleur", "vakbondslidmaatschap", "seksue", "geaardheid",
                "genderidentiteit",
                "biometri", "vingerafdruk", "genetisch",
            ]),
        // AVG article 10: criminal convictions and offences.
        Entry(
            kind: .special, are: ["detentie"],
            begin: ["strafblad", "strafrecht", "strafbaar", "justitieel", "justitiële", "veroordeeld", "veroordeling"]),
        // AVG article 4(1): what says more of a person than how to reach it; much of it is sensitive in the ordinary sense
        // (finances, identification, household).
        Entry(
            kind: .other,
            are: [
                "leeftijd", "inkomen", "inkomsten", "salaris", "uitkering", "spaargeld", "schuld", "schulden",
                "schuldenlast",
                "iban", "kenteken", "kentekens", "gehuwd", "partner", "bewindvoerder", "beroep", "werkgever", "ipadres",
                "handtekening", "pasfoto",
            ],
            begin: [
                "geboortedatum", "geboortedag", "geboortejaar", "geboorteplaats", "geboorteland", "nationaliteit",
                "verblijfsvergunning", "verblijfsstatus", "verblijfstitel", "verblijfsdocument", "schuldeiser",
                "rekeningnummer", "bankrekening", "documentnummer", "paspoortnummer", "rijbewijsnummer", "legitimatie",
                "identiteitsbewijs", "gezinssamenstelling", "gezinssituatie", "gezinsleden", "woonsituatie", "werkloos",
            ], end: ["geboortedatum", "inkomen", "rekeningnummer", "salaris"],
            aboutSomebody: ["geslacht", "vermogen", "kinderen", "burgerlijke", "huwelijkse"]),
        // AVG article 4(1): how to reach a person.
        Entry(
            kind: .contact, are: ["email", "contactpersoon", "woonplaats", "woonadres", "phone", "surname"],
            begin: [
                "telefoonnummer", "telefoonnr", "telnr", "mobielnummer", "mobielnr", "06nummer", "terugbelnummer",
                "emailadres", "mailadres", "voornaam", "voornamen", "achternaam", "geslachtsnaam", "roepnaam",
                "tussenvoegsel", "voorletter", "huisnummer", "huisnr", "postcode", "woonplaats", "woonadres",
                "postadres",
                "thuisadres", "briefadres", "verblijfadres", "verblijfsadres", "correspondentieadres", "adresgegevens",
                "contactgegeven", "nawgegeven", "firstname", "lastname", "phonenumber", "emailaddress", "zipcode",
            ],
            end: ["telefoonnummer", "emailadres", "achternaam", "voornaam", "postcode", "huisnummer", "woonplaats"],
            aboutSomebody: [
                "naam", "namen", "adres", "straat", "straatnaam", "plaats", "telefoon", "tel", "mobiel", "mail", "naw",
                "name", "address",
            ]),
    ]

    /// Small words, which say of nothing that it is about a thing.
    private static let smallWords: Set<String> = [
        "wat", "is", "zijn", "uw", "u", "je", "jouw", "mijn", "de", "het", "een", "en", "of", "van", "voor", "op",
        "met", "in",
        "bij", "er", "welk", "welke", "hoe", "hoeveel", "heeft", "hebt", "heb", "bent", "kunt", "wonen", "woont",
        "staat",
        "nieuw", "nieuwe", "oud", "oude", "huidig", "huidige", "volledig", "volledige", "eigen", "privé", "vast",
        "vaste",
        "nummer", "nr", "gegevens", "your", "lichamelijke", "verstandelijke", "zintuiglijke",
    ]

    /// Persons.
    private static let persons: Set<String> = [
        "aanvrager", "melder", "klant", "inwoner", "burger", "bewoner", "belanghebbende", "betrokkene",
        "contactpersoon",
        "persoon", "partner", "kind", "kinderen", "ouder", "ouders", "moeder", "vader", "eigenaar", "huurder", "bruid",
        "bruidegom", "overledene", "deelnemer", "leerling", "gemachtigde", "vertegenwoordiger", "indiener", "beller",
        "cliënt", "patiënt", "slachtoffer", "getuige", "nabestaande", "verzorger", "mantelzorger",
    ]

    /// The words that count only where the name is about somebody.
    private static let wordsAboutSomebody = table.reduce(into: Set<String>()) { $0.formUnion($1.aboutSomebody) }

    /// The class of what a question asks, by its name in compared form; nil where no word says so.
    ///
    /// - Complexity: Linear in the words of the name and of the table.
    static func kind(ofName name: String) -> PersonalDataClass? {
        let words = words(of: name)
        return PersonalDataClass.inOrderOfSensitivity.first { kind in
            table.contains { $0.kind == kind && matches(words, $0) }
        }
    }

    private static func matches(_ words: [String], _ entry: Entry) -> Bool {
        words.contains { word in
            entry.are.contains(word) || entry.begin.contains(where: word.hasPrefix)
                || entry.end.contains(where: word.hasSuffix)
                || entry.aboutSomebody.contains(word) && areAboutSomebody(words, besides: word)
        }
    }

    /// Whether all words but `word` are small, persons, or such words themselves: «naam en adres», but not «naam van de
    /// straat», which is no name of somebody.
    private static func areAboutSomebody(_ words: [String], besides word: String) -> Bool {
        let isOfSomething = words.contains("van")
        return words.allSatisfy { other in
            other == word || smallWords.contains(other) || persons.contains(other)
                || !isOfSomething && wordsAboutSomebody.contains(other)
        }
    }

    /// The words of a name: what stands between signs, but for dashes, which join: `e-mail` is `email`.
    private static func words(of name: String) -> [String] {
        name.replacing("-", with: "").split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
