import RegistrationLog

extension AnswerKind {
    /// An answer of this kind given on `day`; never empty.
    func text(on day: CalendarDate, random: inout RandomStream) -> String {
        switch self {
        case .choice(let words): random.pickEarly(words)
        case .number(let range): String(random.number(in: range))
        case .hundreds(let range): "€ \(random.number(in: range) * 100)"
        case .dayAfter(let range):
            TimeStyle.dutchDate.text(
                LocalTime(day: CalendarDate(dayNumber: day.dayNumber + random.number(in: range)), second: 0))
        case .phone: Harmless.phone(&random)
        case .email: Harmless.email(&random)
        case .address: Harmless.address(&random)
        case .citizenServiceNumber: Harmless.citizenServiceNumber(&random)
        case .bankAccount: Harmless.bankAccount(&random)
        case .licencePlate: Harmless.licencePlate(&random)
        case .words(let openings, let additions): random.pick(openings) + random.pick(additions)
        case .notApplicable: "n.v.t."
        }
    }
}
