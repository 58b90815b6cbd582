package halcyon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCountTest {
    private static final String REPORT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite xmlns:xsi="x" version="3.0.2" name="halcyon.LedgerTest" time="0.1" tests="5" errors="1" skipped="1" failures="1">
              <properties><property name="tests" value="1"/></properties>
              <testcase name="balances" classname="halcyon.LedgerTest" time="0.01"/>
              <testcase name="posts" classname="halcyon.LedgerTest" time="0.01">
                <system-out>words</system-out>
              </testcase>
              <testcase name="refuses" classname="halcyon.LedgerTest" time="0.01">
                <failure message="no" type="x">trace</failure>
              </testcase>
              <testcase name="breaks" classname="halcyon.LedgerTest" time="0.01">
                <error message="no" type="x">trace</error>
              </testcase>
              <testcase name="waits" classname="halcyon.LedgerTest" time="0.01">
                <skipped/>
              </testcase>
            </testsuite>
            """;

    @TempDir
    Path root;

    @Test
    void countsPassedFailedAndSkipped() {
        var count = TestCount.read(REPORT);

        assertEquals("2 passed, 2 failed, 1 skipped", count.line());
        assertEquals(
                List.of(
                        "  failed: halcyon.LedgerTest.refuses",
                        "  failed: halcyon.LedgerTest.breaks",
                        "  skipped: halcyon.LedgerTest.waits"),
                count.complaints());
    }

    @Test
    void sumsTheReportsOfThisRunOnly() throws IOException {
        var reports = Files.createDirectories(root.resolve("modules/billing/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-one.xml"), REPORT);
        Files.writeString(reports.resolve("TEST-two.xml"), REPORT);
        Files.writeString(reports.resolve("TEST-old.xml"), REPORT);
        reports.resolve("TEST-old.xml").toFile().setLastModified(1_000_000);

        assertEquals("4 passed, 4 failed, 2 skipped", TestCount.of(root, 2_000_000).line());
    }
}
