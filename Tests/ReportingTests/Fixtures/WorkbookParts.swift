import Foundation
import FoundationXML

@testable import Reporting

/// A workbook as another reader than the one that wrote it sees it: its parts by name, which stand in it as they are.
struct WorkbookParts {
    /// The parts by name.
    let parts: [String: Data]
    /// How the members are compressed, and when they were made, as the archive says of each.
    let forms: [(method: Int, day: Int)]

    /// Takes the archive apart from its front, by the headers before the members; the program goes from its back.
    init(_ bytes: [UInt8]) {
        var parts: [String: Data] = [:]
        var forms: [(Int, Int)] = []
        var position = 0
        func number(_ offset: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(bytes[position + offset + $1]) << (8 * $1) }
        }
        while number(0, 4) == 0x0403_4B50 {
            let (nameLength, extra, length) = (number(26, 2), number(28, 2), number(18, 4))
            let name = String(decoding: bytes[(position + 30)..<(position + 30 + nameLength)], as: UTF8.self)
            let start = position + 30 + nameLength + extra
            forms.append((number(8, 2), number(12, 2)))
            parts[name] = Data(bytes[start..<(start + length)])
            position = start + length
        }
        self.parts = parts
        self.forms = forms
    }

    /// The elements of a sheet in order, with their attributes and the text directly in them.
    func sheet(_ number: Int = 1) -> [SheetElement] {
        SheetElement.all(in: parts["xl/worksheets/sheet\(number).xml"] ?? Data())
    }

    /// The cells of a sheet as texts, row by row; what is empty is an empty text.
    func rows(ofSheet number: Int = 1) -> [[String]] {
        var rows: [[String]] = []
        for element in sheet(number) {
            switch element.name {
            case "row": rows.append([])
            case "c": rows[rows.count - 1].append("")
            case "t", "v": rows[rows.count - 1][rows[rows.count - 1].count - 1] += element.text
            default: break
            }
        }
        return rows
    }
}

/// An element of a sheet.
struct SheetElement {
    let name: String
    let attributes: [String: String]
    var text = ""

    /// All elements in `xml`, each where it begins; none where it is not well formed.
    static func all(in xml: Data) -> [SheetElement] {
        let collector = Collector()
        let parser = XMLParser(data: xml)
        parser.delegate = collector
        return parser.parse() ? collector.elements : []
    }

    private final class Collector: NSObject, XMLParserDelegate {
        var elements: [SheetElement] = []
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            open.append(elements.count)
            elements.append(SheetElement(name: name, attributes: attributes))
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if let last = open.last { elements[last].text += text }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }
    }
}
