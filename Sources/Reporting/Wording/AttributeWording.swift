import Metrics
import RegistrationLog

/// The words about the channels and departments of a product.
struct AttributeWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns
    let months: MonthWording

    /// The columns, of which the first holds the values of `attribute`.
    func columns(_ attribute: RegistrationAttribute) -> [String] {
        let values =
            switch attribute {
            case .channel: "Kanaal"
            case .department: "Afdeling"
            }
        return [values, "Registraties", "Vragen per gesprek", "Met vervolgactie", "Antwoorden gebruikt"]
    }

    /// The title of the table.
    func caption(_ attribute: RegistrationAttribute, product: String, registrations: PublishedCount) -> Prose {
        let values =
            switch attribute {
            case .channel: "Kanalen"
            case .department: "Afdelingen"
            }
        return "\(values) bij \(name: product); n = \(nouns.registration.counted(registrations))"
    }

    /// The registrations of which the cell is empty.
    let empty = RegistrationAttribute.empty

    /// A part of a whole that stands in a column of its own, with its share.
    func part(_ part: PublishedCount, of all: PublishedCount) -> String {
        Published(part, of: all).published.map(months.used) ?? numbers.leftOut
    }

    /// That so many values are not shown, and where all are.
    func others(_ number: Int) -> Prose {
        let others = number == 0 ? "" : "En \(nouns.other.counted(number)). "
        return "\(others)Deze cijfers staan ook in \(file: "kanalen.csv")."
    }
}
