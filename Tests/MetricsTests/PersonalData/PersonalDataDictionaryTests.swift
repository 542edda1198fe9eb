import RegistrationLog
import Testing

@testable import Metrics

@Suite struct PersonalDataDictionaryTests {
    @Test(arguments: [
        "naam", "wat is uw naam?", "naam aanvrager", "naam en adres", "voornaam", "voornamen van het kind",
        "achternaam",
        "achternaam_melder", "uw achternaam", "tussenvoegsel", "adres", "wat is uw adres?", "wat is uw nieuwe adres?",
        "wat is uw oude adres?", "adres van de aanvrager", "straat", "straat en huisnummer", "huisnummer", "postcode",
        "woonplaats", "telefoonnummer", "telefoon", "telefoonnummer melder",
        "op welk telefoonnummer bent u te bereiken?",
        "mobiel", "mobiel nummer", "tel", "e-mail", "e-mailadres", "emailadres van de melder", "meldertelefoonnummer",
        "06-nummer", "naw-gegevens", "contactpersoon", "correspondentieadres",
    ])
    func contact(name: String) { #expect(PersonalDataDictionary.kind(ofName: name) == .contact) }

    @Test(arguments: [
        "bsn", "wat is uw bsn?", "bsn-nummer", "burgerservicenummer", "wat is uw burgerservicenummer?", "sofinummer",
    ])
    func bsn(name: String) { #expect(PersonalDataDictionary.kind(ofName: name) == .bsn) }

    @Test(arguments: [
        "gezondheid", "heeft u een gezondheidsverklaring van het cbr?", "bent u ziek?", "welke ziekte heeft u?",
        "heeft u een beperking?", "lichamelijke beperking", "diagnose", "welke medicatie gebruikt u?",
        "medische gegevens",
        "gehandicaptenparkeerkaart", "godsdienst", "wat is uw geloof?", "etniciteit", "bent u lid van een vakbond?",
        "seksuele geaardheid", "politieke voorkeur", "vingerafdrukken", "biometrische gegevens", "strafblad",
        "strafrechtelijke gegevens", "bsn en diagnose",
    ])
    func special(name: String) { #expect(PersonalDataDictionary.kind(ofName: name) == .special) }

    @Test(arguments: [
        "geboortedatum", "wat is uw geboortedatum?", "geboorteplaats", "geslacht", "leeftijd", "burgerlijke staat",
        "welke nationaliteit heeft u nu?", "wat is uw inkomen per maand?", "wat is uw laatste inkomen?",
        "gezinsinkomen",
        "hoe hoog zijn uw schulden ongeveer?", "bij hoeveel schuldeisers?", "hoeveel spaargeld heeft u?", "iban",
        "op welk rekeningnummer wilt u het geld ontvangen?", "wat is uw kenteken?", "documentnummer",
        "gezinssamenstelling",
        "handtekening", "heeft u een partner?", "heeft u kinderen?", "hoeveel kinderen wonen er bij u?",
        "heeft u een verblijfsvergunning?", "wat is uw woonsituatie?", "heeft u een bewindvoerder?",
        "naam en geboortedatum",
        "ip-adres",
    ])
    func other(name: String) { #expect(PersonalDataDictionary.kind(ofName: name) == .other) }

    @Test(arguments: [
        "straatverlichting", "adreswijziging", "naam van het product", "naam van de straat", "naam van het evenement",
        "productnaam", "ziekenhuis", "in welk ziekenhuis?", "ziektekosten", "gezondheidscentrum", "straatnaambord",
        "in welke straat is de lamp kapot?", "staat de auto op uw naam?", "snelheidsbeperking",
        "welke beperking geldt voor het parkeren?", "ras van de hond", "vermogen van de laadpaal", "mobiel parkeren",
        "wat is er aan de hand?", "waar is het?", "kunt u een foto sturen?", "wat wilt u laten ophalen?",
        "op welke datum verhuist u?", "naar welk land reist u?", "welke muziek wilt u horen?",
        "hoeveel lampen zijn er kapot?",
        "wilt u op de hoogte blijven?", "is de kaart voor een kind jonger dan 18 jaar?", "kosten", "binnenkomen",
        "plaatsing",
        "adressering", "telling", "wat is het nummer van de lichtmast?", "geboorteaangifte", "", "?",
    ])
    func nothing(name: String) { #expect(PersonalDataDictionary.kind(ofName: name) == nil) }
}
