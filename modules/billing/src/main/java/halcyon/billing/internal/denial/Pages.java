package halcyon.billing.internal.denial;

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

/// Letter paper, written from top to bottom; lines wrap, pages follow each other, each with the foot and its number.
final class Pages {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 64;
    private static final float TEXT = 10.5f;
    private static final float LINE = 15;
    private final PDDocument document = new PDDocument();
    private final String foot;
    private final PDFont font;
    private PDPageContentStream pen;
    private float y;

    Pages(String title, String foot) {
        this.foot = foot;
        document.getDocumentInformation().setTitle(title);
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, Objects.requireNonNull(file, FONT));
            pen = page();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void heading(String words) {
        y -= LINE / 2;
        write(words, 13);
        y -= LINE * 1.4f;
    }

    void text(String words) {
        for (String line : wrapped(words)) {
            write(line, TEXT);
            y -= LINE;
        }
    }

    void gap() {
        y -= LINE;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        drawing(() -> {
            pen.close();
            document.save(bytes);
            document.close();
        });
        return bytes.toByteArray();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        PDPageContentStream next = new PDPageContentStream(document, page);
        show(next, MARGIN / 2, foot + " · " + document.getNumberOfPages(), 8);
        y = PDRectangle.LETTER.getHeight() - MARGIN;
        return next;
    }

    private void write(String words, float size) {
        drawing(() -> {
            if (y < MARGIN) {
                pen.close();
                pen = page();
            }
            show(pen, y, words, size);
        });
    }

    private void show(PDPageContentStream stream, float height, String words, float size) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(MARGIN, height);
        stream.showText(known(words));
        stream.endText();
    }

    private List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > PDRectangle.LETTER.getWidth() - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String words) {
        try {
            return font.getStringWidth(known(words)) / 1000 * TEXT;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // what the font cannot draw is a question mark
    private String known(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(letter -> text.appendCodePoint(drawable(letter) ? letter : '?'));
        return text.toString();
    }

    private boolean drawable(int letter) {
        try {
            font.encode(Character.toString(letter));
            return letter >= ' ';
        } catch (IllegalArgumentException | IOException unknown) {
            return false;
        }
    }

    private void drawing(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Drawing {
        void draw() throws IOException;
    }
}
