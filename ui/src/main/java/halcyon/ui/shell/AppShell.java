package halcyon.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import jakarta.inject.Singleton;

/// The page that carries every screen: theme, one stylesheet, push over a web socket with requests over XHR.
@Singleton
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://halcyon/styles.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class AppShell implements AppShellConfigurator {
    // before the first paint, so that a dark page never flashes light
    private static final String THEME =
            "try{var t=localStorage.getItem('halcyon-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "halcyon/mark.svg", "any");
        page.addMetaTag("color-scheme", "light dark");
        page.addInlineWithContents(Inline.Position.PREPEND, THEME, Inline.Wrapping.JAVASCRIPT);
    }
}
