import RegistrationLog
import Testing
import TestSupport

@testable import Ingest

struct ProposedAliasesTests {
    @Test func theNameCapturedMostIsTheName() throws {
        // Telefoon-nummer is captured once, Telefoonnummer twice.
        let log = try assemble(
            """
            registratie_id;tijdstip;product;veld;waarde
            1;2024-01-01;p;Telefoon-nummer;06
            2;2024-01-01;p;Telefoonnummer;06
            3;2024-01-01;p;Telefoonnummer;06
            4;2024-01-01;p;telefoonnumer;
            """
        ).log
        #expect(
            ProposedAliases.all(of: log) == [
                ProposedAliases(name: "Telefoonnummer", aliases: ["Telefoon-nummer", "telefoonnumer"])
            ])
    }

    @Test func whatIsAskedTogetherIsTwoQuestions() throws {
        let log = try assemble(
            """
            registratie_id;tijdstip;product;veld;waarde
            1;2024-01-01;p;Kenteken;a
            1;2024-01-01;p;Kentekens;b
            2;2024-01-01;p;Ken-teken;c
            3;2024-01-01;p;Ken tekens;c
            """
        ).log
        // Ken-teken and Ken tekens both join Kenteken; Kentekens, asked beside it, joins none of its group.
        #expect(
            ProposedAliases.all(of: log) == [
                ProposedAliases(name: "Kenteken", aliases: ["Ken-teken", "Ken tekens"])
            ])
    }

    @Test func namesThatDifferAreLeftAlone() throws {
        let log = try assemble("registratie_id;tijdstip;product;naam;adres\n1;2024-01-01;p;a;b\n").log
        #expect(ProposedAliases.all(of: log).isEmpty)
    }
}
