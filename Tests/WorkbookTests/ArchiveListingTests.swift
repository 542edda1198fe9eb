import Foundation
import TestSupport
import Testing

@testable import Workbook

@Suite struct ArchiveListingTests {
    /// What `Fixtures/make-archives.py` puts into each archive: name, kind, and size of a file.
    private static let members: [(name: String, kind: ArchiveMember.Kind, size: Int?)] = [
        ("a.csv", .file, 8), ("map/café.csv", .file, 4_004), ("map/.verborgen.csv", .file, 1),
        ("map/kcc.yaml", .file, 1),
        ("foto.png", .file, 10), ("binnen.zip", .file, 118), ("../uit.csv", .file, 4), ("z.csv", .file, 2),
        ("koppeling.csv", .link, nil), ("leeg", .folder, nil),
    ]

    static let archives = [
        "members.zip", "members.tar", "members.tar.gz", "members.tar.bz2", "members.tar.xz", "members.tar.zst",
    ]

    @Test(arguments: archives)
    func membersComeInTheirOrder(_ name: String) throws {
        let listing = try #require(try container(fixture(name)).listing())
        guard case .archive = listing.kind else {
            Issue.record("no archive")
            return
        }
        #expect(listing.members.map(\.number.value) == Array(0..<10))
        #expect(
            listing.members.map { $0.name.hasSuffix("/") ? String($0.name.dropLast()) : $0.name }
                == Self.members.map(\.name))
        #expect(listing.members.map(\.kind) == Self.members.map(\.kind))
        let files = zip(listing.members, Self.members).filter { $0.1.kind == .file }
        #expect(files.map { $0.0.size } == files.map { $0.1.size })
        #expect(listing.members[4].beginning.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(listing.members[5].beginning.starts(with: Array("PK".utf8)))
        #expect(listing.members.filter(\.leavesArchive).map(\.name) == ["../uit.csv"])
    }

    @Test(arguments: archives, [1, 100, 65_536])
    func membersAreReadInAnyOrder(_ name: String, bytesPerRead: Int) throws {
        let container = try container(fixture(name))
        for index in [7, 0, 1, 1, 6] {
            let expected = [
                0: "a;b\n1;2\n", 1: "c;d\n" + String(repeating: "3;4\n", count: 1_000), 6: "x;y\n", 7: "z\n",
            ]
            let bytes = try container.bytes(of: MemberNumber(index), bytesPerRead: bytesPerRead)
            #expect(String(decoding: bytes, as: UTF8.self) == expected[index])
        }
    }

    @Test(arguments: ["one.csv.bz2", "one.csv.xz"])
    func aCompressedFileHoldsOne(_ name: String) throws {
        let container = try container(fixture(name))
        let listing = try #require(try container.listing())
        guard case .compressedFile = listing.kind else {
            Issue.record("no compressed file")
            return
        }
        #expect(try container.bytes(of: listing.members[0].number) == Array("a;b\n1;2\n".utf8))
    }

    @Test func whatIsUnderAPasswordIsReported() throws {
        let members = try #require(try container(fixture("encrypted.zip")).listing()).members
        #expect(members.map(\.name) == ["geheim.csv", "open.csv"])
        #expect(members.map(\.isEncrypted) == [true, false])
        #expect(try container(fixture("encrypted.zip")).bytes(of: members[1].number) == Array("o;p\n".utf8))
    }

    @Test(arguments: ["", "a;b\n1;2\n", "BZh;b\n", "ustar"])
    func aTextIsNoContainer(_ text: String) throws {
        try withContainer(Array(text.utf8)) { #expect((try? $0.listing()) == nil) }
    }

    @Test(arguments: [
        ("a.csv", false), ("map/a.csv", false), ("a..csv", false), ("../a.csv", true), ("map/../../a.csv", true),
        ("/etc/a.csv", true), (#"..\a.csv"#, true), (#"C:\a.csv"#, true), ("C:/a.csv", true),
    ])
    func pathsThatLeaveAreReported(_ name: String, leaves: Bool) {
        let member = ArchiveMember(number: MemberNumber(0), name: name, kind: .file, isEncrypted: false)
        #expect(member.leavesArchive == leaves)
    }

    /// Every beginning of an archive ends in an error, or in a listing that begins as the whole one does.
    @Test(arguments: archives + ["xlsxwriter.xlsx"])
    func whatIsCutOffIsNamed(_ name: String) throws {
        let whole = Array(try Data(contentsOf: URL(fileURLWithPath: fixture(name))))
        let names = try #require(try container(fixture(name)).listing()).members.map(\.name)
        for length in stride(from: 1, to: whole.count, by: whole.count > 2_000 ? 97 : 7) {
            try withContainer(Array(whole[..<length])) { container in
                do throws(ArchiveError) {
                    guard let listing = try container.listing() else { return }
                    // What a tar lost behind its last member is not missed.
                    #expect(name.hasSuffix(".tar") && names.starts(with: listing.members.map(\.name)), "\(length)")
                } catch {
                    #expect(error == .damaged, "\(length)")
                }
            }
        }
    }

    @Test func whatWasWrittenToIsNotRead() throws {
        try TemporaryFolder.with { folder throws in
            try folder.write(Data(contentsOf: URL(fileURLWithPath: fixture("members.tar"))), to: "a.tar")
            let container = try container(folder("a.tar"))
            try folder.write("other", to: "a.tar")
            #expect(throws: ArchiveError.changedWhileReading) { try container.listing() }
        }
    }
}
