extension FieldUseChance {
    /// The chance behind `registration`, in which the answer was captured or not.
    func chance(whenCaptured isCaptured: Bool, behind registration: SampleRegistration, in story: Story) -> Double {
        if isExcepted(registration, in: story) { return 0 }
        return isCaptured ? whenCaptured : whenMissing
    }

    private func isExcepted(_ registration: SampleRegistration, in story: Story) -> Bool {
        switch exception {
        case nil: false
        case .channel(let channel): registration.channel == channel
        case .answer(let question, let texts):
            registration.answers.contains { story.fields[$0.field] == question && texts.contains($0.text) }
        }
    }
}
