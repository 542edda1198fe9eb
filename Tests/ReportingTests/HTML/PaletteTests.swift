import Foundation
import Testing

@testable import Reporting

/// Contrast after WCAG 2.2, which looks at luminance alone: what passes here can be distinguished in greyscale too.
@Suite struct PaletteTests {
    /// The colours of a theme by name: 0 is the light one and paper, 1 the dark one.
    private func palette(_ theme: Int) throws -> [Substring: Double] {
        let style = TemplateLibrary.text(PackageResources.style_css)
        let blocks = style.matches(of: /:root \{([^}]*)\}/).map(\.1)
        let block = try #require(blocks.count == 2 ? blocks[theme] : nil)
        return Dictionary(
            uniqueKeysWithValues: block.matches(of: /--([a-z]+): #([0-9a-f]{6});/).map { match in
                (match.1, Self.luminance(Int(match.2, radix: 16) ?? 0))
            })
    }

    /// Relative luminance of a colour in sRGB: WCAG 2.2, «relative luminance».
    private static func luminance(_ colour: Int) -> Double {
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double(colour >> shift & 0xFF) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private static func contrast(_ one: Double, _ other: Double) -> Double {
        (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    @Test func luminanceIsThatOfTheStandard() {
        #expect(Self.contrast(Self.luminance(0xFFFFFF), Self.luminance(0)) == 21)
        // Published with the palette of the Analysis Function: #12436D on white has 10.25.
        #expect(abs(Self.contrast(Self.luminance(0x12436D), 1) - 10.25) < 0.01)
    }

    @Test(arguments: [0, 1])
    func bothThemesNameTheSameColours(theme: Int) throws {
        #expect(
            try Set(palette(theme).keys) == [
                "paper", "panel", "ink", "muted", "rule", "edge", "accent", "alert", "part", "soft",
            ])
    }

    @Test(arguments: [0, 1], ["ink", "muted", "accent", "alert"] as [Substring])
    func textCanBeRead(theme: Int, colour: Substring) throws {
        let colours = try palette(theme)
        for ground in ["paper", "panel"] as [Substring] {
            let ratio = Self.contrast(try #require(colours[colour]), try #require(colours[ground]))
            #expect(ratio >= 4.5, "\(colour) on \(ground)")
        }
    }

    @Test(arguments: [0, 1], ["edge", "part", "accent", "alert"] as [Substring])
    func drawingsCanBeSeen(theme: Int, colour: Substring) throws {
        let colours = try palette(theme)
        for ground in ["paper", "panel"] as [Substring] {
            let ratio = Self.contrast(try #require(colours[colour]), try #require(colours[ground]))
            #expect(ratio >= 3, "\(colour) on \(ground)")
        }
    }

    /// A line drawn over the filling of a bar, and the outline of that bar.
    @Test(arguments: [0, 1])
    func intervalsCanBeSeenOnTheirBars(theme: Int) throws {
        let colours = try palette(theme)
        #expect(Self.contrast(try #require(colours["ink"]), try #require(colours["soft"])) >= 4.5)
        #expect(Self.contrast(try #require(colours["edge"]), try #require(colours["paper"])) >= 3)
    }

    /// The line that marks a change runs over bars and between them.
    @Test(arguments: [0, 1])
    func everyPairThatMeetsCanBeDistinguished(theme: Int) throws {
        let colours = try palette(theme)
        let pairs: [(Substring, Substring)] = [
            ("part", "panel"), ("part", "paper"), ("alert", "paper"), ("accent", "paper"), ("edge", "panel"),
            ("ink", "paper"), ("muted", "panel"),
        ]
        for (one, other) in pairs {
            let ratio = Self.contrast(try #require(colours[one]), try #require(colours[other]))
            #expect(ratio >= 3, "\(one) on \(other)")
        }
    }

    @Test func colourIsNeverTheOnlyDifference() {
        let style = TemplateLibrary.text(PackageResources.style_table_css)
        // The word always stands in the cell; the line beside it differs in form for what may be taken for each other.
        #expect(style.contains(".v.discuss { border-left-color: var(--accent); border-left-style: double"))
        #expect(style.contains(".v.stopForGood { border-left-color: var(--alert); border-left-style: dashed; }"))
        #expect(style.contains(".v.missed { border-left-style: dotted; }"))
    }
}
