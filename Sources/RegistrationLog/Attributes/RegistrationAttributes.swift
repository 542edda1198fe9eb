/// What is known of registrations besides their product, their time and their answers.
public struct RegistrationAttributes: Sendable {
    /// By which channel they came.
    public var channels: AttributeColumn
    /// Which department took them.
    public var departments: AttributeColumn
    /// How long they took.
    public var handlingTimes: HandlingTimes

    /// Creates attributes, by default none of any registration.
    public init(
        channels: AttributeColumn = AttributeColumn(), departments: AttributeColumn = AttributeColumn(),
        handlingTimes: HandlingTimes = HandlingTimes()
    ) {
        self.channels = channels
        self.departments = departments
        self.handlingTimes = handlingTimes
    }

    /// The column of `attribute`.
    public subscript(attribute: RegistrationAttribute) -> AttributeColumn {
        switch attribute {
        case .channel: channels
        case .department: departments
        }
    }
}
