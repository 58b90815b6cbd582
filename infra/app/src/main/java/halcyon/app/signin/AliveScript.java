package halcyon.app.signin;

import com.vaadin.flow.server.communication.IndexHtmlResponse;

/// Puts the small script on every page that says "a person is here" when keys or pointer move, at most twice a minute.
final class AliveScript {
    private AliveScript() {}

    static void addTo(IndexHtmlResponse page) {
        page.getDocument().head().appendElement("script").attr("src", "halcyon/app/alive.js").attr("defer", true);
    }
}
