import ArgumentParser
import Foundation

/// `kcc-sample`: writes a seeded sample of registration logs.
@main
struct SampleCommand: ParsableCommand {
    /// The forms in which the sample can be written.
    enum Shape: String, CaseIterable, ExpressibleByArgument {
        case story, wide, long
    }

    static let configuration = CommandConfiguration(
        commandName: "kcc-sample",
        abstract: "Write a sample of registration logs that follows from a seed.",
        discussion: """
            The story is a year of a municipality that does not exist; no value in it belongs to anyone.
            With --before-changes it is the year before, of which it is known how it differs: --truth lists that.

            Examples:
              kcc-sample --output data/2024
              kcc-sample --output data/2023 --year 2023 --before-changes
              kcc-sample --output /tmp/log --shape long --registrations 1000000 --truth /tmp/truth.json
            """)

    @Option(help: "The folder to write; it is made, and must be empty when it is there.")
    var output: String

    @Option(help: "The year of the log.")
    var year = SampleYear.committed.number

    @Option(help: "The number from which all chance follows; that of the year unless given.")
    var seed: UInt64?

    @Option(help: "How many registrations the year has.")
    var registrations = 24_900

    @Option(help: "story: as the systems of the municipality export it; wide, long: one large file for measuring.")
    var shape = Shape.story

    @Flag(help: "The story as it was before two questions came, one went, one was renamed and one was used more.")
    var beforeChanges = false

    @Option(help: "The JSON file for what a right reader finds; outside the output folder.")
    var truth: String?

    /// Checks what can be checked before anything is written.
    mutating func validate() throws {
        guard registrations > 0 else { throw ValidationError("--registrations must be at least 1.") }
        guard SampleYear.known.contains(year) else {
            throw ValidationError(
                "--year must lie within \(SampleYear.known.lowerBound) and \(SampleYear.known.upperBound).")
        }
        guard !beforeChanges || shape == .story else {
            throw ValidationError(
                "--before-changes is for --shape story alone: a log for measuring has no known changes.")
        }
        let folder = URL(filePath: output).standardizedFileURL.resolvingSymlinksInPath().pathComponents
        if let truth,
            URL(filePath: truth).standardizedFileURL.resolvingSymlinksInPath().pathComponents.starts(with: folder)
        {
            throw ValidationError("--truth must lie outside the output folder, or it would be read as part of the log.")
        }
        if let present = try? FileManager.default.contentsOfDirectory(atPath: output), !present.isEmpty {
            throw ValidationError("The output folder \(output) is not empty; choose another, or empty it first.")
        }
    }

    /// Writes the sample, and the truth where it is asked for.
    func run() throws {
        let folder = URL(filePath: output, directoryHint: .isDirectory)
        let story = Story.municipality(in: SampleYear(year))
        let result = try Self.write(
            shape, of: beforeChanges ? story.beforeChanges : story, registrations: registrations,
            seed: seed ?? UInt64(year), folder: folder)
        if let truth { try result.json().write(to: URL(filePath: truth)) }
    }

    /// Writes a sample of `registrations` that follows `story` into `folder` and says what a right reader finds in it.
    static func write(
        _ shape: Shape, of story: Story, registrations: Int, seed: UInt64, folder: URL
    ) throws -> SampleTruth {
        switch shape {
        case .story:
            var sample = try StorySample(of: story, registrations: registrations, seed: seed, folder: folder)
            return try sample.write()
        case .wide, .long:
            var sample = try BenchmarkSample(
                of: story, isLong: shape == .long, registrations: registrations, seed: seed, folder: folder)
            return try sample.write()
        }
    }
}
