/// What stands instead of names that are not shown, in the language of the report.
///
/// Such labels become names in the log and the account of the input, so that nothing behind them can forget to use them;
/// their words come from outside, since this target and those that make the labels know no language.
public struct SubstituteLabels: Hashable, Sendable {
    /// What stands for all names in cells that do not recur.
    public let otherNames: String
    private let nouns: Nouns
    private let column: String
    private let file: String
    private let shielded: String
    private let unnamed: String

    /// The nouns for what has a name in the input.
    public struct Nouns: Hashable, Sendable {
        fileprivate let product: String
        fileprivate let field: String
        fileprivate let action: String
        fileprivate let channel: String
        fileprivate let department: String

        /// Takes the nouns, each for one.
        public init(product: String, field: String, action: String, channel: String, department: String) {
            self.product = product
            self.field = field
            self.action = action
            self.channel = channel
            self.department = department
        }
    }

    /// Takes the nouns for what has a name, what says that the name is `shielded`, that a file is `unnamed`, and what stands for
    /// the `otherNames`.
    public init(
        nouns: Nouns, column: String, file: String, shielded: String, unnamed: String, otherNames: String
    ) {
        self.nouns = nouns
        self.column = column
        self.file = file
        self.shielded = shielded
        self.unnamed = unnamed
        self.otherNames = otherNames
    }

    /// The label of a shielded name; `number` is its position, from 1, in order of first appearance.
    public func shieldedName(_ kind: LabelKind, _ number: Int) -> String { "\(noun(kind)) \(number) (\(shielded))" }

    /// How the labels of shielded names look, whatever their number.
    public func shieldedName(_ kind: LabelKind) -> String { "\(noun(kind)) … (\(shielded))" }

    /// The label of column `number`, from 1, which holds no question and has a shielded name.
    public func shieldedColumn(_ number: Int) -> String { "\(column) \(number) (\(shielded))" }

    /// The label of file `number`, from 1 in the order of the input.
    public func unnamedFile(_ number: Int) -> String { "\(file) \(number) (\(unnamed))" }

    private func noun(_ kind: LabelKind) -> String {
        switch kind {
        case .product: nouns.product
        case .field: nouns.field
        case .action: nouns.action
        case .channel: nouns.channel
        case .department: nouns.department
        }
    }
}
