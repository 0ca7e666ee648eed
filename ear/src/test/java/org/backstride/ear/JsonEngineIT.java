package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Building a JSON engine per request made writing three to four times slower (docs/performance.md). The objects that live
 * in the running server tell whether somebody does it again, in whichever library.
 */
class JsonEngineIT {

    private static final Pattern ENGINE = Pattern.compile(
            "^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(com\\.fasterxml\\.jackson\\.databind\\.(?:ObjectMapper|json\\.JsonMapper)"
                    + "|org\\.eclipse\\.yasson\\.\\S+|org\\.apache\\.johnzon\\.\\S+)",
            Pattern.MULTILINE);

    @Test
    void no_request_builds_an_engine() throws IOException, InterruptedException {
        everyKindOfRequest(20);
        Map<String, Integer> before = engines();
        everyKindOfRequest(200);
        assertEquals(before, engines());
        assertTrue(before.keySet().stream().allMatch(name -> name.startsWith("com.fasterxml")), before.toString());
    }

    private static void everyKindOfRequest(int times) {
        Visitor patient = Visitor.program("patient1");
        String reports = People.RIVERSIDE.path(People.PATIENT_1, "/pain-reports");
        for (int round = 0; round < times; round += 4) {
            patient.put(reports + "/" + UUID.randomUUID(), Bodies.painReport(2).toString())
                    .expect(201);
            patient.get(reports).expect(200);
            patient.put(reports + "/" + UUID.randomUUID(), "{\"painNow\": 11}").expect(400);
            Visitor.nobody().get("me").expect(401);
        }
    }

    /** How many engines live, by class; the JVM collects garbage before it counts. */
    private static Map<String, Integer> engines() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process counting = new ProcessBuilder(jcmd, Long.toString(TestStack.serverProcess()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, counting.waitFor(), histogram);
        Map<String, Integer> engines = new TreeMap<>();
        Matcher line = ENGINE.matcher(histogram);
        while (line.find()) {
            engines.merge(line.group(2), Integer.valueOf(line.group(1)), Integer::sum);
        }
        assertTrue(!engines.isEmpty(), histogram);
        return engines;
    }
}
