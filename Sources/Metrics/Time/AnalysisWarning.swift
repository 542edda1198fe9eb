public import RegistrationLog

/// Something about the figures that the reader should know before believing them.
public enum AnalysisWarning: Hashable, Sendable {
    /// The last day in the data lies this many days after the day before it, and was left out of the observation end.
    case isolatedObservationEnd(last: CalendarDate, previous: CalendarDate)
    /// No use was seen anywhere, so that nothing shows how long follow-up takes.
    case noLags
    /// The actions of a source, by its name, copied the registrations of a product as a whole, so that no value in them is
    /// evidence of use.
    case copiedRecords(source: String, product: String)
    /// The seconds that `kcc.yaml` assumes for a question lie outside what the handling times show, which is no gain.
    case assumedSecondsOutside(ClosedRange<Double>, assumed: Double)
}
