package halcyon.shared;

/// An invariant that can be looked at on live data: no double booking, books balance, chain intact. Reads only.
/// `./halcyon doctor` runs every one the installation holds.
public interface Check {
    /// Stable word, `module.word`.
    String name();

    Finding run();

    /// What was found; `cure` is empty when all is well. English, for the person who runs the machine; no patient data.
    record Finding(Level level, String said, String cure) {
        public static Finding ok(String said) {
            return new Finding(Level.OK, said, "");
        }

        public static Finding warn(String said, String cure) {
            return new Finding(Level.WARN, said, cure);
        }

        public static Finding fail(String said, String cure) {
            return new Finding(Level.FAIL, said, cure);
        }
    }

    enum Level {
        OK,
        WARN,
        FAIL
    }
}
