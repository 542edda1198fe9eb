import Foundation
import Testing

@testable import kcc_sample

@Suite struct StorySampleTests {
    private let passport = "Paspoort verlengen"

    @Test func theCommittedSampleIsWhatTheProgramWrites() throws {
        let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data/2024")
        let committed = try WrittenSample.read(data.standardizedFileURL)
        let written = try WrittenSample.year.get().files
        #expect(committed.keys.sorted() == written.keys.sorted())
        for name in written.keys.sorted() { #expect(committed[name] == written[name], "\(name) differs") }
        #expect(written.values.map(\.count).reduce(0, +) <= 9_500_000)
        #expect(
            written.keys.filter { !$0.hasSuffix(".csv") }.sorted() == ["interne-taken-2024.csv.gz", "kcc.yaml"])
    }

    @Test func followsFromItsSeed() throws {
        let first = try WrittenSample(.story, registrations: 1_000, seed: 5)
        let again = try WrittenSample(.story, registrations: 1_000, seed: 5)
        let other = try WrittenSample(.story, registrations: 1_000, seed: 6)
        #expect(first.files == again.files)
        #expect(first.truth == again.truth)
        #expect(first.files.keys == other.files.keys)
        #expect(first.files.keys.filter { first.files[$0] == other.files[$0] } == ["kcc.yaml"])
    }

    @Test(arguments: [1, 300, 3_000])
    func keepsTheLawsAtAnySize(registrations: Int) throws {
        let truth = try WrittenSample(.story, registrations: registrations, seed: 9).truth
        for product in truth.products.values {
            #expect(product.followedUp <= product.registrations)
            for tally in product.fields.values {
                #expect(tally.used <= tally.captured)
                #expect(tally.captured <= tally.asked)
                #expect(tally.asked <= product.registrations)
                #expect(tally.captured + tally.missing <= product.registrations)
                #expect(tally.used + tally.missing <= tally.observable)
                #expect(max(tally.explicit, tally.surveyed, tally.carried, tally.required) <= tally.used)
                #expect(tally.used <= tally.directed + tally.carried)
                #expect(max(tally.explicit, tally.surveyed, tally.required) <= tally.directed)
                #expect(tally.directed <= tally.explicit + tally.surveyed + tally.required)
                #expect(tally.chance == 0 || tally.carried == 0)
                let gains = tally.beneficiaries
                #expect(gains.citizen + gains.organisation + gains.both + gains.unknown == tally.used)
            }
        }
        for (name, judgement) in truth.judgements {
            let product = try #require(truth.products[name])
            #expect(judgement.mature <= product.registrations)
            #expect(judgement.sample.lookedAt <= judgement.sample.drawn)
            #expect(judgement.sample.drawn <= product.followedUp)
            #expect(judgement.fields.keys.sorted() == product.fields.keys.sorted())
            for (name, field) in judgement.fields {
                let tally = try #require(product.fields[name])
                #expect(field.matureCaptured + field.matureWithout == judgement.mature)
                #expect(field.matureCaptured <= tally.captured && field.matureMissing <= tally.missing)
                #expect(field.matureDirected <= field.matureUsed && field.matureUsed <= field.visible)
                #expect(field.visible + field.blind <= field.matureCaptured)
                #expect(field.lookedAtDirected <= field.lookedAt)
                #expect(field.lookedAt <= min(field.visible, judgement.sample.lookedAt))
                #expect((field.verdict == nil) == field.grounds.isEmpty)
                #expect((field.verdict == "schrappen") == (field.condition != nil))
                #expect(field.verdict != nil || tally.asked == 0)
            }
        }
        for file in truth.files.values {
            #expect(file.rows == file.accepted + file.duplicates + file.rejected)
            #expect(file.rejected == file.rejectedRows.count)
            #expect((file.orphans ?? 0) + (file.beforeRegistration ?? 0) <= file.accepted)
        }
        let accepted = truth.products.values.map(\.registrations).reduce(0, +)
        #expect(accepted <= registrations && accepted >= registrations * 99 / 100)
    }

