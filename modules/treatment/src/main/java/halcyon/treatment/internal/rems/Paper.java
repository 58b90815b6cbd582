package halcyon.treatment.internal.rems;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Plain pages in black on white, large enough for a fax: titles, labelled lines, paragraphs, a foot on each page.
final class Paper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 54;
    private static final float VALUE = 276;
    private static final float LINE = 15;
    private static final float TEXT = 10;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final String foot;
    private PDPageContentStream out;
    private float y;

    Paper(String foot) {
        this.foot = foot;
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, Objects.requireNonNull(file, FONT));
            out = page();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void next() {
        writing(() -> {
            out.close();
            out = page();
        });
    }

    void title(String text) {
        write(text, MARGIN, 17);
        down(LINE * 2);
    }

    void heading(String text) {
        down(LINE / 2);
        write(text, MARGIN, 12);
        down(4);
        writing(() -> {
            out.moveTo(MARGIN, y);
            out.lineTo(PDRectangle.LETTER.getWidth() - MARGIN, y);
            out.stroke();
        });
        down(LINE);
    }

    void mark(String text) {
        write(text, MARGIN, 12);
        down(LINE);
    }

    /// A label and its value; a long value goes on below itself.
    void line(String label, String value) {
        write(label, MARGIN, TEXT);
        for (var part : wrapped(value, PDRectangle.LETTER.getWidth() - MARGIN - VALUE)) {
            write(part, VALUE, TEXT);
            down(LINE);
        }
    }

    void paragraph(String text) {
        down(LINE);
        for (var part : wrapped(text, PDRectangle.LETTER.getWidth() - 2 * MARGIN)) {
            write(part, MARGIN, TEXT);
            down(LINE);
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    byte[] finished() {
        var bytes = new ByteArrayOutputStream();
        writing(() -> {
            out.close();
            document.save(bytes);
            document.close();
        });
        return bytes.toByteArray();
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        out = new PDPageContentStream(document, page);
        y = MARGIN - LINE;
        write(foot + "   " + document.getNumberOfPages(), MARGIN, 8);
        y = PDRectangle.LETTER.getHeight() - MARGIN - LINE;
        return out;
    }

    private void down(float by) {
        y -= by;
        if (y < MARGIN) next();
    }

    private void write(String text, float x, float size) {
        writing(() -> {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, y);
            out.showText(printable(text));
            out.endText();
        });
    }

    private List<String> wrapped(String text, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : printable(text).split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text) {
        try {
            return font.getStringWidth(text) / 1000 * TEXT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the font has no sign for becomes a question mark, so that a rare letter cannot stop a form.
    private String printable(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(sign -> plain.append(hasSign(sign) ? Character.toString(sign) : "?"));
        return plain.toString();
    }

    private boolean hasSign(int sign) {
        try {
            return font.encode(Character.toString(sign)).length > 0;
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void writing(Writing act) {
        try {
            act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
