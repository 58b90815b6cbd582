package halcyon.ui.parts;

import java.util.Map;

/// A screen with keys of its own: key ("j") to text key ("billing.keys.next"). The `?` dialog shows them.
public interface Keys {
    Map<String, String> keys();
}
