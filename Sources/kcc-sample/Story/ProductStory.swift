/// A product of the municipality: how often it is asked for, which questions are put, and what follows.
struct ProductStory: Sendable {
    /// The name of the product.
    let name: String
    /// Registrations in a year of 24,900.
    let registrations: Int
    /// The system in which it is registered.
    let system: RegistrationSystem
    /// The weight of each month, January first.
    let season: [Double]
    /// The weight of each channel, in the order of ``Channel``.
    let channels: [Int]
    /// The questions, in the order in which they are put.
    var questions: [Question]
    /// What may follow.
    var followUps: [FollowUpStory]
    /// How many citizens report one and the same thing, each in a registration of its own.
    var reportsPerIncident = 1
    /// Whether its registrations have numbers of their own, which begin behind those of all other products.
    var isNumberedApart = false
    /// The sample of its follow-up that people filled in; nil where nobody was asked.
    var survey: SurveyStory?
}

/// Where a product is registered.
enum RegistrationSystem: Sendable {
    /// The front office: one row for a registration.
    case frontOffice
    /// The case system of the social domain: one row for an answer.
    case caseSystem
    /// The contact register: one row for a registration, its answers in one cell.
    case contactRegister
    /// The system for reports about public space: one row for a report, its answers in a list in one cell.
    case reports
    /// Requests to be contacted: one row for each, its answers below the note of the employee.
    case contactRequests
    /// The form on the web site: one row for each form that was sent.
    case forms
}

/// The ways in which citizens reach the front office.
enum Channel: String, CaseIterable, Sendable {
    case counter = "balie"
    case telephone = "telefoon"
    case email = "e-mail"
    case form = "webformulier"
    case chat = "chat"
}

/// The course of a year, as weights of its months.
enum Season {
    static let even = [1.0, 0.95, 1.0, 1.0, 1.0, 1.0, 0.85, 0.8, 1.05, 1.05, 1.0, 0.9]
    static let beforeHolidays = [0.8, 0.9, 1.1, 1.35, 1.5, 1.4, 1.0, 0.65, 0.75, 0.85, 0.8, 0.75]
    static let moving = [0.8, 0.8, 0.9, 0.95, 1.0, 1.15, 1.4, 1.4, 1.2, 0.95, 0.85, 0.75]
    static let dark = [1.6, 1.3, 1.0, 0.7, 0.5, 0.4, 0.4, 0.6, 0.9, 1.3, 1.7, 1.8]
    static let outdoors = [0.8, 0.8, 0.9, 1.1, 1.2, 1.25, 1.2, 1.1, 1.1, 1.0, 0.9, 0.8]
    static let weddings = [0.8, 1.0, 1.3, 1.4, 1.4, 1.2, 0.9, 0.8, 0.9, 0.8, 0.8, 0.8]
}
