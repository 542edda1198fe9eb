import Platform

/// The steps that move folders, as values, so that a test can have a file system that refuses them.
struct OutputFolderMoves: Sendable {
    /// A step from one path to another.
    typealias Step = @Sendable (String, String) throws(SystemError) -> Void

    /// Lets two folders swap in one step.
    let exchange: Step
    /// Moves a folder to a path at which nothing stands.
    let moveToFreePath: Step

    /// The steps as the operating system takes them.
    static let system = OutputFolderMoves(
        exchange: { (first, second) throws(SystemError) in try FileTree.exchange(first, second) },
        moveToFreePath: { (old, new) throws(SystemError) in try FileTree.move(old, toFreePath: new) })
}
