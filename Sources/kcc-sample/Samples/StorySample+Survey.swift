import Foundation
import RegistrationLog

extension StorySample {
    /// Draws the samples of the story, fills them in as who handled the follow-up would, and counts what they say.
    ///
    /// What is drawn are mature registrations with follow-up, in the order of the digits of which their code is taken.
    mutating func writeSurveys() throws -> [FileTruth] {
        let study = SampleStudy(of: ledger)
        let lastDay = story.year.day((ledger.lastDay ?? 0) + 1)
        var files: [FileTruth] = []
        for (product, story) in story.products.enumerated() {
            guard let survey = story.survey else { continue }
            let sample = "\(SurveyStory.name(in: self.story.year)) \(lastDay.iso8601)"
            let matureDays = Set(study.study(of: product).matureDays)
            let drawn = candidates.filter { candidate in
                candidate.product == product
                    && matureDays.contains(self.story.year.position(of: candidate.registration.time.day))
            }
            .map { ($0, SurveyExport.digits(of: identifier(of: $0), of: story.name, in: sample)) }
            .sorted { $0.1 < $1.1 }.prefix(survey.size).map(\.0)
            let questions = questions(of: product)
            var export = try SurveyExport(of: story.name, sample: sample, asking: questions, of: self.story, in: folder)
            let rows = drawn.enumerated().map { position, candidate in
                row(of: candidate, at: position, asking: Set(questions), in: survey)
            }
            for (candidate, row) in zip(drawn, rows) {
                ledger.add(
                    SurveyAnswer(
                        isLookedAt: row.outcome == "ja", questions: Set(questions), marked: row.marked,
                        gain: Gain(word: row.beneficiary)),
                    product: product, position: candidate.position)
            }
            files.append(try export.write(rows))
        }
        return files
    }

    private func identifier(of candidate: SurveyCandidate) -> String {
        candidate.registration.identifier(in: story.products[candidate.product].system, seed: seed)
    }

    /// The questions that are asked, those of most captures first.
    private func questions(of product: Int) -> [Int] {
        func captures(_ field: Int) -> Int { ledger.daily.captured(field, of: product).total }
        return story.askedFields[product].filter { ledger.daily.asked($0, of: product).total > 0 }.sorted {
            captures($0) == captures($1)
                ? story.fields[$0].lowercased() < story.fields[$1].lowercased() : captures($0) > captures($1)
        }
    }

    /// What is filled in of the registration that was drawn at `position`.
    private func row(
        of candidate: SurveyCandidate, at position: Int, asking questions: Set<Int>, in survey: SurveyStory
    ) -> SurveyExport.Row {
        let isFound = !survey.notFound.contains(position)
        let isLookedAt = isFound && !survey.open.contains(position)
        return SurveyExport.Row(
            identifier: identifier(of: candidate), time: candidate.registration.time,
            actions: candidate.known.sorted { $0.time < $1.time },
            marked: isLookedAt ? candidate.needed.intersection(questions) : [],
            beneficiary: isLookedAt ? candidate.beneficiary : "",
            outcome: isLookedAt ? "ja" : isFound ? "" : "onvindbaar", remark: survey.remarks[position] ?? "")
    }
}
