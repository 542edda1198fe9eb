import Foundation

/// How often a question may be used of which no use was seen.
enum ZeroUseBound {
    /// How many captures «no use seen» is worth, of `captures` of which follow-up could show a use in some and could not in
    /// others.
    static func measured(of captures: Int, visible: Int, blind: Int) -> Int {
        visible + blind == 0 ? captures : captures * visible / (visible + blind)
    }

    /// The exact one-sided 95 % upper bound without a use in `captures`, in whole millionths; a million where there is none.
    ///
    /// `clustering` says in hundredths by how much uses come together.
    static func millionths(in captures: Int, clustering: Int) -> Int {
        guard captures > 0 else { return 1_000_000 }
        let bound = 1 - pow(0.05, Double(clustering) / 100 / Double(captures))
        return Int((bound * 1_000_000 - 0.001).rounded(.up))
    }
}
