package halcyon.local.payer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// One interchange with one group and one transaction, written as text.
final class X12Text {
    private final StringBuilder text = new StringBuilder();
    private final String control;
    private final String guide;
    private int segments;

    X12Text(String sender, String receiver, String group, String guide, String control, LocalDate on) {
        this.control = "%09d".formatted(Long.parseLong(control));
        this.guide = guide;
        String day = on.format(DateTimeFormatter.BASIC_ISO_DATE);
        add("ISA", "00", " ".repeat(10), "00", " ".repeat(10), "ZZ", "%-15s".formatted(sender), "ZZ", "%-15s".formatted(receiver), day.substring(2), "0900", "^", "00501", this.control, "0", "T", ":");
        add("GS", group, sender, receiver, day, "0900", group(), "X", guide);
    }

    void begin(String set) {
        segments = 0;
        if (set.equals("835")) add("ST", set, "0001");
        if (!set.equals("835")) add("ST", set, "0001", guide);
    }

    void add(String... elements) {
        text.append(String.join("*", elements).replaceAll("\\*+$", "")).append("~\n");
        segments++;
    }

    X12Text end() {
        add("SE", String.valueOf(segments + 1), "0001");
        add("GE", "1", group());
        add("IEA", "1", control);
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String group() {
        return String.valueOf(Long.parseLong(control));
    }
}
