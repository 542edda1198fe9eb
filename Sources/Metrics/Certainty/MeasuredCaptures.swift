/// How many of the mature captures of a field «no use seen» is worth.
///
/// Of the uses that there were, follow-up shows the share of visible ones among those with follow-up, visible and blind. With
/// the blind ones left out and all others kept, a field of which hardly any use can be seen would be dropped.
struct MeasuredCaptures: Hashable, Sendable {
    /// Mature registrations in which the field is captured: *m*.
    var mature: Int
    /// Those in which a use could have been seen: *v*.
    var visible: Int
    /// Those with follow-up in which a use could not have been seen: *b*.
    var blind: Int

    /// The share of the uses that follow-up shows, as two counts; 1 where nothing was followed up at all.
    var shown: (numerator: Int, denominator: Int) {
        visible + blind == 0 ? (1, 1) : (visible, visible + blind)
    }

    /// ⌊*m*·*v*/(*v* + *b*)⌋: what they count for.
    var count: Int { mature * shown.numerator / shown.denominator }
}
