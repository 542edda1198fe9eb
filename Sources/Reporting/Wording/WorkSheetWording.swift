/// The words of the work sheet of a product, on which its team writes why it asks what it asks.
struct WorkSheetWording: Sendable {
    let link = "Werkblad printen (één A4, liggend)"
    let note = "Werkblad: bespreek per vraag waarom u haar stelt. Ingevuld door en op:"
    /// What is to be filled in by hand, behind what was counted.
    let columns = ["Waarom vragen wij dit?", "Wie gebruikt het?", "Wat gaat er mis zonder?", "Wettelijke plicht?"]
}
