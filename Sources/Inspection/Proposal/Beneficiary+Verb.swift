import RegistrationLog

extension Beneficiary {
    /// Who gains by an action whose name has a clear verb: by a proposal that a person decides on, never a fact.
    ///
    /// Nil where no word is known, or words speak for both.
    static func suggested(byName name: String) -> Beneficiary? {
        let words = Normalisation.compared(name).split { !$0.isLetter }.map(String.init)
        let speaksFor = { (beginnings: [String], wholes: [String]) in
            words.contains { word in wholes.contains(word) || beginnings.contains { word.hasPrefix($0) } }
        }
        let citizen = speaksFor(beginningsForCitizen, ["bellen", "gebeld", "nabellen", "nagebeld"])
        let organisation = speaksFor(beginningsForOrganisation, [])
        return citizen == organisation ? nil : citizen ? .citizen : .organisation
    }

    /// How verbs begin by which the citizen is answered or helped.
    private static let beginningsForCitizen = [
        "terugbel", "teruggebeld", "beantwoord", "informer", "geïnformeer", "advise", "geadvise", "huisbezoek",
        "uitreik", "uitgereik", "verstrek", "toeken", "toegekend", "versturen", "verstuurd", "opsturen", "opgestuurd",
        "bevestig",
    ]
    /// How verbs begin by which the matter stays within the organisation.
    private static let beginningsForOrganisation = [
        "doorstur", "doorgestuur", "doorzet", "doorgezet", "overdra", "overgedra", "archiver", "gearchiveer",
        "registrer", "geregistreer", "rapporter", "gerapporteer", "controler", "gecontroleer",
    ]
}
