/// Who gains by a follow-up action.
public enum Beneficiary: String, CaseIterable, Sendable {
    case citizen, organisation, both
}
