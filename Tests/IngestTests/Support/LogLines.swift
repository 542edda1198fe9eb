import RegistrationLog

extension RegistrationLog {
    /// A line for each registration: `Passport | 2024-03-01 14:09 | tel=1 mail=? town=`, where a number stands for the
    /// identifier of a value, `?` for one that is not kept, and nothing for no answer.
    var registrationLines: [String] {
        registrations.indices.map { index in
            let registration = registrations[index]
            let answers = registrations.answers(of: index).map { answer in
                "\(fields[answer.field.index].name)=\(answer.isCaptured ? text(answer.value) : "")"
            }
            return "\(products[registration.product.index].name) | \(registration.time.line) | "
                + answers.joined(separator: " ")
        }
    }

    /// A line for each registration: `Balie | KCC | 90`, where nothing stands for what is not known.
    var attributeLines: [String] {
        registrations.indices.map { index in
            let names = [attributes.channels, attributes.departments].map { column in
                column.number(of: index).map { column.values[$0].name } ?? ""
            }
            return (names + [attributes.handlingTimes.seconds(of: index).map(String.init) ?? ""]).joined(
                separator: " | ")
        }
    }

    /// A line for each action: `Call | 2024-03-02 | on 0,1 | names tel | tel=1 | citizen`.
    var followUpLines: [String] {
        followUps.indices.map { index in
            let action = followUps[index]
            let parts = [
                actionTypes[action.type.index].name, action.time.line,
                "on \(followUps.registrations(of: index).map(String.init).joined(separator: ","))",
                "names \(followUps.namedFields(of: index).map { fields[$0.index].name }.joined(separator: ","))",
                followUps.takenOverValues(of: index).map { "\(fields[$0.field.index].name)=\(text($0.value))" }
                    .joined(separator: " "),
                action.beneficiary?.rawValue ?? "",
            ]
            return parts.joined(separator: " | ")
        }
    }

    /// A line for each signal: `Passport | 2024-03-01 | tel | Nobody asks for it`.
    var signalLines: [String] {
        signals.map { signal in
            let field = signal.field.map { fields[$0.index].name } ?? ""
            return "\(products[signal.product.index].name) | \(signal.time.line) | \(field) | \(signal.text)"
        }
    }

    private func text(_ value: ValueID?) -> String { value.map { $0 == .unidentified ? "?" : "\($0.number)" } ?? "" }
}

extension Timestamp {
    /// The moment as a test writes it down: `2024-03-01`, `2024-03-01 14:09` or `2024-03-01 14:09:30`.
    fileprivate var line: String {
        let second = (instant + Int64(utcOffset)) - Int64(localDate.dayNumber) * 86_400
        let clock = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return switch precision {
        case .day: localDate.iso8601
        case .minute: "\(localDate.iso8601) \(clock[0]):\(clock[1])"
        case .second: "\(localDate.iso8601) \(clock.joined(separator: ":"))"
        }
    }
}

extension RowCounts {
    /// Whether every row is accounted for.
    var isBalanced: Bool { rows == accepted + duplicates + outOfSelection + rejectedTotal }
}
