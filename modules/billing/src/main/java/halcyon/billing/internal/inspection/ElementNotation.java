package halcyon.billing.internal.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the words of one element: "02 R an1-35", "05 R (R {@POS};R {B})".
final class ElementNotation {
    private static final int LENGTH_OF_A_DAY = 8;
    private static final int LENGTH_OF_AN_HOUR = 4;
    private final Map<String, Set<String>> lists = new HashMap<>();

    void list(String name, List<String> codes) {
        lists.put(name, Set.copyOf(codes));
    }

    ElementRule element(String text) {
        String[] words = text.strip().split(" ", 2);
        return rule(Integer.parseInt(words[0]), words[1].strip());
    }

    private ElementRule rule(int number, String text) {
        if (text.equals("N")) return ElementRule.unused(number);
        ElementRule.Usage usage = text.startsWith("R") ? ElementRule.Usage.REQUIRED : ElementRule.Usage.SITUATIONAL;
        String type = text.substring(2).strip();
        if (type.startsWith("(")) return new ElementRule(number, usage, ElementRule.Form.COMPOSITE, 0, 0, Set.of(), parts(type));
        if (type.startsWith("{")) return new ElementRule(number, usage, ElementRule.Form.CODE, 0, 0, codes(type), List.of());
        if (type.equals("d8")) return new ElementRule(number, usage, ElementRule.Form.DAY, LENGTH_OF_A_DAY, LENGTH_OF_A_DAY, Set.of(), List.of());
        if (type.equals("tm")) return new ElementRule(number, usage, ElementRule.Form.TIME, LENGTH_OF_AN_HOUR, LENGTH_OF_A_DAY, Set.of(), List.of());
        String[] lengths = type.replaceFirst("^[a-z]+", "").split("-");
        return new ElementRule(number, usage, form(type), Integer.parseInt(lengths[0]), Integer.parseInt(lengths[1]), Set.of(), List.of());
    }

    private static ElementRule.Form form(String type) {
        if (type.startsWith("an")) return ElementRule.Form.TEXT;
        return type.startsWith("n") ? ElementRule.Form.DIGITS : ElementRule.Form.DECIMAL;
    }

    private List<ElementRule> parts(String type) {
        List<ElementRule> parts = new ArrayList<>();
        for (String part : type.substring(1, type.length() - 1).split(";")) parts.add(rule(parts.size() + 1, part));
        return parts;
    }

    private Set<String> codes(String type) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : type.substring(1, type.length() - 1).split(",")) {
            if (code.startsWith("@")) codes.addAll(lists.get(code.substring(1)));
            else codes.add(code);
        }
        return Set.copyOf(codes);
    }
}
