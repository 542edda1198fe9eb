import RegistrationLog
import Testing

@testable import Configuration

struct ConfigurationNamesTests {
    let configuration: Configuration

    init() throws {
        let yaml = """
            products:
              - name: "Paspoort  Verlengen"
                aliases: [Verlenging paspoort, PASPOORT VERLENGEN]
                upl: paspoort
                follow_up_complete: true
                follow_up_horizon_days: 20
              - name: Ja
            fields:
              - name: telefoonnummer
                aliases: [tel, Tel, { name: telefoon nr, from: 2024-07-01 }, nummer]
                personal_data: contact
                purpose: terugbellen
                legal_basis: "art. 6(1)(e) AVG"
                protected: "wettelijk verplicht"
              - name: Documentnummer
                aliases: [{ name: Nummer, from: 2024-07-01 }, { name: code, from: 2024-03-01 }]
              - name: Postcode
                aliases: [{ name: code, from: 2024-01-01 }]
            actions:
              - name: Terugbellen
                beneficiary: citizen
                requires: [Tel, telefoonnummer, e-mail, Telefoon NR, code]
              - name: Doorsturen
              - { name: Gemeld, follow_up: false }
            protocol_changes:
              - { date: 2024-07-01, product: verlenging PASPOORT }
            """
        configuration = try Configuration(Array(yaml.utf8))
    }

    @Test func productsAreFoundByTheirComparedForm() throws {
        let product = try #require(configuration.settings.products["paspoort verlengen"])
        #expect(product.uniformProductName == "paspoort")
        #expect(product.followUpComplete)
        #expect(product.followUpHorizonDays == 20)
        #expect(configuration.settings.products["ja"] == ProductSettings())
        #expect(configuration.settings.products.count == 2)
    }

    @Test func fieldsAreFoundByTheirComparedForm() throws {
        let field = try #require(configuration.settings.fields["telefoonnummer"])
        #expect(field.personalData == .contact)
        #expect(field.purpose == "terugbellen")
        #expect(field.legalBasis == "art. 6(1)(e) AVG")
        #expect(field.protectedReason == "wettelijk verplicht")
        #expect(configuration.settings.fields["documentnummer"] == FieldSettings())
    }

    @Test func namesAreShownAsTheFileSpellsThem() {
        #expect(configuration.shownNames.products == ["paspoort verlengen": "Paspoort Verlengen", "ja": "Ja"])
        #expect(
            configuration.shownNames.fields == [
                "telefoonnummer": "telefoonnummer", "documentnummer": "Documentnummer", "postcode": "Postcode",
            ])
        #expect(
            configuration.shownNames.actions == [
                "terugbellen": "Terugbellen", "doorsturen": "Doorsturen", "gemeld": "Gemeld",
            ])
    }

    @Test func aliasesAreAlwaysOrFromADayOn() throws {
        let before = try #require(CalendarDate(year: 2024, month: 6, day: 30))
        let after = try #require(CalendarDate(year: 2024, month: 7, day: 1))
        let products = configuration.aliases.products
        #expect(products.name(of: "verlenging paspoort", on: before) == "paspoort verlengen")
        #expect(products.name(of: "paspoort verlengen", on: before) == "paspoort verlengen")
        let fields = configuration.aliases.fields
        #expect(fields.name(of: "tel", on: before) == "telefoonnummer")
        #expect(fields.name(of: "telefoon nr", on: before) == "telefoon nr")
        #expect(fields.name(of: "telefoon nr", on: after) == "telefoonnummer")
        // One question text with another meaning since July.
        #expect(fields.name(of: "nummer", on: before) == "telefoonnummer")
        #expect(fields.name(of: "nummer", on: after) == "documentnummer")
        // Given in the order of the file, held to in the order of the days.
        #expect(fields.name(of: "code", on: try #require(CalendarDate(year: 2024, month: 2, day: 1))) == "postcode")
        #expect(fields.name(of: "code", on: after) == "documentnummer")
        #expect(fields.name(of: "onbekend", on: after) == "onbekend")
    }

    @Test func neededFieldsAreNamedOnceByTheirName() throws {
        let action = try #require(configuration.settings.actions["terugbellen"])
        #expect(action.beneficiary == .citizen)
        #expect(action.requiredFields == ["telefoonnummer", "e-mail", "documentnummer"])
        #expect(configuration.settings.actions["doorsturen"] == ActionSettings())
    }

    @Test func anActionFollowsUpUnlessItIsSaidNotTo() throws {
        #expect(try #require(configuration.settings.actions["terugbellen"]).isFollowUp)
        #expect(!(try #require(configuration.settings.actions["gemeld"]).isFollowUp))
    }

    @Test func aChangeOfAnAliasIsOneOfTheProduct() {
        #expect(configuration.settings.protocolChanges.map(\.product) == ["paspoort verlengen"])
    }

    @Test(arguments: PersonalDataClass.allCases)
    func everyClassOfPersonalDataCanBeSaid(_ personalData: PersonalDataClass) throws {
        let yaml = "fields: [{ name: a, personal_data: \(personalData.rawValue) }]"
        #expect(try Configuration(Array(yaml.utf8)).settings.fields["a"]?.personalData == personalData)
    }

    @Test(arguments: [("citizen", Beneficiary.citizen), ("organisation", .organisation), ("both", .both)])
    func everyBeneficiaryCanBeSaid(_ word: String, _ beneficiary: Beneficiary) throws {
        let yaml = "actions: [{ name: a, beneficiary: \(word) }]"
        #expect(try Configuration(Array(yaml.utf8)).settings.actions["a"]?.beneficiary == beneficiary)
    }
}
