import RegistrationLog

/// The `kcc.yaml` that belongs to the sample.
enum SampleConfiguration {
    /// What an analyst would say of the exports of `story`, who knows the words of later years.
    static func text(of story: Story) -> String {
        let year = story.year
        let secondHalf = year.firstDayOfSecondHalf.iso8601
        return """
            # Wat de exports van deze gemeente niet uit zichzelf vertellen. De gemeente bestaat niet.
            organisation: Gemeente Voorbeeld
            title: Uitvraag en gebruik \(year.number)
            timezone: Europe/Amsterdam

            files:
              # De eerste regel die past, geldt.
              - match: formulieren/*.csv
                kind: registrations
                header_line: 4                     # er staan titels boven
                columns: { registratie_id: Openbare referentie, tijdstip: Inzendingdatum }
                values: { product: Parkeervergunning bewoners }
              - match: contactverzoeken-*.csv
                columns: { antwoorden: Toelichting }
              - match: klantcontacten-*.csv
                ignore: [inhoud, indicatie_contact_gelukt]
              - match: buitendienst/meldingen-*.csv
                ignore: [text]
              - match: interne-taken-*.csv.gz
                columns: { tijdstip: afgehandeld_op, actie: gevraagde_handeling }
              - match: vervolgacties-kcc-*.csv
                kind: follow-ups
                encoding: windows-1252
                delimiter: ";"
                date_format: dd-mm-jjjj

            # De vragen onder de notitie bij een contactverzoek.
            questions:
              - Telefoonnummer
              - E-mailadres
              - Wat is uw adres?
              - Wat wilt u laten ophalen?
              - Hoeveel kubieke meter is het ongeveer?
              - Op welke dag wilt u de afspraak?

            placeholders:
              add: [zie dossier]

            products:
              - name: Uittreksel BRP
                aliases: [BRP-uittreksel]
                upl: brp-uittreksel
                follow_up_complete: true           # wat niet in de taken staat, is niet gebeurd
              - name: Paspoort verlengen
                upl: paspoort

            fields:
              - name: Telefoonnummer
                personal_data: contact
                purpose: terugbellen
                legal_basis: art. 6 lid 1 onder e AVG
              - name: E-mailadres
                personal_data: contact
                purpose: bevestigen
                legal_basis: art. 6 lid 1 onder e AVG
              - name: Wat is uw burgerservicenummer?
                personal_data: bsn
                purpose: beschikking opstellen
                legal_basis: art. 46 UAVG
              - name: Welke hulpmiddelen gebruikt u?
                personal_data: special
                purpose: keukentafelgesprek
                legal_basis: art. 9 lid 2 onder h AVG
              - name: Wat is uw geboortedatum?
                personal_data: other
              - name: Wat is uw adres?
                personal_data: other
                purpose: ophalen, bezoeken
              - name: Wilt u afstand doen van uw nationaliteit?
                personal_data: none
                protected: wettelijk verplicht bij naturalisatie
              - name: Sinds wanneer heeft u geen werk?
                aliases:
                  - { name: "Sinds wanneer bent u werkloos?", from: \(secondHalf) }\(renamed(in: story))

            actions:
              - name: Ophalen
                beneficiary: citizen
                requires: ["Wat is uw adres?", "Wat wilt u laten ophalen?"]
              - name: Uittreksel opnieuw versturen
                beneficiary: citizen
              - name: Lamp vervangen
                requires: ["Wat is het nummer van de lichtmast?"]

            protocol_changes:
              - date: \(secondHalf)
                product: Paspoort verlengen
                note: uitvraag beperkt in afwachting van het MT

            observation_end: \(year.lastDay.iso8601)
            signal_texts: false
            seconds_per_question: { value: 12, source: "verzonnen voor dit voorbeeld" }

            """
    }

    /// The questions that get other words behind the year, each with those in which it is put still.
    private static func renamed(in story: Story) -> String {
        story.laterChanges.map { change in
            guard case .renamed(let words) = change.kind else { return "" }
            return "\n  - name: \(change.question)\n    aliases: [\"\(words)\"]"
        }.joined()
    }
}
