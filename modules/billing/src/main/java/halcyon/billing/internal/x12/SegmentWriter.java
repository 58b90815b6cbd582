package halcyon.billing.internal.x12;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamWriter;
import io.xlate.edi.stream.EDIStreamConstants.Standards;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Segments to bytes, strictly: separators `*`, `:`, `^`, `~`, no trailing separators, counted for SE01.
final class SegmentWriter implements SegmentSink {
    /// The library tells at INFO what its own schema never uses; kept here because loggers are held weakly.
    private static final Logger SCHEMA_READER = Logger.getLogger("io.xlate.edi.internal.schema.SchemaReaderBase");

    static {
        SCHEMA_READER.setLevel(Level.WARNING);
    }

    private static final String BETWEEN = String.valueOf(COMPONENT);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final EDIStreamWriter out = EDIOutputFactory.newFactory().createEDIStreamWriter(bytes);
    private int written;

    SegmentWriter() {
        run(() -> {
            out.setControlSchema(SchemaFactory.newFactory().getControlSchema(Standards.X12, new String[] {"00501"}));
            return out.startInterchange();
        });
    }

    @Override
    public int written() {
        return written;
    }

    @Override
    public void segment(String id, String... elements) {
        int last = elements.length;
        while (last > 0 && elements[last - 1].isEmpty()) last--;
        int count = last;
        run(() -> {
            out.writeStartSegment(id);
            for (int n = 0; n < count; n++) element(elements[n], id.equals("ISA"));
            return out.writeEndSegment();
        });
        written++;
    }

    private void element(String element, boolean plain) throws EDIStreamException {
        if (element.isEmpty()) {
            out.writeEmptyElement();
            return;
        }
        List<String> parts = List.of(element.split(BETWEEN, -1));
        if (plain || parts.size() == 1) {
            out.writeElement(element);
            return;
        }
        out.writeStartElement();
        for (String part : parts) {
            if (part.isEmpty()) out.writeEmptyComponent();
            else out.writeComponent(part);
        }
        out.endElement();
    }

    byte[] finish() {
        run(() -> out.endInterchange());
        run(() -> {
            out.flush();
            out.close();
            return out;
        });
        return bytes.toByteArray();
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (EDIStreamException | EDISchemaException wrong) {
            throw new IllegalStateException("X12 cannot be written: " + wrong.getMessage(), wrong);
        }
    }


    private interface Step {
        EDIStreamWriter run() throws EDIStreamException, EDISchemaException;
    }
}
