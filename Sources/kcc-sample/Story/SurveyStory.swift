/// The sample of a product's follow-up that people filled in, since no system records what follow-up used.
struct SurveyStory: Sendable {
    /// How many registrations were drawn, where there are so many.
    let size: Int
    /// Which of the drawn ones nobody could find, by position from 0.
    let notFound: Set<Int>
    /// Which of them nobody has come to yet.
    let open: Set<Int>
    /// What whoever filled it in wrote beside some of them.
    let remarks: [Int: String]

    /// The sample's name before its last day: that of the folder from which it is drawn.
    static func name(in year: SampleYear) -> String { String(year.number) }
}
