/// What stands in every page as it is.
///
/// None of it is a template: to look for tags in it took as long as parsing all templates does.
enum PageConstants {
    /// The content of the style element.
    static let style =
        String(decoding: PackageResources.style_css, as: UTF8.self)
        + [
            PackageResources.style_table_css, PackageResources.style_plain_css, PackageResources.style_decision_css,
            PackageResources.style_grid_css, PackageResources.style_chapter_css, PackageResources.style_adapt_css,
            PackageResources.style_decisions_css, PackageResources.style_lengths_css, PackageResources.style_sheet_css,
        ].map(TemplateLibrary.text).joined()

    /// The content of the script element.
    static let script = TemplateLibrary.text(PackageResources.script_js)
}
