@testable import Reporting

extension PageTree {
    /// Every way in which the page breaks a rule that a reader or a browser depends on; empty for a good page.
    var problems: [String] {
        documentProblems + headingProblems + linkProblems + tableProblems + drawingProblems + regionProblems
    }

    private var documentProblems: [String] {
        var problems: [String] = []
        if root.attributes["lang"] != "nl" { problems.append("the page is not in Dutch") }
        if root.all("title").first?.text.isEmpty != false { problems.append("no title") }
        for landmark in ["main", "header", "nav"] where root.all(landmark).count != 1 {
            problems.append("not one \(landmark)")
        }
        for element in root.descendants {
            if element.attributes["style"] != nil { problems.append("\(element.name) with its own style") }
            if element.attributes["src"] != nil { problems.append("\(element.name) loads something") }
            if element.attributes.keys.contains(where: { $0.hasPrefix("on") }) {
                problems.append("\(element.name) with a handler")
            }
        }
        if root.all("script").count != 1 || root.all("style").count != 1 { problems.append("not one style and script") }
        return problems
    }

    private var headingProblems: [String] {
        let levels = root.all("h1", "h2", "h3", "h4", "h5", "h6").compactMap { $0.name.last?.wholeNumberValue }
        var problems = levels.count { $0 == 1 } == 1 ? [] : ["not one h1"]
        for (level, next) in zip(levels, levels.dropFirst()) where next > level + 1 {
            problems.append("h\(next) after h\(level)")
        }
        return problems
    }

    private var linkProblems: [String] {
        let ids = root.descendants.compactMap { $0.attributes["id"] }
        var problems = Set(ids).count == ids.count ? [] : ["an id stands twice"]
        if root.all("a").first?.has(class: "skip") != true { problems.append("the first link does not skip") }
        for element in root.descendants {
            if let target = element.attributes["href"], !OutputKind.allCases.contains(where: { $0.holds(target) }),
                !target.hasPrefix("#") || !ids.contains(String(target.dropFirst()))
            {
                problems.append("a link to \(target)")
            }
            for name in element.attributes["aria-labelledby"]?.split(separator: " ") ?? []
            where !ids.contains(String(name)) {
                problems.append("no label \(name)")
            }
        }
        return problems
    }

    private var tableProblems: [String] {
        root.all("table").flatMap { table -> [String] in
            var problems: [String] = []
            let title = table.children.first { $0.name == "caption" }?.text ?? ""
            if title.isEmpty { problems.append("a table without caption") }
            let columns = table.children.first { $0.name == "thead" }?.all("th") ?? []
            if columns.isEmpty { problems.append("\(title): no columns") }
            for column in columns where column.attributes["scope"] != "col" || column.text.isEmpty {
                problems.append("\(title): a column without name or scope")
            }
            for row in table.children.filter({ $0.name == "tbody" || $0.name == "tfoot" }).flatMap({ $0.all("tr") }) {
                if row.children.first?.attributes["scope"] != "row" { problems.append("\(title): a row without name") }
                if row.children.count != columns.count { problems.append("\(title): a row with other columns") }
            }
            return problems
        }
    }

    private var drawingProblems: [String] {
        root.all("svg").compactMap { drawing in
            if drawing.attributes["aria-hidden"] == "true" { return nil }
            let description = drawing.all("desc").first?.text ?? ""
            let isNamed =
                drawing.attributes["role"] == "img" && drawing.all("title").first?.text.isEmpty == false
                && drawing.attributes["aria-labelledby"]?.split(separator: " ").count == 2
            return isNamed && !description.isEmpty && description.count <= 250 ? nil : "a drawing without a name"
        }
    }

    private var regionProblems: [String] {
        let scrolling = root.descendants.filter { $0.has(class: "scroll") }
        let unreachable = scrolling.filter {
            $0.attributes["role"] != "region" || $0.attributes["aria-labelledby"] == nil
                || $0.attributes["tabindex"] != "0"
        }
        let loose = root.all("table").count - root.all("figure").flatMap { $0.all("table") }.count - scrolling.count
        return unreachable.map { _ in "a region that cannot be reached" }
            + (loose == 0 ? [] : ["a table that cannot scroll"])
    }
}
