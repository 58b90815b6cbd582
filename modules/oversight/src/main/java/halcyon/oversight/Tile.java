package halcyon.oversight;

import java.util.List;

/// One number with its door: `key` names it ("chairs-in-use"), `value` as shown, the last twelve weeks, and the list it opens.
public record Tile(String key, String value, List<Integer> weeks, String comparison, String route) {}
