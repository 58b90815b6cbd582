package halcyon.treatment.internal.chart;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Landscape letter pages and a pen; the origin is at the lower left, units are points.
final class Paper implements AutoCloseable {
    static final float WIDTH = PDRectangle.LETTER.getHeight();
    static final float HEIGHT = PDRectangle.LETTER.getWidth();
    static final float MARGIN = 28;

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream pen;

    Paper(String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Halcyon");
        pen = page();
    }

    void nextPage() {
        draw(PDPageContentStream::close);
        pen = page();
    }

    private PDPageContentStream page() {
        var page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void text(float x, float y, float size, boolean bold, String words) {
        draw(stream -> {
            stream.beginText();
            stream.setRenderingMode(RenderingMode.FILL);
            stream.setFont(bold ? BOLD : PLAIN, size);
            stream.newLineAtOffset(x, y);
            stream.showText(safe(words));
            stream.endText();
        });
    }

    /// Cut so that it ends before the width.
    void text(float x, float y, float size, float width, String words) {
        text(x, y, size, false, fit(words, size, width));
    }

    void line(float fromX, float fromY, float toX, float toY, float thick, Color colour) {
        draw(stream -> {
            stream.setStrokingColor(colour);
            stream.setLineWidth(thick);
            stream.moveTo(fromX, fromY);
            stream.lineTo(toX, toY);
            stream.stroke();
        });
    }

    void box(float x, float y, float width, float height, Color colour) {
        draw(stream -> {
            stream.setNonStrokingColor(colour);
            stream.addRect(x, y, width, height);
            stream.fill();
            stream.setNonStrokingColor(Color.BLACK);
        });
    }

    float width(String words, float size) {
        try {
            return PLAIN.getStringWidth(safe(words)) / 1000 * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        draw(PDPageContentStream::close);
        try {
            document.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private String fit(String words, float size, float width) {
        if (width(words, size) <= width) return words;
        var shorter = words;
        while (!shorter.isEmpty() && width(shorter + "...", size) > width) shorter = shorter.substring(0, shorter.length() - 1);
        return shorter + "...";
    }

    /// The standard fonts know Latin letters only; what they cannot draw is written in letters they can.
    private static String safe(String words) {
        var text = new StringBuilder();
        words.replace("\u2192", "to").replace("\u2082", "2").codePoints().forEach(letter -> {
            if (letter < 0x20) text.append(' ');
            else if (isKnown(letter)) text.appendCodePoint(letter);
            else text.append('?');
        });
        return text.toString();
    }

    private static boolean isKnown(int letter) {
        if (letter < 0x7f || letter >= 0xa0 && letter <= 0xff) return true;
        return "\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac".indexOf(letter) >= 0;
    }

    private interface Stroke {
        void on(PDPageContentStream stream) throws IOException;
    }

    private void draw(Stroke stroke) {
        try {
            stroke.on(pen);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