    /// The figures of the committed sample, as an independent reader written from the specification counts them in the
    /// files.
    @Test func agreesWithAnIndependentReader() throws {
        let sample = try WrittenSample.year.get()
        let files = sample.truth.files.values
        #expect(files.map(\.rows).reduce(0, +) == 55_027)
        #expect(files.map(\.accepted).reduce(0, +) == 53_474)
        #expect(files.map(\.duplicates).reduce(0, +) == 1_320)
        #expect(files.map(\.rejected).reduce(0, +) == 233)
        #expect(files.compactMap(\.orphans).reduce(0, +) == 100)
        #expect(files.compactMap(\.beforeRegistration).reduce(0, +) == 47)
        #expect(sample.truth.duplicatesWithOtherFields == 53)
        #expect(
            sample.tally(passport, "Telefoonnummer")
                == FieldTally(
                    asked: 10_163, captured: 9_863, used: 206, directed: 206, observable: 297, explicit: 206,
                    beneficiaries: BeneficiaryTally(citizen: 206)))
        #expect(
            sample.tally("Klacht openbare ruimte", "Waar is het?")
                == FieldTally(
                    asked: 1_294, captured: 1_205, used: 832, directed: 832, missing: 59, observable: 1_110,
                    explicit: 832, beneficiaries: BeneficiaryTally(citizen: 832)))
        #expect(
            sample.tally("Melding kapotte straatverlichting", "Wat is het nummer van de lichtmast?")
                == FieldTally(
                    asked: 599, captured: 429, used: 342, directed: 342, missing: 131, observable: 523, explicit: 303,
                    required: 342, beneficiaries: BeneficiaryTally(citizen: 342)))
        #expect(
            sample.tally("Grofvuil afspraak", "Telefoonnummer")
                == FieldTally(
                    asked: 698, captured: 698, used: 568, directed: 33, observable: 608, explicit: 33, carried: 562,
                    beneficiaries: BeneficiaryTally(citizen: 568)))
        #expect(
            sample.tally("Verhuizing doorgeven", "Vanuit welk land verhuist u?")
                == FieldTally(asked: 1_795, captured: 1_795, observable: 276, chance: 231))
        #expect(
            sample.tally("Bijstand aanvragen", "Sinds wanneer heeft u geen werk?")
                == FieldTally(
                    asked: 448, captured: 403, used: 100, directed: 100, missing: 11, observable: 410, explicit: 100,
                    beneficiaries: BeneficiaryTally(citizen: 100)))
        #expect(
            sample.tally("Evenement melden", "Hoeveel bezoekers verwacht u?")
                == FieldTally(
                    asked: 898, captured: 804, used: 65, directed: 65, missing: 4, observable: 132, surveyed: 65,
                    beneficiaries: BeneficiaryTally(citizen: 42, organisation: 17, both: 6)))
    }

    @Test func missesOneQuestionSinceTheChangeOfProtocolAndNoOther() throws {
        let change = try #require(try WrittenSample.year.get().truth.protocolChange)
        #expect(change.product == passport && change.date == "2024-07-01")
        #expect(change.before.fields.values.allSatisfy { $0.missing == 0 })
        let missed = change.after.fields.filter { $0.value.missing > 0 }
        #expect(missed.keys.sorted() == ["Op welke datum verloopt uw paspoort?"])
        #expect(missed.values.allSatisfy { $0.missing >= 20 && $0.asked == 0 })
        #expect(change.after.fields.values.count { $0.asked > 0 } == 4)
    }

    @Test func showsEveryKindOfEvidenceAndEveryBeneficiary() throws {
        let sample = try WrittenSample.year.get()
        let tallies = sample.truth.products.values.flatMap(\.fields.values)
        #expect(tallies.contains { $0.explicit > 0 && $0.required > 0 })
        #expect(tallies.contains { $0.carried > 0 && $0.explicit == 0 && $0.required == 0 })
        #expect(tallies.contains { $0.chance > 0 && $0.used == 0 })
        #expect(tallies.contains { $0.required > 0 && $0.missing > 0 })
        for gain in [\BeneficiaryTally.citizen, \.organisation, \.both, \.unknown] {
            #expect(tallies.contains { $0.beneficiaries[keyPath: gain] >= 30 })
        }
    }

    @Test func asksTwelvePassportQuestionsOfWhichTwoAreUsed() throws {
        let sample = try WrittenSample.year.get()
        let product = try #require(sample.truth.products[passport])
        #expect(product.fields.count == 12)
        let used = product.fields.filter { $0.value.used > 0 }.keys.sorted()
        #expect(used == ["Telefoonnummer", "Wanneer vertrekt u op reis?"])
        // Enough follow-up to see that the others are not used, and at least 299 captures of each (specification §5).
        #expect(product.followedUp >= 30)
        for (question, tally) in product.fields where tally.used == 0 && question != "Welke bijzonderheden zijn er?" {
            #expect(tally.captured >= 4_000, "\(question)")
        }
    }

    @Test func putsOneQuestionTenThousandTimesForNothing() throws {
        let tally = try #require(try WrittenSample.year.get().tally(passport, "Welke bijzonderheden zijn er?"))
        #expect(tally.asked >= 10_000)
        #expect(tally.captured == 0)
    }

    @Test func rejectsForEveryReasonThatItsShapesAllow() throws {
        let files = try WrittenSample.year.get().truth.files.values
        let reasons = Set(files.flatMap(\.rejectedRows).map(\.reason))
        #expect(
            reasons == [
                "aanhalingstekens", "codering", "aantal_kolommen", "verplicht_leeg", "tijdstip", "antwoorden",
                "conflict",
            ])
        #expect(files.map(\.rejected).reduce(0, +) * 200 <= files.map(\.rows).reduce(0, +))
    }
}
