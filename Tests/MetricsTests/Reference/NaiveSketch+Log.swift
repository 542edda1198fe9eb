import RegistrationLog
import TestSupport

extension NaiveSketch {
    /// The log of the sketch as ingest would deliver it, and the settings that go with it.
    var delivered: (log: RegistrationLog, settings: AnalysisSettings) {
        var sketch = log
        for number in sketch.actions.indices {
            let action = sketch.actions[number]
            let isCrowded = Set(action.registrations).count > 100
            if isCrowded { sketch.crowded.formUnion(action.registrations) }
            if isCrowded || typesWithoutFollowUp.contains(action.type) {
                sketch.actions[number].registrations = []
                sketch.actions[number].names = []
                sketch.actions[number].values = []
            }
        }
        // Values are delivered by what they are compared by.
        for number in sketch.registrations.indices {
            sketch.registrations[number].answers = sketch.registrations[number].answers.map {
                ($0.field, $0.value.map(NaiveReference.letters))
            }
        }
        for number in sketch.actions.indices {
            sketch.actions[number].values = sketch.actions[number].values.map {
                ($0.field, NaiveReference.letters($0.value))
            }
        }
        sketch.files = Set(sketch.actions.map(\.file)).union(files.keys).sorted().map { key in
            let file = file(key)
            return FollowUpFile(
                file: FileID(key), baseName: file.name, columns: file.columns, source: file.source,
                covered: file.covers.map { covers in
                    day(covers.from, or: -100_000)...day(covers.to, or: 100_000)
                })
        }
        let asked = Set(log.registrations.flatMap { $0.answers.map(\.field) }).sorted()
        sketch.survey = survey.map { row in
            LogSketch.SketchedSurveyRow(
                registration: row.registration, outcome: row.isLookedAt ? .lookedAt : .open, marked: row.marked,
                questions: (row.questions ?? asked).filter(asked.contains), beneficiary: row.beneficiary)
        }
        // A field that only `kcc.yaml` knows counts when it is missed.
        let log = sketch.log
        let needed = Set(settings.actions.values.flatMap(\.requiredFields)).subtracting(log.fields.map(\.key)).sorted()
        return (
            log.renaming(
                products: log.products, fields: log.fields + needed.map { Field(key: $0, name: $0) },
                actionTypes: log.actionTypes, channels: log.attributes.channels.values.map(grouped),
                departments: log.attributes.departments.values.map(grouped)), settings
        )
    }

    private func grouped(_ value: AttributeValue) -> AttributeValue {
        AttributeValue(key: value.key, name: value.name, isGroup: groups.contains(value.key))
    }

    private func day(_ text: String?, or other: Int) -> CalendarDate {
        CalendarDate(dayNumber: text.map { NaiveMoment($0).dayNumber } ?? other)
    }
}
