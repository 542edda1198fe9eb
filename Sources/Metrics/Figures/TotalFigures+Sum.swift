extension TotalFigures {
    /// Adds up the figures of products and of their fields.
    init(of products: [ProductFigures]) {
        self.init()
        for product in products {
            registrations += product.registrations
            mature += product.mature
            withFollowUp += product.withFollowUp
            askedFields += product.fields.count { $0.asked > 0 }
            capturedFields += product.capturedFields
            everUsedFields += product.everUsedFields
            answers += product.answers
            usedAnswers += product.usedAnswers
            missing += product.missing
            droppableAnswers += product.droppableAnswers
            for field in product.fields {
                beneficiaries.add(field.beneficiaries)
                if let verdict = field.verdict { verdicts[verdict, default: 0] += 1 }
            }
        }
    }
}
