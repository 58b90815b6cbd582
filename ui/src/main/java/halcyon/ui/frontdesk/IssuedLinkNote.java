package halcyon.ui.frontdesk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import halcyon.contact.IssuedLink;
import halcyon.ui.parts.State;
import halcyon.ui.parts.SitedTime;
import java.time.ZoneId;

/// A link just made, shown this once: its address, and the code that is told or sent by another way.
final class IssuedLinkNote extends Div {
    IssuedLinkNote(IssuedLink link, ZoneId zone) {
        addClassNames("why-block", "is-ready", "issued-link");
        setId("issued-link");
        getElement().setAttribute("role", "status");
        Anchor address = new Anchor(link.path(), link.path());
        address.setRouterIgnore(true);
        address.setTarget("_blank");
        address.addClassNames("code", "issued-address");
        Span code = new Span(link.code());
        code.addClassName("issued-code");
        Span codeLabel = new Span(getTranslation("frontdesk.link.code"));
        codeLabel.addClassName("quiet");
        Div codeLine = new Div(codeLabel, code);
        codeLine.addClassName("row");
        NativeButton close = new NativeButton(getTranslation("parts.close"));
        close.addClassName("button");
        close.addClickListener(click -> removeFromParent());
        String until = SitedTime.format(link.expires(), zone, "EEE d MMM HH:mm", getLocale());
        add(
                State.READY.icon(),
                new H2(getTranslation("frontdesk.link.title")),
                new Paragraph(getTranslation("frontdesk.link.once", until)),
                address,
                codeLine,
                close);
    }
}
