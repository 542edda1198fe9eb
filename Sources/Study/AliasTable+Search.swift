import Configuration
import RegistrationLog

extension AliasTable {
    /// Which of `candidates`, each with its compared and its shown form, is called `name`: by one of these, or by an alias; nil
    /// where none is.
    ///
    /// What is called so itself goes before what once was.
    ///
    /// - Complexity: Linear in the candidates.
    func index(of name: String, among candidates: [(key: String, name: String)]) -> Int? {
        let key = Normalisation.compared(name)
        let own = candidates.firstIndex { $0.key == key || Normalisation.compared($0.name) == key }
        if let own { return own }
        for meant in names(of: key) {
            if let position = candidates.firstIndex(where: { $0.key == meant }) { return position }
        }
        return nil
    }
}
