import Configuration
import Ingest
import RegistrationLog
import TestSupport
import Testing

@testable import Inspection

struct ProposedAliasesTests {
    @Test func theNameCapturedMostIsTheName() throws {
        // Telefoon-nummer is captured once, Telefoonnummer twice.
        let log = try log(
            """
            registratie_id;tijdstip;product;veld;waarde
            1;2024-01-01;p;Telefoon-nummer;06
            2;2024-01-01;p;Telefoonnummer;06
            3;2024-01-01;p;Telefoonnummer;06
            4;2024-01-01;p;telefoonnumer;
            """)
        #expect(
            ProposedAliases.all(of: log) == [
                ProposedAliases(name: "Telefoonnummer", aliases: ["Telefoon-nummer", "telefoonnumer"])
            ])
    }

    @Test func whatIsAskedTogetherIsTwoQuestions() throws {
        let log = try log(
            """
            registratie_id;tijdstip;product;veld;waarde
            1;2024-01-01;p;Kenteken;a
            1;2024-01-01;p;Kentekens;b
            2;2024-01-01;p;Ken-teken;c
            3;2024-01-01;p;Ken tekens;c
            """)
        // Ken-teken and Ken tekens both join Kenteken; Kentekens, asked beside it, joins none of its group.
        #expect(
            ProposedAliases.all(of: log) == [
                ProposedAliases(name: "Kenteken", aliases: ["Ken-teken", "Ken tekens"])
            ])
    }

    @Test func namesThatDifferAreLeftAlone() throws {
        let log = try log("registratie_id;tijdstip;product;naam;adres\n1;2024-01-01;p;a;b\n")
        #expect(ProposedAliases.all(of: log).isEmpty)
    }

    private func log(_ text: String) throws -> RegistrationLog {
        try TemporaryFolder.with(["a.csv": text]) { folder throws in
            try Intake(of: Intake.find([folder.path]), configuration: .standard(), substitutes: .test, threads: 1).log
        }
    }
}
