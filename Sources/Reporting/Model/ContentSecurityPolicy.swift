/// What the page allows itself to load: its own style and script, and nothing from anywhere else.
///
/// Style and script stand in the page, each permitted by its SHA-256. They are constants, so their hashes are too: the
/// toolchain has no SHA-256 without a further dependency. A test computes both with OpenSSL and names the right value.
enum ContentSecurityPolicy {
    /// The hash of the content of the style element.
    static let styleHash = "sha256-sXdboBpQPzoJorZDPusO5rke2bZTPRGp0ylMsjBY7kA="
    /// The hash of the content of the script element.
    static let scriptHash = "sha256-HGvY4VXAqemqOdvCvzfaNsNvaXqkwjL2R0Vq9uaaKSM="

    /// The policy as the `meta` element says it.
    static let text = """
        default-src 'none'; style-src '\(styleHash)'; script-src '\(scriptHash)'; base-uri 'none'; form-action 'none'
        """
}
