package halcyon.app.signing;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import halcyon.shared.Actor;
import halcyon.shared.ReauthToken;
import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A signature a page waits for. Answered once; later answers fall on deaf ears.
final class PendingSignature {
    private static final Logger LOG = LoggerFactory.getLogger(PendingSignature.class);
    private final UI ui;
    private final Actor actor;
    private final String contentHash;
    private final Instant asked;
    private final Consumer<ReauthToken> signed;
    private final Consumer<Sentence> refused;
    private final CodeVerifier verifier = new CodeVerifier();
    private final AtomicBoolean answered = new AtomicBoolean();

    PendingSignature(
            UI ui, Actor actor, String contentHash, Instant asked, Consumer<ReauthToken> signed, Consumer<Sentence> refused) {
        this.ui = ui;
        this.actor = actor;
        this.contentHash = contentHash;
        this.asked = asked;
        this.signed = signed;
        this.refused = refused;
    }

    Actor actor() {
        return actor;
    }

    String contentHash() {
        return contentHash;
    }

    Instant asked() {
        return asked;
    }

    CodeVerifier verifier() {
        return verifier;
    }

    void sign(ReauthToken token) {
        answer(() -> signed.accept(token));
    }

    void refuse(Sentence reason) {
        answer(() -> refused.accept(reason));
    }

    private void answer(Runnable answer) {
        if (!answered.compareAndSet(false, true)) return;
        try {
            ui.access(answer::run);
        } catch (UIDetachedException gone) {
            LOG.debug("the page that asked for a signature is gone");
        }
    }
}
