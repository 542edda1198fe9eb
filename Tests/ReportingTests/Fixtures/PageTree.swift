import Foundation
import FoundationXML

/// An element of a page with what stands in it.
///
/// The page is written so that it is well-formed XML too: a page that is not, such as one with a name that broke out of
/// its quotes, cannot be read as a tree.
final class PageElement {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var children: [PageElement] = []
    /// The text of the element and of all that stands in it.
    fileprivate(set) var text = ""

    fileprivate init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The elements below this one, in order of the page.
    var descendants: [PageElement] { children.flatMap { [$0] + $0.descendants } }

    /// The elements below this one with one of these names.
    func all(_ names: String...) -> [PageElement] { descendants.filter { names.contains($0.name) } }

    /// Whether it has a class.
    func has(class name: String) -> Bool { attributes["class"]?.split(separator: " ").contains { $0 == name } == true }
}

/// A page as a tree of elements.
struct PageTree {
    let root: PageElement

    /// Reads a page; throws where an element, an attribute or a character stands where it may not.
    init(_ page: String) throws {
        let parser = XMLParser(data: Data(page.utf8))
        let builder = Builder()
        parser.delegate = builder
        guard parser.parse(), let root = builder.document.children.first else {
            throw NotWellFormed(line: parser.lineNumber, message: "\(String(describing: parser.parserError))")
        }
        self.root = root
    }

    /// A page that is no tree.
    struct NotWellFormed: Error {
        let line: Int
        let message: String
    }

    private final class Builder: NSObject, XMLParserDelegate {
        let document = PageElement(name: "", attributes: [:])
        private lazy var open = [document]

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            let element = PageElement(name: name, attributes: attributes)
            open.last?.children.append(element)
            open.append(element)
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            for element in open { element.text += text }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }
    }
}
