package halcyon.bench.billing;

import halcyon.billing.internal.x12.Segment;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamConstants.Standards;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;

/// The library alone: segments that are ready, written one after the other.
final class PlainWriter {
    private static final List<String> ISA = List.of("00", " ".repeat(10), "00", " ".repeat(10), "ZZ", "HALCYON        ", "ZZ", "CLHS01         ", "261123", "1802", "^", "00501", "000000481", "0", "T", ":");
    private static final List<String> GS = List.of("HC", "HALCYON", "CLHS01", "20261123", "1802", "481", "X", "005010X222A1");

    private PlainWriter() {}

    static byte[] write(List<Segment> segments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EDIStreamWriter out = EDIOutputFactory.newFactory().createEDIStreamWriter(bytes)) {
            out.setControlSchema(SchemaFactory.newFactory().getControlSchema(Standards.X12, new String[] {"00501"}));
            out.startInterchange();
            plain(out, "ISA", ISA);
            plain(out, "GS", GS);
            for (Segment segment : segments) segment(out, segment);
            plain(out, "GE", List.of("1", "481"));
            plain(out, "IEA", List.of("1", "000000481"));
            out.endInterchange();
        } catch (EDIStreamException | EDISchemaException failed) {
            throw new IllegalStateException(failed);
        }
        return bytes.toByteArray();
    }

    private static void plain(EDIStreamWriter out, String id, List<String> elements) throws EDIStreamException {
        out.writeStartSegment(id);
        for (String element : elements) out.writeElement(element);
        out.writeEndSegment();
    }

    private static void segment(EDIStreamWriter out, Segment segment) throws EDIStreamException {
        out.writeStartSegment(segment.id());
        for (int n = 1; n <= segment.elements().size(); n++) {
            List<String> parts = segment.components(n);
            if (parts.size() == 1 && parts.getFirst().isEmpty()) {
                out.writeEmptyElement();
            } else if (parts.size() == 1) {
                out.writeElement(parts.getFirst());
            } else {
                out.writeStartElement();
                for (String part : parts) {
                    if (part.isEmpty()) out.writeEmptyComponent();
                    else out.writeComponent(part);
                }
                out.endElement();
            }
        }
        out.writeEndSegment();
    }
}
