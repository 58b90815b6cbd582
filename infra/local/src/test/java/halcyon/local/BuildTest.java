package halcyon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import halcyon.mariadb.SharedCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    @TempDir
    Path root;

    private Build build;

    @BeforeEach
    void makeSources() throws IOException {
        write("pom.xml", "<project/>");
        write("modules/shared/src/main/java/halcyon/shared/Money.java", "record Money() {}");
        var folders = new Folders(root, root.resolve("data"), new SharedCache(root.resolve("cache")));
        build = new Build(folders, new MavenClient(folders));
    }

    @Test
    void isStaleWhenASourceChangesMovesOrAppears() throws IOException {
        var first = build.sourceHash();
        write("modules/shared/src/main/java/halcyon/shared/Money.java", "record Money(long cents) {}");
        var changed = build.sourceHash();
        write("modules/shared/src/main/java/halcyon/shared/Site.java", "record Site() {}");

        assertNotEquals(first, changed);
        assertNotEquals(changed, build.sourceHash());
    }

    @Test
    void doesNotCareForResultsTestsAndData() throws IOException {
        var first = build.sourceHash();
        write("modules/shared/target/classes/Money.class", "x");
        write("modules/shared/src/test/java/halcyon/shared/MoneyTest.java", "class MoneyTest {}");
        write("ui/src/main/frontend/index.html", "generated");
        write("data/local/halcyon.properties", "a=b");
        write("README.md", "words");

        assertEquals(first, build.sourceHash());
    }

    @Test
    void caresForAPackageNamedLikeAResult() throws IOException {
        var first = build.sourceHash();
        write("modules/treatment/src/main/java/halcyon/treatment/test/Pregnancy.java", "record Pregnancy() {}");

        assertNotEquals(first, build.sourceHash());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }
}
