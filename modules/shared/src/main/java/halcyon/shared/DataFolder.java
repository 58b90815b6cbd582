package halcyon.shared;

import java.nio.file.Path;

/// The folder of this installation beside its database: outbound and inbound claims, messages, keys, anchors.
/// Readable by its owner only.
public interface DataFolder {
    /// A sub-folder by its name ("edi/outbound"), made if it is not there.
    Path folder(String name);
}
