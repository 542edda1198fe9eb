import Testing

@Suite struct PageOutlineTests {
    @Test func headingsAndCaptionsAreLinesWithoutTags() {
        let page = """
            <head><title>Vragen &amp; gebruik</title></head>
            <h1 id="title">Een <bdi>A&lt;b</bdi> kan
              weg</h1>
            <p>Wat een hoofdstuk zegt.</p>
            <h2>Besluiten</h2><table><caption><span>n = 3</span></caption></table>
            <h3>Paspoort</h3><figcaption><strong>Twee.</strong> <span>Drie.</span></figcaption>
            <svg><title>een lijn</title></svg><header>geen kop</header><h4>Wijziging</h4>
            """
        #expect(
            PageOutline.text(of: page) == """
                title: Vragen &amp; gebruik
                h1: Een A&lt;b kan weg
                  h2: Besluiten
                      caption: n = 3
                    h3: Paspoort
                      figcaption: Twee. Drie.
                      h4: Wijziging

                """)
    }

    @Test func ofNoPageThereIsNone() {
        #expect(PageOutline.text(of: "").isEmpty)
        #expect(PageOutline.text(of: "h1 < h2").isEmpty)
    }
}
