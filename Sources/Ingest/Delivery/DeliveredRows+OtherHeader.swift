import RegistrationLog

extension DeliveredRows {
    /// Where all its rows begin that were not rejected, in no order.
    var starts: [RowStart] {
        var starts = otherStarts + wide.map(\.start)
        var first = 0
        for run in longRuns {
            starts += longRows[first..<run.rowsEnd].map(run.start)
            first = run.rowsEnd
        }
        return starts
    }

    /// The rows of a piece that stands below another header, which is on `line`: all of them are rejected.
    ///
    /// Nobody knows what their cells mean. What could not be read keeps its reason.
    func rejected(belowHeaderOn line: UInt32) -> DeliveredRows {
        let cause = DeliveredRejection.Cause.row(.otherHeader(line: Int(line)))
        var piece = DeliveredRows()
        piece.rejected =
            rejected.map { row in
                if case .record = row.cause { return row }
                return DeliveredRejection(start: row.start, cause: cause)
            } + starts.map { DeliveredRejection(start: $0, cause: cause) }
        piece.rowCount = piece.rejected.count
        piece.isCutOff = isCutOff
        piece.endByte = endByte
        return piece
    }
}
