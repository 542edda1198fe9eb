import Foundation
import Testing

/// Runs that put their reports at one path at once.
@Suite struct SimultaneousRunsTests {
    /// Whichever comes last, its report stands there whole; who reads in between reads one of them.
    @Test func oneReportOfSeveral() throws {
        let folder = try FaultFolder()
        var reports: [[String: Data]] = []
        for product in ["paspoort", "rijbewijs", "verhuizing"] {
            try folder.write("\(product)/export.csv", SmallExport.registrations(40, of: product))
            #expect(try folder.ending(of: folder.program(product, "--output", "reports/x", "-q")).status == 0)
            reports.append(try folder.contents(of: "reports/x"))
        }
        let pages = Set(reports.compactMap { $0["index.html"] })
        #expect(pages.count == 3)

        for _ in 0..<4 {
            let processes = ["paspoort", "rijbewijs", "verhuizing", "paspoort"].map { product in
                let process = folder.program(product, "--output", "reports/x", "-q")
                process.standardError = FileHandle.nullDevice
                return process
            }
            for process in processes { try process.run() }
            let page = folder.url.appendingPathComponent("reports/x/index.html")
            while processes.contains(where: \.isRunning) {
                // Between looking up the folder and the file, the folder may have gone.
                guard let read = try? Data(contentsOf: page) else { continue }
                #expect(pages.contains(read))
            }
            #expect(processes.map(\.terminationStatus) == [0, 0, 0, 0])
            #expect(try reports.contains(folder.contents(of: "reports/x")))
            #expect(try folder.names("reports") == ["x"])
        }
    }
}
