package halcyon.ui.phone;

import java.util.Optional;

/// One page on the phone: one thing asked, at the top how far one is, at the foot where to go. The whole body is a form that is
/// posted to the page's own address when there is a button.
///
/// ```java
/// PhonePage.titled(text.of("phone.phq9.title")).at(4, 9, "Question 4 of 9").saved(true)
///     .body(Choices.radio("answer", labels, chosen)).back("3").button("Next").withCrisisLine()
/// ```
public record PhonePage(
        String title,
        String lead,
        Optional<Progress> progress,
        boolean saved,
        Markup body,
        String note,
        Optional<String> back,
        Optional<String> button,
        boolean readAloud,
        boolean crisisLine) {
    /// How far: `at` of `of`, and in words ("Question 4 of 9").
    public record Progress(int at, int of, String words) {}

    /// The title is the page's heading and its name in the browser: never a person's name.
    public static PhonePage titled(String title) {
        return new PhonePage(
                title, "", Optional.empty(), false, Markup.NONE, "", Optional.empty(), Optional.empty(), false, false);
    }

    /// A smaller line above the heading.
    public PhonePage lead(String words) {
        return new PhonePage(title, words, progress, saved, body, note, back, button, readAloud, crisisLine);
    }

    public PhonePage at(int at, int of, String words) {
        return new PhonePage(
                title, lead, Optional.of(new Progress(at, of, words)), saved, body, note, back, button, readAloud, crisisLine);
    }

    /// Shows that what was answered before is kept.
    public PhonePage saved(boolean isSaved) {
        return new PhonePage(title, lead, progress, isSaved, body, note, back, button, readAloud, crisisLine);
    }

    public PhonePage body(Markup markup) {
        return new PhonePage(title, lead, progress, saved, markup, note, back, button, readAloud, crisisLine);
    }

    /// A quiet line above the buttons.
    public PhonePage note(String words) {
        return new PhonePage(title, lead, progress, saved, body, words, back, button, readAloud, crisisLine);
    }

    /// The step the back button leads to; an empty word is the start.
    public PhonePage back(String step) {
        return new PhonePage(title, lead, progress, saved, body, note, Optional.of(step), button, readAloud, crisisLine);
    }

    /// The one filled button; it posts the body's fields.
    public PhonePage button(String words) {
        return new PhonePage(title, lead, progress, saved, body, note, back, Optional.of(words), readAloud, crisisLine);
    }

    /// Offers to read heading and body aloud, where the browser can.
    public PhonePage withReadAloud() {
        return new PhonePage(title, lead, progress, saved, body, note, back, button, true, crisisLine);
    }

    /// 988 at the foot of the page.
    public PhonePage withCrisisLine() {
        return new PhonePage(title, lead, progress, saved, body, note, back, button, readAloud, true);
    }
}
