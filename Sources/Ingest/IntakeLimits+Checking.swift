public import Configuration
public import RegistrationLog

extension IntakeLimits {
    /// Makes sure that `log` keeps within them; it can be read and inspected all the same, but no report is made of it.
    ///
    /// - Throws: ``IngestError/tooManyNames(_:count:limit:)``.
    public func check(_ log: RegistrationLog) throws(IngestError) {
        if log.products.count > products {
            throw .tooManyNames(.products, count: log.products.count, limit: products)
        }
        if log.fields.count > fields { throw .tooManyNames(.fields, count: log.fields.count, limit: fields) }
    }
}
